package fuhan.desk.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Parts that belong together, under a name. */
final class Card extends Group {
  /** @param hint a sentence under the name; empty for none */
  Card(String name, String hint, Part... parts) {
    super(box(name, hint, parts), List.of(parts));
  }

  private static Node box(String name, String hint, Part... parts) {
    VBox box = new VBox();
    box.getStyleClass().add("card");
    Label head = new Label(name);
    head.getStyleClass().add("field-name");
    box.getChildren().add(head);
    if (!hint.isEmpty()) {
      Label words = new Label(hint);
      words.setWrapText(true);
      words.getStyleClass().add("quiet");
      box.getChildren().add(words);
    }
    for (Part part : parts) {
      box.getChildren().add(part.node());
    }
    return box;
  }
}
