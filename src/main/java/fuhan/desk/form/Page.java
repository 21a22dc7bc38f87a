package fuhan.desk.form;

import fuhan.draft.State;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** One step of the form: parts under each other. */
class Page extends Group {
  private final String name;
  private final Predicate<String> own;

  /**
   * A step.
   *
   * @param name in the list of steps
   * @param own whether a place belongs to this step
   */
  Page(String name, Predicate<String> own, List<Part> parts) {
    super(column(parts), parts);
    this.name = name;
    this.own = own;
  }

  private static Node column(List<Part> parts) {
    VBox column = new VBox(14);
    column.setMaxWidth(860);
    parts.forEach(part -> column.getChildren().add(part.node()));
    return column;
  }

  final String name() {
    return name;
  }

  /** What the letter lacks that is filled in here. */
  final List<Gap> gaps(List<Gap> all) {
    return all.stream().filter(gap -> own.test(gap.place())).toList();
  }

  /**
   * Lets nobody write, or lets them again.
   *
   * @param closed whether the letter is with the head, or out
   */
  void close(boolean closed, State state) {
    node().setDisable(closed);
  }

  /** Whether a place belongs to this step. */
  final boolean has(String place) {
    return own.test(place);
  }
}
