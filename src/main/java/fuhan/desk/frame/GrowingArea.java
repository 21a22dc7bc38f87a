package fuhan.desk.frame;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.Clipboard;
import javafx.scene.text.Text;

/** A stock text area that is as high as its text, so that the page scrolls and the field does not. */
public final class GrowingArea extends TextArea {
  private static final double ROOM = 18;

  private Consumer<String> pasted = words -> super.paste();

  /** @param words what a screen reader says of the field */
  public GrowingArea(String words) {
    setWrapText(true);
    setPrefRowCount(1);
    setAccessibleText(words);
    getStyleClass().add("growing");
    skinProperty().addListener((skin, before, now) -> grow());
  }

  /** What becomes of the words on the clipboard; without this they go in as they are. */
  public void onPaste(Consumer<String> what) {
    pasted = what;
  }

  @Override
  public void paste() {
    String words = Clipboard.getSystemClipboard().getString();
    if (words != null && !words.isEmpty() && isEditable()) {
      pasted.accept(words);
    }
  }

  @Override
  protected javafx.scene.control.Skin<?> createDefaultSkin() {
    return new TextAreaSkin(this);
  }

  private void grow() {
    applyCss();
    Node text = lookup(".text");
    if (text instanceof Text shown) {
      shown.layoutBoundsProperty().addListener((bounds, before, now) -> setPrefHeight(Math.ceil(now.getHeight()) + ROOM));
      setPrefHeight(Math.ceil(shown.getLayoutBounds().getHeight()) + ROOM);
    }
  }
}
