package fuhan.desk.form;

import fuhan.desk.frame.Ask;
import fuhan.desk.frame.Checklist;
import fuhan.desk.frame.Desk;
import fuhan.desk.frame.StockPhrases;
import fuhan.print.Printout;
import fuhan.draft.Comment;
import fuhan.check.Finding;
import fuhan.draft.Draft;
import javafx.application.Platform;
import fuhan.template.HeadForm;
import fuhan.page.Origin;
import fuhan.manuscript.Piece;
import fuhan.desk.sheet.SetLetter;
import fuhan.desk.sheet.PagesPane;
import fuhan.desk.sheet.Compositor;
import fuhan.draft.State;
import fuhan.letter.Letter;
import fuhan.letter.Section;
import fuhan.manuscript.Line;
import fuhan.manuscript.Outset;
import fuhan.manuscript.Tags;
import fuhan.template.Template;
import fuhan.version.Returned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The form of one letter: steps on the left, fields in the middle, the composed letter on the right. */
public final class LetterForm {
  private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination PREVIOUS = new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);

  private final Desk desk;
  private final Template template;
  private final Wording wording;
  private final Outset outset;
  private final Editing editing;
  private final Autosave autosave;
  private final PagesPane preview;
  private final CaretFollower follower;
  private final Proofreading proofreading;
  private final FindBar find;
  private final FormBar bar;
  private final StepList steps;
  private final SectionDeeds sections;
  private final List<String> checklist;
  private final ScrollPane middle = new ScrollPane();
  private final BorderPane root = new BorderPane();
  private final ChangeListener<Letter> follow = (value, before, now) -> changed(before, now);
  private List<Page> pages = List.of();
  private List<String> outline = List.of();
  private int step;
  private Draft draft;

  LetterForm(Desk desk, LetterScreen.Opened opened) {
    this.desk = desk;
    this.draft = opened.draft();
    Printout printout = desk.workplace().printout();
    template = printout.template(draft.letter());
    wording = new Wording(template);
    outset = new Outset(template, opened.office());
    Remarks remarks = new Remarks(this::tick);
    editing = new Editing(draft.letter(), desk.workplace().clock(), remarks, StockPhrases.of(opened.phrases()));
    remarks.show(opened.comments(), draft.letter());
    autosave = new Autosave(draft.letter(), this::keep, desk.workplace().clock(), (sentence, well) -> desk.say(sentence));
    preview = new PagesPane(desk, new Compositor(printout, HeadForm.LETTER));
    preview.onClick(this::go);
    proofreading = new Proofreading(desk, template, draft.id());
    proofreading.onChange(this::found);
    preview.marks(set -> Stream.concat(remarks.marks(set.manuscript()).stream(), proofreading.marks(set.manuscript()).stream()).toList());
    follower = new CaretFollower(middle, preview, () -> step >= 1 && step <= outline.size() ? step : 0);
    find = new FindBar(editing, this::go);
    bar = new FormBar(desk, this, opened.reason(), opened.chain());
    checklist = Checklist.of(opened.checklist(), template.forms().checklist());
    sections = new SectionDeeds(desk, editing, draft.id());
    steps = new StepList(this::show, sections.node());
    middle.setFitToWidth(true);
    middle.getStyleClass().add("ground");
    SplitPane split = new SplitPane(middle, preview.node());
    split.setDividerPositions(0.58);
    SplitPane.setResizableWithParent(preview.node(), true);
    root.setTop(new VBox(bar.node(), find.node()));
    root.setLeft(steps.node());
    root.setCenter(split);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    build();
    show(0);
    bar.show(draft);
    preview.show(draft.letter());
    proofreading.look(draft.letter());
    editing.letter().addListener(follow);
  }

  Parent node() {
    return root;
  }

  Editing editing() {
    return editing;
  }

  Draft draft() {
    return draft;
  }

  FindBar find() {
    return find;
  }

  /** The names of the steps, in order. */
  public List<String> steps() {
    return pages.stream().map(Page::name).toList();
  }

  /** What the letter says now, saved or not. */
  public Letter letter() {
    return editing.now();
  }

  private void build() {
    List<Page> now = new ArrayList<>();
    now.add(ProposalPage.of(editing, template, new ProposalIntake(desk, editing, date -> due(Optional.of(date)))));
    for (int i = 0; i < editing.now().body().sections().size(); i++) {
      now.add(SectionPage.of(editing, i, wording));
    }
    now.add(EndingPage.of(editing));
    now.add(HandlingPage.of(editing, checklist, this::answerAgain));
    now.add(CheckPage.of(editing, new FindingsPart(proofreading, this::go, this::mend, new ReportPrint(desk, editing::now)), this::go));
    now.add(ExportPage.of(desk, this::draft, editing::now, this::take));
    pages = now;
    outline = headings(editing.now());
    steps.show(pages, sections::menu);
    missing();
  }

  private static List<String> headings(Letter letter) {
    return letter.body().sections().stream().map(Section::heading).toList();
  }

  private void missing() {
    List<Gap> gaps = Gap.of(editing.now());
    List<Integer> counts = new ArrayList<>();
    for (Page page : pages) {
      counts.add(page instanceof ExportPage ? -1 : page instanceof CheckPage ? gaps.size() : page.gaps(gaps).size());
    }
    steps.missing(counts, steps());
  }

  /** Shows a step, counted from 0. */
  public void show(int index) {
    step = Math.clamp(index, 0, pages.size() - 1);
    Page page = pages.get(step);
    page.refresh(editing.now());
    VBox holder = new VBox(page.node());
    holder.getStyleClass().add("page");
    middle.setContent(holder);
    middle.setVvalue(0);
    page.close(isClosed(), draft.state());
    steps.select(step);
  }

  /** Whether nobody may write now: it is with the head, or it is out. */
  private boolean isClosed() {
    return draft.state() == State.SUBMITTED && !desk.isHead() || draft.state() == State.ISSUED;
  }

  private void take(Returned back) {
    if (isClosed()) {
      desk.say("这件复函" + draft.state().word() + "，不能采用修改稿；请先撤回送审，已印发的请复制为新件。");
    } else {
      ReturnedDialog.take(desk, editing, draft.id(), back);
    }
  }

  private void answerAgain() {
    autosave.now();
    desk.tasks().run(() -> desk.store().drafts().answerAgain(draft.id(), desk.account()), id -> desk.places().letter(id));
  }

  private void changed(Letter before, Letter now) {
    Letter followed = before.proposals().equals(now.proposals()) ? now : outset.follow(before, now);
    if (!followed.equals(now)) {
      editing.amend(followed);
      return;
    }
    if (!headings(now).equals(outline)) {
      boolean same = headings(now).size() == outline.size();
      if (same) {
        outline = headings(now);
        for (int i = 0; i < outline.size(); i++) {
          steps.rename(1 + i, outline.get(i).isEmpty() ? "正文" : outline.get(i));
        }
      } else {
        build();
        show(Math.min(step, pages.size() - 1));
      }
    }
    pages.get(step).refresh(now);
    missing();
    preview.show(now);
    proofreading.look(now);
    autosave.changed(now);
    desk.say("正在编辑……");
  }

  /** Shows the field of a place. */
  public void go(String place) {
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).has(place)) {
        if (i != step) {
          show(i);
        }
        pages.get(i).focus(place);
        return;
      }
    }
  }

  /** Shows the field that a character of the pages comes from, and puts the caret there. */
  private void go(SetLetter set, Origin origin) {
    Piece piece = set.manuscript().pieces().get(origin.piece());
    if (piece instanceof Line line) {
      go(line);
      Platform.runLater(() -> follower.put(line, origin));
    } else {
      piece.path().stream().filter(tag -> Tags.is(Tags.SECTION, tag)).findFirst().ifPresent(this::go);
    }
  }

  private void found() {
    pages.stream().filter(CheckPage.class::isInstance).map(CheckPage.class::cast).forEach(CheckPage::found);
    preview.mark();
  }

  private void go(Finding finding) {
    proofreading.line(finding).ifPresentOrElse(line -> {
      go(line);
      Platform.runLater(() -> follower.put(line, new Origin(finding.passage(), finding.from())));
    }, () -> go("title"));
  }

  /** Puts a fix in its place, as one step that can be undone. */
  private void mend(Finding finding) {
    Optional<Line> line = proofreading.line(finding);
    Optional<Spot> spot = line.flatMap(found -> Spot.under(editing.now(), found));
    int at = spot.isEmpty() ? -1 : finding.from() - line.get().text().indexOf(spot.get().text());
    if (at < 0 || !spot.get().text().startsWith(finding.quote(), at)) {
      go(finding);
      desk.say("这一处要在原处改。");
      return;
    }
    String text = spot.get().text();
    String mended = text.substring(0, at) + finding.fix().orElseThrow() + text.substring(at + finding.quote().length());
    editing.act(spot.get().place(), spot.get().put().apply(editing.now(), mended));
  }

  /** Shows the field a line of the composed letter comes from. */
  private void go(Line line) {
    int section = line.path().stream().filter(tag -> Tags.is(Tags.SECTION, tag)).findFirst().map(Tags::number).orElse(0);
    Optional<Spot> spot = Spot.under(editing.now(), line);
    go(spot.map(Spot::place).orElse(switch (line.role()) {
      case SIGNATURE -> "signatures#0";
      case SIGNER -> "signers#0";
      case DATE -> "date";
      case DISTRIBUTION -> "distributions#0";
      case NOTE -> "disclosure";
      case CATEGORY -> "category";
      case SALUTATION -> "salutation";
      case TITLE -> "title";
      default -> section > 0 ? "section." + section : "title";
    }));
  }

  private void key(KeyEvent event) {
    if (UNDO.match(event)) {
      undo();
    } else if (REDO.match(event) || REDO_TOO.match(event)) {
      redo();
    } else if (FIND.match(event)) {
      find.show();
    } else if (SAVE.match(event)) {
      autosave.now();
    } else if (NEXT.match(event)) {
      show(step + 1);
    } else if (PREVIOUS.match(event)) {
      show(step - 1);
    } else if (event.getCode() == KeyCode.F1) {
      desk.places().help("");
    } else {
      return;
    }
    event.consume();
  }

  void undo() {
    editing.undo().ifPresent(this::go);
  }

  void redo() {
    editing.redo().ifPresent(this::go);
  }

  private void keep(Letter letter, Runnable kept, java.util.function.Consumer<Exception> failed) {
    desk.tasks().run(() -> {
      desk.store().drafts().save(draft.id(), letter, desk.account());
      return desk.store().drafts().read(draft.id());
    }, saved -> {
      draft = saved;
      bar.show(draft);
      kept.run();
    }, failed);
  }

  /** Notes until when the answer has to be out. */
  void due(Optional<LocalDate> date) {
    if (!date.equals(draft.due())) {
      draft = new Draft(draft.id(), draft.letter(), draft.state(), date, draft.changedBy(), draft.changedAt(), draft.sha256());
      desk.tasks().run(() -> desk.store().drafts().due(draft.id(), date), () -> bar.show(draft));
    }
  }

  /** Saves at once, then does something in the store and shows what became of the letter. */
  void then(fuhan.desk.frame.Tasks.Work deed, String done) {
    autosave.now();
    desk.tasks().run(() -> {
      deed.run();
      return desk.store().drafts().read(draft.id());
    }, changed -> {
      draft = changed;
      bar.show(draft);
      show(step);
      desk.say(done);
    }, e -> Ask.failed(desk.stage(), "没有做成", e));
  }

  private void tick(Comment comment, boolean done) {
    desk.tasks().run(() -> {
      desk.store().comments().tick(comment.id(), desk.account());
      return desk.store().comments().of(draft.id());
    }, comments -> {
      editing.remarks().show(comments, editing.now());
      preview.mark();
      pages.get(step).refresh(editing.now());
      bar.show(draft);
    });
  }

  void leave() {
    editing.letter().removeListener(follow);
    autosave.now();
    preview.stop();
    proofreading.stop();
  }
}
