package fuhan.desk.form;

import fuhan.letter.Letter;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A part with a name over it. */
final class Named implements Part {
  private final Part part;
  private final VBox root;

  Named(String name, Part part) {
    this.part = part;
    root = new VBox(4, new Label(name), part.node());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void refresh(Letter letter) {
    part.refresh(letter);
  }

  @Override
  public boolean focus(String place) {
    return part.focus(place);
  }
}
