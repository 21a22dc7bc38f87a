package fuhan.desk.review;

import fuhan.check.Finding;
import fuhan.check.Severity;
import fuhan.desk.form.Advice;
import fuhan.desk.form.Gap;
import fuhan.desk.form.Remarks;
import fuhan.desk.sheet.Compositor;
import fuhan.desk.sheet.PagesPane;
import fuhan.template.HeadForm;
import fuhan.desk.form.Spot;
import fuhan.desk.frame.Ask;
import fuhan.desk.frame.Desk;
import fuhan.desk.frame.GrowingArea;
import fuhan.desk.frame.Icons;
import fuhan.desk.frame.Tasks;
import fuhan.draft.Comment;
import fuhan.draft.State;
import fuhan.draft.Step;
import fuhan.forms.ContactWords;
import fuhan.letter.DocumentNumber;
import fuhan.letter.Handling;
import fuhan.letter.Kind;
import fuhan.letter.Letter;
import fuhan.letter.Opinion;
import fuhan.manuscript.Line;
import fuhan.manuscript.Piece;
import fuhan.wording.DocumentNumbers;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Everything the head needs on one screen: is each suggestion answered, what is new, what is missing, the letter itself; comments, return, approve. */
final class ReviewPane {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ZoneId.systemDefault());

  private final Desk desk;
  private final Case opened;
  private final PagesPane preview;
  private List<Comment> shown = List.of();
  private final VBox comments = new VBox(8);
  private final Label about = new Label("在右边点一段，就对那一段写意见；不点就是对全文。");
  private final GrowingArea words = new GrowingArea("审核意见");
  private final TextField number = new TextField();
  private final BorderPane root = new BorderPane();
  private Optional<Spot> spot = Optional.empty();

  ReviewPane(Desk desk, Case opened) {
    this.desk = desk;
    this.opened = opened;
    preview = new PagesPane(desk, new Compositor(desk.workplace().printout(), HeadForm.LETTER));
    preview.onClick((set, origin) -> choose(set.manuscript().pieces().get(origin.piece())));
    preview.marks(set -> Remarks.marks(shown, set.manuscript()));
    preview.show(opened.draft().letter());
    VBox cards = new VBox(
        14, card("每条建议答复了没有", Answers.of(opened.draft().letter(), opened.manuscript())), card("还缺什么", missing()), card("校核", found()),
        card("沟通和会办", contacts()), card("上次看过以后的改动", changes()),
        card("审核意见", comments, about, words, Icons.button("加上这条意见（_C）", Feather.MESSAGE_SQUARE, this::comment)), card("经过", history()));
    cards.getStyleClass().addAll("page", "ground");
    words.setPromptText("写意见");
    words.setMinHeight(60);
    about.setWrapText(true);
    about.getStyleClass().add("quiet");
    ScrollPane left = new ScrollPane(cards);
    left.setFitToWidth(true);
    left.getStyleClass().add("ground");
    SplitPane split = new SplitPane(left, preview.node());
    split.setDividerPositions(0.5);
    root.setTop(bar());
    root.setCenter(split);
    root.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.F1) {
        desk.places().help("review");
      }
    });
    show(opened.comments());
    desk.tasks().run(() -> desk.store().reviews().seen(opened.draft().id(), desk.account()), () -> {});
  }

  Parent node() {
    return root;
  }

  private HBox bar() {
    Label name = new Label(opened.draft().letter().proposals().stream().map(proposal -> proposal.title()).collect(Collectors.joining("；")));
    name.getStyleClass().add("name");
    name.setMinWidth(0);
    Label state = new Label(opened.draft().state().word());
    state.getStyleClass().add("badge");
    state.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    number.setText(opened.next().map(DocumentNumber::text).orElse(""));
    number.setPromptText("发文字号");
    number.setAccessibleText("发文字号");
    number.setPrefWidth(190);
    number.setMinWidth(150);
    HBox bar = new HBox(Icons.button("全部复函（_B）", Feather.ARROW_LEFT, () -> desk.places().drafts()), name, state, gap);
    bar.getStyleClass().add("bar");
    State now = opened.draft().state();
    if (now == State.SUBMITTED) {
      Button approve = Icons.button("审定（_A）", Feather.CHECK, this::approve);
      approve.getStyleClass().add("success");
      bar.getChildren().addAll(number, Icons.button("退回（_R）", Feather.CORNER_UP_LEFT, this::sendBack), approve);
    } else if (now == State.APPROVED) {
      bar.getChildren()
          .addAll(
              Icons.button("退回（_R）", Feather.CORNER_UP_LEFT, this::sendBack),
              Icons.button("已印发（_P）", Feather.PRINTER, () -> act(() -> desk.store().reviews().issue(opened.draft().id(), desk.account()))));
    }
    bar.getChildren().add(Icons.button("打开修改或导出（_E）", Feather.EDIT_3, () -> desk.places().letter(opened.draft().id())));
    bar.getChildren().stream().filter(Button.class::isInstance).forEach(button -> ((Button) button).setMinWidth(Region.USE_PREF_SIZE));
    return bar;
  }

  private static VBox card(String name, Node... parts) {
    Label head = new Label(name);
    head.getStyleClass().add("field-name");
    VBox card = new VBox(head);
    card.getChildren().addAll(parts);
    card.getStyleClass().add("card");
    return card;
  }

  private Node missing() {
    List<Gap> gaps = Gap.of(opened.draft().letter());
    VBox lines = new VBox(4);
    gaps.forEach(gap -> lines.getChildren().add(line(gap.sentence(), "wrong")));
    if (gaps.isEmpty()) {
      lines.getChildren().add(line("该填的都填了。", "quiet"));
    }
    return lines;
  }

  private Node found() {
    VBox lines = new VBox(4);
    for (Finding finding : opened.findings()) {
      String quote = finding.quote().isBlank() ? finding.section() : "“" + finding.quote() + "”";
      lines.getChildren()
          .add(
              line(
                  finding.severity().word() + "　" + quote + "　" + finding.message(),
                  finding.severity() == Severity.ERROR ? "wrong" : "label"));
    }
    if (opened.findings().isEmpty()) {
      lines.getChildren().add(line("没有发现问题。", "quiet"));
    }
    return lines;
  }

  private Node contacts() {
    Letter letter = opened.draft().letter();
    Handling handling = Handling.of(letter);
    VBox lines = new VBox(4);
    String told = ContactWords.of(handling, letter.kind() == Kind.DEPUTY ? "建议" : "提案");
    String silent = handling.silence().isBlank() ? "没有沟通记录，也没有写明原因。" : "没有沟通，原因：" + handling.silence();
    lines.getChildren().add(told.isEmpty() ? line(silent, Gap.isSilent(letter) ? "wrong" : "quiet") : line(told, "label"));
    handling.opinions()
        .stream()
        .filter(opinion -> letter.suggestion(opinion.suggestion()).isEmpty())
        .forEach(opinion -> lines.getChildren().add(line(Advice.words(opinion), opinion.use() == Opinion.Use.OPEN ? "wrong" : "label")));
    return lines;
  }

  private Node changes() {
    VBox lines = new VBox(6);
    opened.changes()
        .ifPresentOrElse(
            rows -> rows.forEach(row -> lines.getChildren().add(Marked.both(row))),
            () -> lines.getChildren().add(line("您第一次看这件复函。", "quiet")));
    if (opened.changes().filter(List::isEmpty).isPresent()) {
      lines.getChildren().add(line("没有改动。", "quiet"));
    }
    return lines;
  }

  private Node history() {
    VBox lines = new VBox(4);
    for (Step step : opened.steps()) {
      lines.getChildren()
          .add(
              line(
                  TIME.format(step.at()) + "　" + step.who() + "　" + step.from().word() + " → " + step.to().word()
                      + (step.remark().isBlank() ? "" : "　" + step.remark()),
                  "label"));
    }
    if (opened.steps().isEmpty()) {
      lines.getChildren().add(line("还没有送审。", "quiet"));
    }
    return lines;
  }

  private static Label line(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }

  private void choose(Piece piece) {
    if (!(piece instanceof Line line)) {
      return;
    }
    spot = Spot.under(opened.draft().letter(), line);
    String quoted = spot.map(Spot::text).orElse(line.text());
    about.setText("对这一段的意见：“" + (quoted.length() > 40 ? quoted.substring(0, 40) + "……" : quoted) + "”");
    words.requestFocus();
  }

  private void comment() {
    String text = words.getText().strip();
    if (text.isEmpty()) {
      words.requestFocus();
      return;
    }
    String place = spot.map(Spot::place).orElse("title");
    String quote = spot.map(Spot::text).orElse("");
    desk.tasks().run(() -> {
      desk.store().comments().add(opened.draft().id(), place, quote, text, desk.account());
      return desk.store().comments().of(opened.draft().id());
    }, all -> {
      words.clear();
      show(all);
    });
  }

  private void show(List<Comment> all) {
    shown = all.stream().filter(comment -> comment.doneBy().isEmpty()).toList();
    preview.mark();
    comments.getChildren().clear();
    for (Comment comment : all) {
      String quote = comment.quote().isEmpty() ? ""
          : "“" + (comment.quote().length() > 20 ? comment.quote().substring(0, 20) + "……" : comment.quote()) + "”　";
      Label text = line(
          quote + comment.text() + "（" + comment.who() + "）" + comment.doneBy().map(who -> "　" + who + "已改").orElse(""), "label");
      HBox.setHgrow(text, Priority.ALWAYS);
      HBox row = new HBox(8, text);
      if (comment.doneBy().isPresent()) {
        text.getStyleClass().add("quiet");
        row.getChildren().add(Icons.small("还没有改好，重新打开", Feather.ROTATE_CCW, () -> reopen(comment)));
      }
      comments.getChildren().add(row);
    }
  }

  private void reopen(Comment comment) {
    desk.tasks().run(() -> {
      desk.store().comments().untick(comment.id());
      return desk.store().comments().of(opened.draft().id());
    }, this::show);
  }

  private void sendBack() {
    Ask.line(desk.stage(), "退回给经办人", "理由", "")
        .ifPresent(reason -> act(() -> desk.store().reviews().sendBack(opened.draft().id(), desk.account(), reason)));
  }

  private void approve() {
    Optional<DocumentNumber> given = DocumentNumbers.read(number.getText().strip());
    if (given.isEmpty() && !number.getText().isBlank()) {
      Ask.tell(desk.stage(), "发文字号写得不对", "请写成“临教函〔2025〕12号”的样子；留空时由登记簿给号。");
      return;
    }
    Optional<String> remark = remark();
    Optional<Letter> explained = remark.isEmpty() ? Optional.empty() : explained();
    if (explained.isEmpty()) {
      return;
    }
    List<Gap> gaps = Gap.of(explained.get());
    String missing = gaps.stream().limit(8).map(Gap::sentence).collect(Collectors.joining("\n"));
    if (gaps.isEmpty() || Ask.agreed(desk.stage(), "还缺" + gaps.size() + "处，仍然审定吗？", missing, "审定")) {
      act(() -> {
        desk.store().drafts().save(opened.draft().id(), explained.get(), desk.account());
        desk.store().reviews().approve(opened.draft().id(), desk.account(), remark.get(), given);
      });
    }
  }

  /** The letter with a reason why nobody was contacted, where nobody was; empty when the head gave up. */
  private Optional<Letter> explained() {
    Letter letter = opened.draft().letter();
    if (!Gap.isSilent(letter)) {
      return Optional.of(letter);
    }
    return Ask.line(desk.stage(), "没有联系委员、代表的记录。要这样审定，请写明为什么没有联系，会记在办理记录里。", "原因", "")
        .filter(reason -> !reason.isBlank())
        .map(reason -> letter.withHandling(Handling.of(letter).withSilence(reason)));
  }

  /** What is noted with the approval: nothing, or why it goes out with something that must be mended; empty when the head gave up. */
  private Optional<String> remark() {
    List<Finding> errors = opened.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    if (errors.isEmpty()) {
      return Optional.of("");
    }
    String first = errors.getFirst().message();
    return Ask.line(desk.stage(), "还有" + errors.size() + "处必改，如：" + first + "\n要带着这些问题审定，请写明理由，会记在经过里。", "理由", "")
        .filter(reason -> !reason.isBlank())
        .map(reason -> "带着" + errors.size() + "处必改审定：" + reason);
  }

  private void act(Tasks.Work deed) {
    desk.tasks().run(deed, () -> desk.places().review(opened.draft().id()));
  }

  void leave() {
    preview.stop();
  }
}
