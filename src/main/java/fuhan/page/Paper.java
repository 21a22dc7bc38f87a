package fuhan.page;

/**
 * A sheet and its margins in twips.
 *
 * @param width 11906 for A4
 * @param height 16838 for A4
 * @param top margin, from the upper edge to the text
 * @param bottom margin
 * @param left margin
 * @param right margin
 * @param pitch from base line to base line on the grid
 */
public record Paper(int width, int height, int top, int bottom, int left, int right, int pitch) {
  /** Twips of a millimetre. */
  public static final double MM = 1440 / 25.4;

  /** Width of the text. */
  public int measure() {
    return width - left - right;
  }

  /** Lower edge of the text, from the upper edge of the sheet. */
  public int foot() {
    return height - bottom;
  }
}
