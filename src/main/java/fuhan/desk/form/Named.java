package fuhan.desk.form;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A part with a name over it. */
final class Named extends Group {
  Named(String name, Part part) {
    super(new VBox(4, new Label(name), part.node()), List.of(part));
  }
}
