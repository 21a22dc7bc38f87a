package fuhan.desk.form;

import fuhan.desk.frame.Icons;
import fuhan.letter.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A list of small records, a row each, such as the members of a proposal: fields, order, add and take away. */
final class RowsPart<T> implements Part {
  /**
   * A field of a row.
   *
   * @param name what it is called
   * @param width of the field in ems; 0 takes what is left
   */
  record Column<T>(String name, double width, Function<T, String> get, BiFunction<T, String, T> put, Function<String, String> check) {
    Column(String name, double width, Function<T, String> get, BiFunction<T, String, T> put) {
      this(name, width, get, put, words -> "");
    }
  }

  private final Editing editing;
  private final Lens<List<T>> lens;
  private final List<Column<T>> columns;
  private final BiFunction<Letter, T, String> remark;
  private final VBox rows = new VBox(4);
  private final List<Row> shown = new ArrayList<>();
  private final VBox root;

  /**
   * @param fresh a row that says nothing yet
   * @param remark a word about a row, such as 待答复; empty for none
   */
  RowsPart(Editing editing, Lens<List<T>> lens, String name, List<Column<T>> columns, Supplier<T> fresh,
      BiFunction<Letter, T, String> remark) {
    this.editing = editing;
    this.lens = lens;
    this.columns = columns;
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
      shown.get(row).fields.getFirst().requestFocus();
    }
    return true;
  }

  /** One row. */
  private final class Row extends VBox {
    private final List<TextField> fields = new ArrayList<>();
    private final Label word = new Label();
    private final Label wrong = new Label();

    private Row(int index) {
      HBox line = new HBox(6);
      line.setAlignment(Pos.CENTER_LEFT);
      for (Column<T> column : columns) {
        TextField field = new TextField();
        field.setPromptText(column.name());
        field.setAccessibleText(column.name());
        if (column.width() > 0) {
          field.setPrefWidth(column.width() * 14);
          field.setMinWidth(column.width() * 10);
        } else {
          HBox.setHgrow(field, Priority.ALWAYS);
        }
        field.textProperty().addListener((text, before, now) -> typed(index, column, now));
        field.focusedProperty().addListener((focus, before, now) -> check());
        fields.add(field);
        line.getChildren().add(field);
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
      line.getChildren().addAll(word, up, down, delete);
      line.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
        if (event.isAltDown() && !event.isShiftDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
          event.consume();
          move(index, event.getCode() == KeyCode.UP ? -1 : 1);
        }
      });
      getChildren().addAll(line, wrong);
    }

    private void typed(int index, Column<T> column, String now) {
      List<T> all = list();
      if (index < all.size() && !column.get().apply(all.get(index)).equals(now)) {
        editing.type(
            lens.place() + "#" + index,
            lens.set().apply(editing.now(), List.copyOf(Lens.put(all, index, column.put().apply(all.get(index), now)))));
      }
    }

    private void check() {
      String sentence = "";
      for (int i = 0; i < fields.size(); i++) {
        sentence = sentence.isEmpty() && !fields.get(i).isFocused() ? columns.get(i).check().apply(fields.get(i).getText()) : sentence;
      }
      wrong.setText(sentence);
      wrong.setVisible(!sentence.isEmpty());
      wrong.setManaged(!sentence.isEmpty());
    }

    private void show(Letter letter, T row) {
      for (int i = 0; i < fields.size(); i++) {
        String words = columns.get(i).get().apply(row);
        if (!words.equals(fields.get(i).getText())) {
          fields.get(i).setText(words);
        }
      }
      String said = remark.apply(letter, row);
      word.setText(said);
      word.setVisible(!said.isEmpty());
      word.setManaged(!said.isEmpty());
      check();
    }
  }
}
