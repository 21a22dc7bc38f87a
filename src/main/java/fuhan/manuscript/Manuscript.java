package fuhan.manuscript;

import java.util.List;
import java.util.stream.Collectors;

/** Paragraphs and tables in the order in which they stand on paper. */
public record Manuscript(List<Piece> pieces) {
  public Manuscript {
    pieces = List.copyOf(pieces);
  }

  /** Its paragraphs as plain text, one a line; a table row is a line of cells parted by tabs. */
  public List<String> lines() {
    return pieces.stream().flatMap(piece -> piece.lines().stream()).toList();
  }

  /** {@link #lines()} joined by line feeds. */
  public String text() {
    return lines().stream().collect(Collectors.joining("\n"));
  }
}
