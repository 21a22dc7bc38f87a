package fuhan.desk.form;

import fuhan.letter.Letter;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** One step of the form: parts under each other. */
class Page implements Part {
  private final String name;
  private final Predicate<String> own;
  private final VBox root = new VBox(14);
  private final List<Part> parts;

  /**
   * @param name in the list of steps
   * @param own whether a place belongs to this step
   */
  Page(String name, Predicate<String> own, List<Part> parts) {
    this.name = name;
    this.own = own;
    this.parts = List.copyOf(parts);
    root.setMaxWidth(860);
    parts.forEach(part -> root.getChildren().add(part.node()));
  }

  String name() {
    return name;
  }

  /** What the letter lacks that is filled in here. */
  List<Gap> gaps(List<Gap> all) {
    return all.stream().filter(gap -> own.test(gap.place())).toList();
  }

  /** Whether a place belongs to this step. */
  boolean has(String place) {
    return own.test(place);
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
