package fuhan.desk.people;

import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Named fields in the look of the sign-in. */
public final class Passwords {
  /** Characters that a password has at least. */
  public static final int SHORTEST = 6;

  private Passwords() {}

  static PasswordField secret(String name) {
    PasswordField field = new PasswordField();
    field.setAccessibleText(name);
    field.setPromptText(name);
    return field;
  }

  static TextField open(String name, String prompt) {
    TextField field = new TextField();
    field.setAccessibleText(name);
    field.setPromptText(prompt);
    return field;
  }

  static VBox named(String name, TextField field) {
    Label label = new Label(name);
    label.setLabelFor(field);
    return new VBox(4, label, field);
  }
}
