package fuhan.desk.form;

import fuhan.letter.Letter;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Parts that belong together, under a name. */
final class Card implements Part {
  private final VBox root = new VBox();
  private final List<Part> parts;

  /** @param hint a sentence under the name; empty for none */
  Card(String name, String hint, Part... parts) {
    this.parts = List.of(parts);
    root.getStyleClass().add("card");
    Label head = new Label(name);
    head.getStyleClass().add("field-name");
    root.getChildren().add(head);
    if (!hint.isEmpty()) {
      Label words = new Label(hint);
      words.setWrapText(true);
      words.getStyleClass().add("quiet");
      root.getChildren().add(words);
    }
    this.parts.forEach(part -> root.getChildren().add(part.node()));
  }

  @Override
  public Node node() {
    return root;
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
