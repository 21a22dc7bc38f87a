package fuhan.template;

/**
 * Page measures in twentieths of a point: profile B is GB/T 33476.2, 6.2; A has the paper's margins as margins of the word processor.
 *
 * <p>Both put text into the type area of 156 by 225 mm with 22 lines of 28 characters.
 */
public enum Profile {
  A(2098, 1984, 579, 1984),
  B(1960, 1847, 589, 2121);

  private final int top;
  private final int bottom;
  private final int pitch;
  private final int markOffset;

  Profile(int top, int bottom, int pitch, int markOffset) {
    this.top = top;
    this.bottom = bottom;
    this.pitch = pitch;
    this.markOffset = markOffset;
  }

  /** Top margin in twentieths of a point. */
  public int top() {
    return top;
  }

  /** Bottom margin in twentieths of a point. */
  public int bottom() {
    return bottom;
  }

  /** Distance between base lines in twentieths of a point. */
  public int pitch() {
    return pitch;
  }

  /** From the top margin to the mark in the general head, in twentieths of a point (7.2.4). */
  public int markOffset() {
    return markOffset;
  }
}
