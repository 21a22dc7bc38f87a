package fuhan.desk.form;

import fuhan.desk.frame.Icons;
import fuhan.letter.Letter;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Find and replace in the whole letter. */
final class FindBar {
  private final Editing editing;
  private final Consumer<String> go;
  private final TextField find = new TextField();
  private final TextField replace = new TextField();
  private final Label found = new Label();
  private final HBox root;
  private int at = -1;

  /** @param go shows the field of a place */
  FindBar(Editing editing, Consumer<String> go) {
    this.editing = editing;
    this.go = go;
    find.setPromptText("查找");
    find.setAccessibleText("查找");
    replace.setPromptText("替换为");
    replace.setAccessibleText("替换为");
    find.textProperty().addListener((text, before, now) -> count());
    find.setOnAction(event -> step(1));
    root = new HBox(
        6, find, Icons.small("上一处", Feather.CHEVRON_UP, () -> step(-1)), Icons.small("下一处（回车）", Feather.CHEVRON_DOWN, () -> step(1)),
        replace, Icons.button("全部替换", Feather.REPEAT, this::replaceAll), found, Icons.small("关闭（Esc）", Feather.X, this::hide));
    root.getStyleClass().add("bar");
    root.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        hide();
      }
    });
    hide();
  }

  Node node() {
    return root;
  }

  void show() {
    root.setVisible(true);
    root.setManaged(true);
    find.requestFocus();
    find.selectAll();
    count();
  }

  private void hide() {
    root.setVisible(false);
    root.setManaged(false);
  }

  private List<Spot> hits() {
    String words = find.getText();
    return words.isEmpty() ? List.of() : Spot.of(editing.now()).stream().filter(spot -> spot.text().contains(words)).toList();
  }

  private int count() {
    at = -1;
    int count = hits().stream().mapToInt(spot -> spot.text().split(java.util.regex.Pattern.quote(find.getText()), -1).length - 1).sum();
    found.setText(find.getText().isEmpty() ? "" : count == 0 ? "没有找到" : "共" + count + "处");
    return count;
  }

  private void step(int by) {
    List<Spot> hits = hits();
    if (!hits.isEmpty()) {
      at = Math.floorMod(at + by, hits.size());
      found.setText("第" + (at + 1) + "段，共" + hits.size() + "段");
      go.accept(hits.get(at).place());
    }
  }

  private void replaceAll() {
    int count = count();
    Letter letter = editing.now();
    for (Spot spot : hits()) {
      // One after the other, so that emphasis between two of them stays.
      String text = spot.text();
      int at = text.indexOf(find.getText());
      while (at >= 0) {
        text = text.substring(0, at) + replace.getText() + text.substring(at + find.getText().length());
        letter = spot.put().apply(letter, text);
        at = text.indexOf(find.getText(), at + replace.getText().length());
      }
    }
    editing.act("", letter);
    found.setText(count == 0 ? "没有找到" : "已替换" + count + "处，可用 Ctrl+Z 撤销");
  }
}
