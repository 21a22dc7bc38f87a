package fuhan.desk.form;

import fuhan.letter.Letter;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A named field of one line. */
final class TextPart implements Part {
  private final Lens<String> lens;
  private final TextField field = new TextField();
  private final Label wrong = new Label();
  private final Function<String, String> check;
  private final VBox root;

  /** @param check the sentence for what is wrong with the words; empty when nothing is */
  TextPart(Editing editing, Lens<String> lens, String name, String prompt, Function<String, String> check) {
    this.lens = lens;
    this.check = check;
    field.setPromptText(prompt);
    field.setAccessibleText(name);
    field.textProperty().addListener((text, before, now) -> {
      if (!now.equals(lens.get().apply(editing.now()))) {
        editing.type(lens.place(), lens.set().apply(editing.now(), now));
      }
    });
    field.focusedProperty().addListener((focus, before, now) -> check());
    wrong.getStyleClass().add("wrong");
    wrong.setWrapText(true);
    Label label = new Label(name);
    label.setLabelFor(field);
    root = new VBox(4, label, field, wrong);
    refresh(editing.now());
  }

  TextPart(Editing editing, Lens<String> lens, String name, String prompt) {
    this(editing, lens, name, prompt, words -> "");
  }

  private void check() {
    String sentence = field.isFocused() ? "" : check.apply(field.getText());
    wrong.setText(sentence);
    wrong.setVisible(!sentence.isEmpty());
    wrong.setManaged(!sentence.isEmpty());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void refresh(Letter letter) {
    String words = lens.get().apply(letter);
    if (!words.equals(field.getText())) {
      field.setText(words);
    }
    check();
  }

  @Override
  public boolean focus(String place) {
    if (place.equals(lens.place())) {
      field.requestFocus();
      return true;
    }
    return false;
  }
}
