package fuhan.desk.form;

import fuhan.desk.frame.Icons;
import fuhan.letter.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A list of small records, a row each, such as the members of a proposal: fields, order, add and take away. */
final class RowsPart<T> implements Part {
  private final Editing editing;
  private final Lens<List<T>> lens;
  private final List<List<Column<T>>> lines;
  private final BiFunction<Letter, T, String> remark;
  private final VBox rows = new VBox(4);
  private final List<Row> shown = new ArrayList<>();
  private final VBox root;

  /**
   * Rows of one line each.
   *
   * @param fresh a row that says nothing yet
   * @param remark a word about a row, such as 待答复; empty for none
   */
  RowsPart(Editing editing, Lens<List<T>> lens, String name, List<? extends Column<T>> columns, Supplier<T> fresh,
      BiFunction<Letter, T, String> remark) {
    this(editing, lens, name, fresh, remark, List.of(List.copyOf(columns)));
  }

  /**
   * Rows of several lines each.
   *
   * @param lines the columns of each line
   */
  RowsPart(Editing editing, Lens<List<T>> lens, String name, Supplier<T> fresh, BiFunction<Letter, T, String> remark,
      List<List<Column<T>>> lines) {
    this.editing = editing;
    this.lens = lens;
    this.lines = lines;
    this.remark = remark;
    Button add = Icons.button("添加", Feather.PLUS, () -> {
      List<T> all = new ArrayList<>(list());
      all.add(fresh.get());
      act(all);
      focus(lens.place() + "#" + (all.size() - 1));
    });
    add.getStyleClass().addAll("flat", "small");
    add.setAccessibleText("添加" + name);
    HBox head = new HBox(8, new Label(name), add);
    head.setAlignment(Pos.CENTER_LEFT);
    root = new VBox(4, head, rows);
    refresh(editing.now());
  }

  private List<T> list() {
    return lens.get().apply(editing.now());
  }

  private void act(List<T> all) {
    editing.act(lens.place(), lens.set().apply(editing.now(), List.copyOf(all)));
    refresh(editing.now());
  }

  private void move(int from, int by) {
    List<T> all = new ArrayList<>(list());
    if (from + by >= 0 && from + by < all.size()) {
      all.add(from + by, all.remove(from));
      act(all);
      focus(lens.place() + "#" + (from + by));
    }
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void refresh(Letter letter) {
    List<T> all = lens.get().apply(letter);
    while (shown.size() > all.size()) {
      rows.getChildren().remove(shown.removeLast());
    }
    while (shown.size() < all.size()) {
      shown.add(new Row(shown.size()));
      rows.getChildren().add(shown.getLast());
    }
    for (int i = 0; i < all.size(); i++) {
      shown.get(i).show(letter, all.get(i));
    }
  }

  @Override
  public boolean focus(String place) {
    if (!place.startsWith(lens.place() + "#")) {
      return place.equals(lens.place());
    }
    int row = Integer.parseInt(place.substring(lens.place().length() + 1));
    if (row < shown.size()) {
      shown.get(row).cells.getFirst().node().requestFocus();
    }
    return true;
  }

  /** One row. */
  private final class Row extends VBox {
    private final List<Column.Cell<T>> cells = new ArrayList<>();
    private final Label word = new Label();
    private final Label wrong = new Label();

    private Row(int index) {
      super(4);
      Column.Changes<T> changes = new OfRow(index, this);
      for (List<Column<T>> columns : lines) {
        HBox line = new HBox(6);
        line.setAlignment(Pos.CENTER_LEFT);
        columns.forEach(column -> line.getChildren().add(field(column, changes)));
        getChildren().add(line);
      }
      word.getStyleClass().addAll("badge", "open");
      word.setMinWidth(Label.USE_PREF_SIZE);
      wrong.getStyleClass().add("wrong");
      Button up = Icons.small("上移（Alt+↑）", Feather.ARROW_UP, () -> move(index, -1));
      Button down = Icons.small("下移（Alt+↓）", Feather.ARROW_DOWN, () -> move(index, 1));
      Button delete = Icons.small("删除这一行", Feather.TRASH_2, () -> {
        List<T> all = new ArrayList<>(list());
        all.remove(index);
        act(all);
      });
      HBox first = (HBox) getChildren().getFirst();
      first.getChildren().add(word);
      if (lines.size() == 1) {
        first.getChildren().addAll(up, down);
      }
      first.getChildren().add(delete);
      addEventFilter(KeyEvent.KEY_PRESSED, event -> {
        if (event.isAltDown() && !event.isShiftDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
          event.consume();
          move(index, event.getCode() == KeyCode.UP ? -1 : 1);
        }
      });
      getChildren().add(wrong);
      if (lines.size() > 1) {
        getStyleClass().add("entry");
      }
    }

    private Node field(Column<T> column, Column.Changes<T> changes) {
      Column.Cell<T> cell = column.cell(changes);
      cells.add(cell);
      Region field = cell.node();
      if (column.width() > 0) {
        field.setPrefWidth(column.width() * 14);
        field.setMinWidth(column.width() * (lines.size() > 1 ? 14 : 10));
      } else {
        field.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(field, Priority.ALWAYS);
      }
      return field;
    }

    private void check() {
      String sentence = cells.stream().map(Column.Cell::wrong).filter(words -> !words.isEmpty()).findFirst().orElse("");
      wrong.setText(sentence);
      wrong.setVisible(!sentence.isEmpty());
      wrong.setManaged(!sentence.isEmpty());
    }

    private void show(Letter letter, T row) {
      cells.forEach(cell -> cell.show(row));
      String said = remark.apply(letter, row);
      word.setText(said);
      word.setVisible(!said.isEmpty());
      word.setManaged(!said.isEmpty());
      check();
    }
  }

  /** Changes of a row by its place. */
  private final class OfRow implements Column.Changes<T> {
    private final int index;
    private final Row row;

    private OfRow(int index, Row row) {
      this.index = index;
      this.row = row;
    }

    private void change(UnaryOperator<T> change, BiConsumer<String, Letter> how) {
      List<T> all = list();
      if (index < all.size() && change.apply(all.get(index)) != all.get(index)) {
        how.accept(
            lens.place() + "#" + index, lens.set().apply(editing.now(), List.copyOf(Lens.put(all, index, change.apply(all.get(index))))));
      }
    }

    @Override
    public void type(UnaryOperator<T> change) {
      change(change, editing::type);
    }

    @Override
    public void act(UnaryOperator<T> change) {
      change(change, editing::act);
    }

    @Override
    public void check() {
      row.check();
    }
  }
}
