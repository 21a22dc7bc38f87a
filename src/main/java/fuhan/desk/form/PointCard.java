package fuhan.desk.form;

import fuhan.desk.frame.Icons;
import fuhan.letter.Block;
import fuhan.letter.Citation;
import fuhan.letter.Letter;
import fuhan.letter.Paragraph;
import fuhan.letter.Point;
import fuhan.letter.Suggestion;
import fuhan.wording.Ordinals;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A point: its number, the suggestions it answers, its heading, what it says. */
final class PointCard implements Part {
  private static final DataFormat CARD = new DataFormat("application/x-fuhan-card");

  private final Editing editing;
  private final Lens<Point> lens;
  private final Wording wording;
  private final BlocksPane.Deeds deeds;
  private final VBox root = new VBox();
  private final Label number = new Label();
  private final Label answers = new Label();
  private final Button choose;
  private final TextField heading = new TextField();
  private final BlocksPane body;
  private final Advice advice;

  PointCard(Editing editing, Lens<Point> lens, Wording wording, BlocksPane.Deeds deeds) {
    this.editing = editing;
    this.lens = lens;
    this.wording = wording;
    this.deeds = deeds;
    number.getStyleClass().add("field-name");
    answers.setWrapText(true);
    answers.getStyleClass().add("field-name");
    choose = Icons.small("选择这一条答复的建议", Feather.LINK, () -> {});
    choose.setOnAction(event -> suggestions().show(choose, Side.BOTTOM, 0, 0));
    heading.setPromptText("小标题（可不写）");
    heading.setAccessibleText("这一条的小标题");
    heading.textProperty().addListener((text, before, now) -> {
      if (!now.equals(point().heading())) {
        editing.type(lens.place() + "/heading", lens.change(editing.now(), point -> point.withHeading(now)));
      }
    });
    body = new BlocksPane(editing, Lens.body(lens), wording, "写一句总的，例如：我们高度重视，会同有关单位推进落实。");
    Hyperlink measure = new Hyperlink("加一条措施");
    measure.setGraphic(Icons.of(Feather.PLUS));
    measure.setOnAction(event -> body.lastProse().addMeasure());
    root.getStyleClass().add("card");
    advice = new Advice(editing, lens);
    root.getChildren().addAll(header(), advice.node(), heading, body.node(), measure);
    root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (event.isAltDown() && event.isShiftDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
        event.consume();
        deeds.move(event.getCode() == KeyCode.UP ? -1 : 1);
      }
    });
    drag();
    refresh(editing.now());
  }

  private Node header() {
    Label handle = new Label("", Icons.of(Feather.MOVE));
    handle.getStyleClass().add("handle");
    handle.setAccessibleText("按住拖动，改变先后");
    handle.setOnDragDetected(event -> {
      Dragboard board = handle.startDragAndDrop(TransferMode.MOVE);
      ClipboardContent content = new ClipboardContent();
      content.put(CARD, deeds.index());
      board.setContent(content);
      dragged = Optional.of(deeds);
      event.consume();
    });
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button up = Icons.small("上移这一条（Alt+Shift+↑）", Feather.ARROW_UP, () -> deeds.move(-1));
    Button down = Icons.small("下移这一条（Alt+Shift+↓）", Feather.ARROW_DOWN, () -> deeds.move(1));
    Button more = Icons.small("这一条可以做的", Feather.MORE_HORIZONTAL, () -> {});
    more.setOnAction(event -> menu().show(more, Side.BOTTOM, 0, 0));
    HBox header = new HBox(8, handle, number, answers, choose, gap, up, down, more);
    header.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    answers.setMinHeight(Region.USE_PREF_SIZE);
    for (Region fixed : List.of(number, choose, up, down, more)) {
      fixed.setMinWidth(Region.USE_PREF_SIZE);
    }
    return header;
  }

  /** The card under the mouse while it is dragged; the window has one mouse. */
  private Optional<BlocksPane.Deeds> dragged = Optional.empty();

  private void drag() {
    root.setOnDragOver(event -> {
      if (event.getDragboard().hasContent(CARD) && from(event.getGestureSource()).isPresent()) {
        event.acceptTransferModes(TransferMode.MOVE);
        event.consume();
      }
    });
    root.setOnDragDropped(event -> {
      Optional<Integer> from = from(event.getGestureSource());
      from.ifPresent(deeds::drop);
      event.setDropCompleted(from.isPresent());
      event.consume();
    });
    root.getProperties().put(PointCard.class, this);
  }

  /** The place of the card that is dragged, when it is one of this list's. */
  private Optional<Integer> from(Object source) {
    Node node = source instanceof Node start ? start : null;
    while (node != null && !(node.getProperties().get(PointCard.class) instanceof PointCard)) {
      node = node.getParent();
    }
    return node != null && node.getProperties().get(PointCard.class) instanceof PointCard card && card.dragged.isPresent()
        && card.deeds.list() == deeds.list() ? Optional.of(card.deeds.index()) : Optional.empty();
  }

  private Point point() {
    return lens.get().apply(editing.now());
  }

  @Override
  public Node node() {
    return root;
  }

  void number(String words) {
    number.setText(words);
  }

  @Override
  public void refresh(Letter letter) {
    Point point = lens.get().apply(letter);
    String cited = point.citation().map(citation -> words(letter, citation)).orElse("");
    boolean free = letter.suggestions().isEmpty() || !point.heading().isEmpty();
    answers.setText(cited.isEmpty() ? free ? "" : "还没有选择答复哪一条建议" : cited);
    answers.getStyleClass().removeAll("quiet");
    if (cited.isEmpty()) {
      answers.getStyleClass().add("quiet");
    }
    boolean headed = point.citation().isEmpty() || !point.heading().isEmpty() || heading.isFocused();
    heading.setVisible(headed);
    heading.setManaged(headed);
    if (!heading.getText().equals(point.heading())) {
      heading.setText(point.heading());
    }
    advice.refresh(letter);
    body.refresh(letter);
  }

  private static String words(Letter letter, Citation citation) {
    List<String> texts = citation.suggestions().stream().map(id -> letter.suggestion(id).map(Suggestion::text).orElse("")).toList();
    return citation.before() + String.join(citation.between(), texts) + citation.after();
  }

  @Override
  public boolean focus(String place) {
    if (place.equals(lens.place() + "/heading")) {
      heading.requestFocus();
      return true;
    }
    if (place.equals(lens.place())) {
      return body.focus(lens.place() + "/body/prose.0#0");
    }
    return body.focus(place);
  }

  private ContextMenu suggestions() {
    ContextMenu menu = new ContextMenu();
    Set<Integer> chosen = new LinkedHashSet<>(point().citation().map(Citation::suggestions).orElse(List.of()));
    for (Suggestion suggestion : editing.now().suggestions()) {
      CheckMenuItem item = new CheckMenuItem(suggestion.text());
      item.setMnemonicParsing(false);
      item.setSelected(chosen.contains(suggestion.id()));
      item.setOnAction(event -> {
        if (!chosen.remove(suggestion.id())) {
          chosen.add(suggestion.id());
        }
        answer(List.copyOf(chosen));
      });
      menu.getItems().add(item);
    }
    if (menu.getItems().isEmpty()) {
      MenuItem none = new MenuItem("提案里还没有建议，请先在“提案信息”里填写");
      none.setDisable(true);
      menu.getItems().add(none);
    }
    return menu;
  }

  private void answer(List<Integer> suggestions) {
    editing.act(
        lens.place(),
        lens.change(editing.now(), point -> point.withCitation(wording.citation(editing.now(), point.citation(), suggestions))));
  }

  private ContextMenu menu() {
    ContextMenu menu = new ContextMenu(
        item("从光标处分成两条", this::split), item("并入上一条", this::join), item(point().headed() ? "标题与正文接排" : "标题单独成行", this::setHeaded),
        item("加一个表格", body::addTable), item("加一个下级要点", this::addInner));
    if (point().citation().isPresent() && !heading.isVisible()) {
      menu.getItems().add(item("加小标题", () -> {
        heading.setVisible(true);
        heading.setManaged(true);
        heading.requestFocus();
      }));
    }
    menu.getItems().addAll(new SeparatorMenuItem(), item("删除这一条", deeds::delete));
    return menu;
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void setHeaded() {
    editing.act(lens.place(), lens.change(editing.now(), point -> point.withHeaded(!point.headed())));
  }

  private void addInner() {
    body.add(new Point(Ordinals.below(point().ordinal()), Optional.empty(), "", false, List.of()));
  }

  private void split() {
    Point point = point();
    List<List<Block>> halves = body.halves().orElse(List.of(point.body(), List.of()));
    deeds.insertAfter(
        point.withBody(halves.getFirst()),
        new Point(new fuhan.letter.Ordinal(point.ordinal().style(), false), Optional.empty(), "", point.headed(), halves.getLast()));
  }

  private void join() {
    deeds.before().ifPresent(before -> {
      Point point = point();
      Set<Integer> all = new LinkedHashSet<>(before.citation().map(Citation::suggestions).orElse(List.of()));
      all.addAll(point.citation().map(Citation::suggestions).orElse(List.of()));
      List<Block> blocks = new ArrayList<>(before.body());
      if (!point.heading().isEmpty()) {
        blocks.add(Paragraph.of(point.heading()));
      }
      blocks.addAll(point.body());
      Optional<Citation> words = before.citation().or(point::citation);
      deeds.joinBefore(before.withCitation(wording.citation(editing.now(), words, List.copyOf(all))).withBody(blocks));
    });
  }
}
