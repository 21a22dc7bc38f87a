package fuhan.desk;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** What is on the screen, as a person would look for it. */
final class Nodes {
  private Nodes() {}

  /** A node and everything in it, from top to bottom. */
  static Stream<Node> under(Node node) {
    return node instanceof Parent parent ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Nodes::under))
        : Stream.of(node);
  }

  static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** The question that waits for an answer. */
  static Optional<DialogPane> question() {
    return Window.getWindows()
        .stream()
        .filter(Window::isShowing)
        .map(shown -> shown.getScene().getRoot())
        .filter(DialogPane.class::isInstance)
        .map(DialogPane.class::cast)
        .findFirst();
  }
}
