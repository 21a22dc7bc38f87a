package fuhan.manuscript;

import java.util.List;

/** A paragraph or a table of a manuscript. */
public sealed interface Piece permits Line, Grid {
  /**
   * The parts of the letter it stands in, outermost first, such as {@code [section.2, point.3]}; a DOCX keeps each as a content control with this tag.
   */
  List<String> path();

  /** Its text: one line for a paragraph, one a row for a table. */
  List<String> lines();
}
