package fuhan.desk.sheet;

import fuhan.desk.frame.Desk;
import fuhan.letter.Letter;
import fuhan.page.Origin;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The letter as it will be printed: sheets on a table, their tools above, what is to be known about fonts below. A click leads to the field. */
public final class PagesPane {
  private static final String SETTING = "preview";
  private static final KeyCombination LARGER = new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination LARGER_TOO = new KeyCodeCombination(KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination SMALLER = new KeyCodeCombination(KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination WHOLE = new KeyCodeCombination(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN);

  private final Desk desk;
  private final ScreenFaces faces = new ScreenFaces();
  private final LightTable table = new LightTable(faces);
  private final ViewBar bar;
  private final Label notes = new Label();
  private final BorderPane root = new BorderPane();
  private final LatestWins<Letter, Proofed> setter;
  private Function<SetLetter, List<Mark>> marks = set -> List.of();
  private BiConsumer<SetLetter, Origin> clicked = (set, origin) -> {};
  private Optional<Proofed> shown = Optional.empty();
  private Optional<Origin> caret = Optional.empty();
  private View view = View.USUAL;

  /** A set letter and where its characters stand. */
  private record Proofed(SetLetter letter, PrintedPlaces places) {}

  /** @param typesetting is asked in a thread of its own */
  public PagesPane(Desk desk, Typesetting typesetting) {
    this.desk = desk;
    setter = new LatestWins<>("fuhan-pages", letter -> proof(typesetting, letter), this::show, this::failed);
    bar = new ViewBar(this::look, () -> shown.ifPresent(proof -> PrintDialog.show(desk, proof.letter())), table::goTo);
    notes.setWrapText(false);
    notes.setMinWidth(0);
    notes.getStyleClass().add("quiet");
    VBox foot = new VBox(notes);
    foot.getStyleClass().add("status");
    foot.visibleProperty().bind(notes.textProperty().isNotEmpty());
    foot.managedProperty().bind(foot.visibleProperty());
    table.onView(now -> look(any -> now));
    table.onClick(origin -> shown.ifPresent(proof -> clicked.accept(proof.letter(), origin)));
    table.current().addListener((value, before, now) -> count());
    VBox.setVgrow(table, Priority.ALWAYS);
    root.setTop(bar.node());
    root.setCenter(table);
    root.setBottom(foot);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    desk.tasks().run(() -> desk.store().settings().value(SETTING, View.USUAL.text()), text -> show(View.of(text)));
  }

  private Proofed proof(Typesetting typesetting, Letter letter) {
    SetLetter set = typesetting.set(letter);
    faces.load(set.pages());
    return new Proofed(set, new PrintedPlaces(set.pages()));
  }

  public Node node() {
    return root;
  }

  /** What is pointed out on the pages; asked each time the letter was set. */
  public void marks(Function<SetLetter, List<Mark>> what) {
    marks = what;
  }

  /** Tells of a click on a character of the letter. */
  public void onClick(BiConsumer<SetLetter, Origin> what) {
    clicked = what;
  }

  /** Shows a letter as soon as it is set; of many in a short time only the last. */
  public void show(Letter letter) {
    setter.submit(letter);
  }

  /** Marks the line that is written at and scrolls it into sight; empty for none. */
  public void caret(Optional<Origin> at) {
    caret = at;
    Optional<PrintedPlaces.Box> box = shown.flatMap(proof -> at.flatMap(proof.places()::caret));
    table.mark(box);
    box.ifPresent(table::reveal);
  }

  /** The letter that is shown now; empty before the first is set. */
  public Optional<SetLetter> shown() {
    return shown.map(Proofed::letter);
  }

  /** Ends the work; nothing is shown after this. */
  public void stop() {
    setter.close();
  }

  private void show(Proofed proof) {
    shown = Optional.of(proof);
    mark();
    notes.setText(String.join(" ", proof.letter().notes()));
    notes.setTooltip(proof.letter().notes().isEmpty() ? null : new Tooltip(String.join("\n", proof.letter().notes())));
    table.mark(caret.flatMap(proof.places()::caret));
    Platform.runLater(this::count);
  }

  /** Shows the marks anew, after what they tell of has changed. */
  public void mark() {
    shown.ifPresent(
        proof -> table.show(proof.letter().pages(), Underlines.of(proof.letter().pages(), proof.places(), marks.apply(proof.letter()))));
  }

  private void failed(RuntimeException e) {
    notes.setText("版面没有排出来：" + e.getMessage());
  }

  private void look(UnaryOperator<View> change) {
    View now = change.apply(view);
    if (!now.equals(view)) {
      show(now);
      desk.tasks().run(() -> desk.store().settings().set(SETTING, now.text()), () -> {});
    }
  }

  private void show(View now) {
    view = now;
    table.view(now);
    bar.show(now);
    count();
  }

  private void count() {
    bar.count(table.current().get(), shown.map(proof -> proof.letter().pages().pages().size()).orElse(0), table.zoom());
  }

  private void key(KeyEvent event) {
    if (LARGER.match(event) || LARGER_TOO.match(event)) {
      look(now -> now.step(table.zoom(), 1));
    } else if (SMALLER.match(event)) {
      look(now -> now.step(table.zoom(), -1));
    } else if (WHOLE.match(event)) {
      look(now -> now.fitting(View.Fit.WIDTH));
    } else {
      return;
    }
    event.consume();
  }
}
