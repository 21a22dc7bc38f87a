package fuhan.desk.sheet;

/**
 * A place in the letter to point out, such as words a comment is about.
 *
 * @param piece place of the paragraph in the manuscript
 * @param from first character, in UTF-16 units of the paragraph's text
 * @param to behind the last one
 * @param kind how it is underlined
 * @param sentence what there is to say of it
 */
public record Mark(int piece, int from, int to, Kind kind, String sentence) {
  /** What is the matter. */
  public enum Kind {
    /** Something is wrong. */
    WRONG(0xCF222E, true),
    /** Something is to be looked at. */
    DOUBTFUL(0xBF8700, true),
    /** Something is missing. */
    GAP(0xBC4C00, false),
    /** The head said something. */
    COMMENT(0x0969DA, false);

    private final int color;
    private final boolean wavy;

    Kind(int color, boolean wavy) {
      this.color = color;
      this.wavy = wavy;
    }

    int color() {
      return color;
    }

    boolean wavy() {
      return wavy;
    }
  }
}
