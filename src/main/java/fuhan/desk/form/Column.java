package fuhan.desk.form;

import fuhan.desk.frame.GrowingArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** A field that each row of a {@link RowsPart} has, such as the name of a member. */
sealed interface Column<T> {
  /** What it is called. */
  String name();

  /** Of the field in ems; 0 takes what is left. */
  double width();

  /** The field of one row. */
  Cell<T> cell(Changes<T> changes);

  /** The field of one row. */
  interface Cell<T> {
    Region node();

    void show(T row);

    /** The sentence for what is wrong with what stands in it; empty when nothing is, or while it is typed. */
    default String wrong() {
      return "";
    }
  }

  /** What the fields of a row do to it. */
  interface Changes<T> {
    /** A key; keys in quick succession are one step of undo. */
    void type(UnaryOperator<T> change);

    /** A choice, a step of undo of its own. */
    void act(UnaryOperator<T> change);

    /** Something was left, or is wrong. */
    void check();
  }

  /** A line of text. */
  record Words<T>(String name, double width, Function<T, String> get, BiFunction<T, String, T> put, Function<String, String> check)
      implements
        Column<T> {
    Words(String name, double width, Function<T, String> get, BiFunction<T, String, T> put) {
      this(name, width, get, put, words -> "");
    }

    @Override
    public Cell<T> cell(Changes<T> changes) {
      return new Typed<>(new TextField(), this.name, get, put, check, changes);
    }
  }

  /** Text of several lines; it takes what is left. */
  record Prose<T>(String name, Function<T, String> get, BiFunction<T, String, T> put) implements Column<T> {
    @Override
    public double width() {
      return 0;
    }

    @Override
    public Cell<T> cell(Changes<T> changes) {
      return new Typed<>(new GrowingArea(name), name, get, put, words -> "", changes);
    }
  }

  /** A date. */
  record Day<T>(String name, double width, Function<T, Optional<LocalDate>> get, BiFunction<T, Optional<LocalDate>, T> put)
      implements
        Column<T> {
    @Override
    public Cell<T> cell(Changes<T> changes) {
      return new Cell<>() {
        private String sentence = "";
        private final DayPicker picker = new DayPicker(
            name, date -> changes.act(row -> get.apply(row).equals(date) ? row : put.apply(row, date)), words -> {
              sentence = words;
              changes.check();
            });

        @Override
        public Region node() {
          return picker.node();
        }

        @Override
        public void show(T row) {
          picker.show(get.apply(row));
        }

        @Override
        public String wrong() {
          return sentence;
        }
      };
    }
  }

  /**
   * One of a few.
   *
   * @param choices of the moment, asked again whenever the row is shown
   * @param words for a choice
   */
  record Choice<T, C>(
      String name,
      double width,
      java.util.function.Supplier<List<C>> choices,
      Function<C, String> words,
      Function<T, C> get,
      BiFunction<T, C, T> put) implements Column<T> {
    @Override
    public Cell<T> cell(Changes<T> changes) {
      ComboBox<C> box = new ComboBox<>();
      box.setAccessibleText(name);
      box.setPromptText(name);
      box.setConverter(new StringConverter<>() {
        @Override
        public String toString(C choice) {
          return choice == null ? "" : words.apply(choice);
        }

        @Override
        public C fromString(String text) {
          return box.getValue();
        }
      });
      box.valueProperty().addListener((value, before, now) -> {
        if (now != null) {
          changes.act(row -> Objects.equals(get.apply(row), now) ? row : put.apply(row, now));
        }
      });
      return new Cell<>() {
        @Override
        public Region node() {
          return box;
        }

        @Override
        public void show(T row) {
          if (!box.getItems().equals(choices.get())) {
            box.getItems().setAll(choices.get());
          }
          if (!Objects.equals(box.getValue(), get.apply(row))) {
            box.setValue(get.apply(row));
          }
        }
      };
    }
  }

  /** A field into which is typed. */
  final class Typed<T> implements Cell<T> {
    private final TextInputControl field;
    private final Function<T, String> get;
    private final Function<String, String> check;

    private Typed(TextInputControl field, String name, Function<T, String> get, BiFunction<T, String, T> put,
        Function<String, String> check, Changes<T> changes) {
      this.field = field;
      this.get = get;
      this.check = check;
      field.setPromptText(name);
      field.setAccessibleText(name);
      field.textProperty().addListener((text, before, now) -> changes.type(row -> get.apply(row).equals(now) ? row : put.apply(row, now)));
      field.focusedProperty().addListener((focus, before, now) -> changes.check());
    }

    @Override
    public Region node() {
      return field;
    }

    @Override
    public void show(T row) {
      String words = get.apply(row);
      if (!words.equals(field.getText())) {
        field.setText(words);
      }
    }

    @Override
    public String wrong() {
      return field.isFocused() ? "" : check.apply(field.getText());
    }
  }
}
