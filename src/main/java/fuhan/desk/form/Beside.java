package fuhan.desk.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Parts side by side, each as wide as the others. */
final class Beside extends Group {
  Beside(Part... parts) {
    super(row(parts), List.of(parts));
  }

  private static Node row(Part... parts) {
    HBox row = new HBox(12);
    for (Part part : parts) {
      HBox.setHgrow(part.node(), Priority.ALWAYS);
      if (part.node() instanceof Region region) {
        region.setMaxWidth(Double.MAX_VALUE);
        region.setPrefWidth(200);
      }
      row.getChildren().add(part.node());
    }
    return row;
  }
}
