package fuhan.letter;

import java.util.List;
import java.util.Optional;

/**
 * A numbered point of a section, such as （一）针对“…”的建议，我们…
 *
 * @param ordinal how it is numbered
 * @param citation the suggestions it answers and the words around them; empty for a point that cites none
 * @param heading its own heading without number; empty when it has none
 * @param headed whether citation and heading stand on a line of their own; otherwise the first paragraph of the body goes on in the same line
 * @param body what it says
 */
public record Point(Ordinal ordinal, Optional<Citation> citation, String heading, boolean headed, List<Block> body) implements Block {
  public Point {
    body = List.copyOf(body);
  }

  public Point withOrdinal(Ordinal changed) {
    return new Point(changed, citation, heading, headed, body);
  }

  public Point withCitation(Optional<Citation> changed) {
    return new Point(ordinal, changed, heading, headed, body);
  }

  public Point withHeading(String changed) {
    return new Point(ordinal, citation, changed, headed, body);
  }

  public Point withHeaded(boolean changed) {
    return new Point(ordinal, citation, heading, changed, body);
  }

  public Point withBody(List<Block> changed) {
    return new Point(ordinal, citation, heading, headed, changed);
  }
}
