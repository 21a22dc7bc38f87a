package fuhan.wording;

import fuhan.letter.Text;
import java.util.List;

/** What a reader finds in a file, before {@link Mending}: a line, a gap, the end of a page, a table. */
public sealed interface Scrap {
  /**
   * A line of the file; it may be a paragraph, a part of one or page furniture.
   *
   * @param text with its leading and trailing spaces
   * @param flow what the file says of its end
   */
  record Line(Text text, Flow flow) implements Scrap {
    /** A line of which the file says nothing more. */
    public static Line of(String text) {
      return new Line(Text.of(text), Flow.UNKNOWN);
    }
  }

  /** An empty line. */
  record Gap() implements Scrap {}

  /** The end of a page. */
  record PageEnd() implements Scrap {}

  /** A table, row by row. */
  record Rows(List<List<String>> cells) implements Scrap {
    public Rows {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  /** Whether a line goes on in the next one. */
  enum Flow {
    /** the text must tell */
    UNKNOWN,
    /** a paragraph of its own, such as a heading of a web page or a table row */
    ALONE,
    /** the next line belongs to the same paragraph */
    GOES_ON,
    /** the last line of a paragraph */
    ENDS
  }
}
