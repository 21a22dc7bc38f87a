package fuhan.manuscript;

import fuhan.letter.Measure;
import fuhan.letter.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cuts pieces into the parts they stand in. */
final class Parts {
  private Parts() {}

  /** Runs of neighbours that have the same tag at this depth of their path; pieces that end above it stand alone. */
  static List<List<Piece>> at(int depth, List<Piece> pieces) {
    List<List<Piece>> parts = new ArrayList<>();
    String last = "";
    for (Piece piece : pieces) {
      String tag = tag(depth, piece);
      if (parts.isEmpty() || !tag.equals(last)) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(piece);
      last = tag;
    }
    return parts;
  }

  /** The tag at a depth of the path; empty below its end. */
  static String tag(int depth, Piece piece) {
    return depth < piece.path().size() ? piece.path().get(depth) : "";
  }

  /** The characters of a paragraph, measures included but not their numbers. */
  static String plain(Paragraph paragraph) {
    return paragraph.text().plain()
        + paragraph.measures().stream().map(Measure::text).map(text -> text.plain()).collect(Collectors.joining());
  }
}
