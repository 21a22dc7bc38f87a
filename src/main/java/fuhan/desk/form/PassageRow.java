package fuhan.desk.form;

import fuhan.desk.frame.GrowingArea;
import fuhan.desk.frame.Icons;
import fuhan.draft.Comment;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.geometry.Side;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A number, a field and what can be done with it. */
final class PassageRow {
  private final ProsePane pane;
  private final Label number = new Label();
  private final GrowingArea area = new GrowingArea("正文");
  private final VBox notes = new VBox(2);
  private final VBox root;
  private List<Comment> remarks = List.of();
  private boolean measure;
  private boolean showing;

  PassageRow(ProsePane pane) {
    this.pane = pane;
    number.getStyleClass().add("number");
    number.setMinWidth(Label.USE_PREF_SIZE);
    WritingKeys.attach(area, new WritingKeys.Exits() {
      @Override
      public void enter() {
        pane.split(PassageRow.this);
      }

      @Override
      public void backspace() {
        pane.join(PassageRow.this);
      }

      @Override
      public void delete() {
        pane.joinNext(PassageRow.this);
      }

      @Override
      public void move(int by) {
        pane.move(PassageRow.this, by);
      }

      @Override
      public void leave(int by) {
        pane.leave(PassageRow.this, by);
      }
    });
    area.onPaste(words -> pane.paste(this, words));
    area.textProperty().addListener((text, before, now) -> {
      if (!showing) {
        pane.typed(this, now.replace("\n", ""));
      }
    });
    HBox.setHgrow(area, Priority.ALWAYS);
    Button more = Icons.small("这一段可以做的", Feather.MORE_VERTICAL, () -> {});
    more.setOnAction(event -> menu().show(more, Side.BOTTOM, 0, 0));
    more.setFocusTraversable(false);
    root = new VBox(new HBox(number, area, more), notes);
    root.getStyleClass().add("passage");
  }

  Node node() {
    return root;
  }

  GrowingArea area() {
    return area;
  }

  void number(String words) {
    if (words.equals(number.getText()) && number.isVisible() == !words.isEmpty()) {
      return;
    }
    number.setText(words);
    number.setVisible(!words.isEmpty());
    number.setManaged(!words.isEmpty());
    area.setAccessibleText(words.isEmpty() ? "正文" : "措施" + words);
  }

  /** Shows the comments on this field under it, each with a button that ticks it off. */
  void remarks(List<Comment> now, Remarks all) {
    if (now.equals(remarks)) {
      return;
    }
    remarks = now;
    notes.getChildren().clear();
    for (Comment comment : now) {
      Label words = new Label(comment.who() + "：" + comment.text(), Icons.of(Feather.MESSAGE_SQUARE));
      words.setWrapText(true);
      HBox line = new HBox(8, words, Icons.button("改好了", Feather.CHECK, () -> all.done(comment)));
      line.getStyleClass().add("banner");
      notes.getChildren().add(line);
    }
  }

  void show(Passage passage, String prompt) {
    measure = passage.ordinal().isPresent();
    area.setPromptText(measure ? "写一条措施" : prompt);
    String words = passage.text().plain();
    if (!words.equals(area.getText())) {
      showing = true;
      int caret = area.getCaretPosition();
      area.setText(words);
      area.positionCaret(Math.min(caret, words.length()));
      showing = false;
    }
  }

  private ContextMenu menu() {
    ContextMenu menu = new ContextMenu(
        item(measure ? "改成普通段落" : "改成措施（一是）", () -> pane.turn(this)), item("上移（Alt+↑）", () -> pane.move(this, -1)),
        item("下移（Alt+↓）", () -> pane.move(this, 1)), item("在光标处分段（回车）", () -> pane.split(this)), item("并入上一段", () -> pane.join(this)));
    if (measure) {
      menu.getItems().add(item("另起一段／接排", () -> pane.wrap(this)));
    }
    Menu stock = new Menu("插入常用语");
    pane.phrases().forEach(words -> stock.getItems().add(item(words, () -> area.insertText(area.getCaretPosition(), words))));
    menu.getItems().addAll(stock, new SeparatorMenuItem(), item("删除", () -> pane.remove(this)));
    return menu;
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(event -> action.run());
    return item;
  }
}
