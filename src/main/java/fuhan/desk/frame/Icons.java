package fuhan.desk.frame;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons and pictures in one look. */
public final class Icons {
  private Icons() {}

  public static Node of(Ikon icon) {
    return new FontIcon(icon);
  }

  /** A button with an icon and words; an underscore in the words marks the mnemonic. */
  public static Button button(String words, Ikon icon, Runnable action) {
    Button button = new Button(words, of(icon));
    button.setMnemonicParsing(true);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** A button with an icon alone; the words are its tooltip and what a screen reader says. */
  public static Button small(String words, Ikon icon, Runnable action) {
    Button button = new Button("", of(icon));
    button.getStyleClass().addAll("button-icon", "flat", "small");
    button.setTooltip(new Tooltip(words));
    button.setAccessibleText(words);
    button.setOnAction(event -> action.run());
    return button;
  }
}
