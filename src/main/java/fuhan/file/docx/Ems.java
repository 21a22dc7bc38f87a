package fuhan.file.docx;

/** Widths in 字 (ems): a Chinese character is one, an ASCII character a half, as in the official fonts. */
final class Ems {
  /** 字 of 3号 type on the grid of 28 a line, in twentieths of a point: 16 points less the quarter that the styles take off. */
  static final int TWIPS = 315;

  private Ems() {}

  static double of(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum();
  }

  /**
   * The lines that a text takes in a column, a closing mark never at the start of a line.
   *
   * @param width of the column
   * @param outdent how much further left the first line begins
   */
  static int lines(String text, double width, double outdent) {
    int lines = 1;
    double used = -outdent;
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      double em = points[i] < 0x80 ? 0.5 : 1;
      boolean closes = i + 1 < points.length && "，。、；：？！”’）》〕】".indexOf(points[i + 1]) >= 0;
      if (used + em + (closes ? 1 : 0) > width) {
        lines++;
        used = 0;
      }
      used += em;
    }
    return lines;
  }
}
