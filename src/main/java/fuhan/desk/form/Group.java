package fuhan.desk.form;

import fuhan.letter.Letter;
import java.util.List;
import javafx.scene.Node;

/** Several parts shown as one. */
class Group implements Part {
  private final Node node;
  private final List<Part> parts;

  /** @param node shows them all */
  Group(Node node, List<Part> parts) {
    this.node = node;
    this.parts = List.copyOf(parts);
  }

  @Override
  public final Node node() {
    return node;
  }

  @Override
  public void refresh(Letter letter) {
    parts.forEach(part -> part.refresh(letter));
  }

  @Override
  public boolean focus(String place) {
    return parts.stream().anyMatch(part -> part.focus(place));
  }
}
