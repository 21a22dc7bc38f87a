package fuhan.desk.form;

import fuhan.letter.Letter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** A named choice of one among a few. */
final class ChoicePart<T> implements Part {
  private final Lens<Optional<T>> lens;
  private final ComboBox<T> box = new ComboBox<>();
  private final VBox root;

  ChoicePart(Editing editing, Lens<Optional<T>> lens, String name, List<T> choices, Function<T, String> words) {
    this.lens = lens;
    box.getItems().setAll(choices);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(name);
    box.setConverter(new StringConverter<>() {
      @Override
      public String toString(T choice) {
        return choice == null ? "" : words.apply(choice);
      }

      @Override
      public T fromString(String text) {
        return box.getValue();
      }
    });
    box.valueProperty().addListener((value, before, now) -> {
      if (now != null && !lens.get().apply(editing.now()).filter(now::equals).isPresent()) {
        editing.act(lens.place(), lens.set().apply(editing.now(), Optional.of(now)));
      }
    });
    Label label = new Label(name);
    label.setLabelFor(box);
    root = new VBox(4, label, box);
    refresh(editing.now());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void refresh(Letter letter) {
    T now = lens.get().apply(letter).orElse(null);
    if (box.getValue() != now) {
      box.setValue(now);
    }
  }

  @Override
  public boolean focus(String place) {
    if (place.equals(lens.place())) {
      box.requestFocus();
      return true;
    }
    return false;
  }
}
