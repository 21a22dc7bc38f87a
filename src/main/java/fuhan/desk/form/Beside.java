package fuhan.desk.form;

import fuhan.letter.Letter;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Parts side by side, each as wide as the others. */
final class Beside implements Part {
  private final HBox root = new HBox(12);
  private final List<Part> parts;

  Beside(Part... parts) {
    this.parts = List.of(parts);
    for (Part part : parts) {
      HBox.setHgrow(part.node(), Priority.ALWAYS);
      if (part.node() instanceof Region region) {
        region.setMaxWidth(Double.MAX_VALUE);
        region.setPrefWidth(200);
      }
      root.getChildren().add(part.node());
    }
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
