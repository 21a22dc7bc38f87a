package fuhan.desk.form;

import fuhan.desk.frame.Icons;
import fuhan.letter.Letter;
import fuhan.letter.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A plain table: a field a cell, rows and columns can be added and taken away. */
final class TableCard implements Part {
  private final Editing editing;
  private final Lens<Table> lens;
  private final VBox root = new VBox(6);
  private final List<List<TextField>> cells = new ArrayList<>();

  TableCard(Editing editing, Lens<Table> lens, Runnable delete) {
    this.editing = editing;
    this.lens = lens;
    GridPane grid = new GridPane(4, 4);
    Table table = table(editing.now());
    for (int row = 0; row < table.rows().size(); row++) {
      List<TextField> line = new ArrayList<>();
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        TextField cell = cell(row, column);
        GridPane.setHgrow(cell, Priority.ALWAYS);
        grid.add(cell, column, row);
        line.add(cell);
      }
      cells.add(line);
    }
    HBox deeds = new HBox(
        6, Icons.button("加一行", Feather.PLUS, () -> act(rows -> rows.add(Collections.nCopies(rows.getFirst().size(), "")))),
        Icons.button("加一列", Feather.PLUS, () -> act(rows -> rows.replaceAll(row -> wider(row)))),
        Icons.button("减一行", Feather.MINUS, () -> act(rows -> shorten(rows))),
        Icons.button("减一列", Feather.MINUS, () -> act(rows -> rows.replaceAll(row -> narrower(row)))),
        Icons.button("删除表格", Feather.TRASH_2, delete));
    root.getStyleClass().add("card");
    root.getChildren().addAll(grid, deeds);
    refresh(editing.now());
  }

  private Table table(Letter letter) {
    return lens.get().apply(letter);
  }

  boolean isBuiltLike(Table table) {
    return table.rows().size() == cells.size() && table.rows().getFirst().size() == cells.getFirst().size();
  }

  private TextField cell(int row, int column) {
    TextField cell = new TextField();
    cell.setAccessibleText("表格第" + (row + 1) + "行第" + (column + 1) + "列");
    cell.textProperty().addListener((text, before, now) -> {
      List<List<String>> rows = table(editing.now()).rows();
      if (!rows.get(row).get(column).equals(now)) {
        editing.type(
            place(row, column), lens.set().apply(editing.now(), new Table(Lens.put(rows, row, Lens.put(rows.get(row), column, now)))));
      }
    });
    return cell;
  }

  private String place(int row, int column) {
    return lens.place() + "/cell." + row + "." + column;
  }

  private static List<String> wider(List<String> row) {
    List<String> wider = new ArrayList<>(row);
    wider.add("");
    return wider;
  }

  private static List<String> narrower(List<String> row) {
    return row.size() > 1 ? row.subList(0, row.size() - 1) : row;
  }

  private static void shorten(List<List<String>> rows) {
    if (rows.size() > 1) {
      rows.removeLast();
    }
  }

  private void act(java.util.function.Consumer<List<List<String>>> how) {
    List<List<String>> rows = new ArrayList<>(table(editing.now()).rows());
    how.accept(rows);
    editing.act(lens.place(), lens.set().apply(editing.now(), new Table(rows)));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void refresh(Letter letter) {
    List<List<String>> rows = table(letter).rows();
    for (int row = 0; row < cells.size(); row++) {
      for (int column = 0; column < cells.get(row).size(); column++) {
        String words = rows.get(row).get(column);
        if (!cells.get(row).get(column).getText().equals(words)) {
          cells.get(row).get(column).setText(words);
        }
      }
    }
  }

  @Override
  public boolean focus(String place) {
    if (!place.startsWith(lens.place())) {
      return false;
    }
    for (int row = 0; row < cells.size(); row++) {
      for (int column = 0; column < cells.get(row).size(); column++) {
        if (place.equals(place(row, column)) || place.equals(lens.place())) {
          cells.get(row).get(column).requestFocus();
          return true;
        }
      }
    }
    return true;
  }
}
