package fuhan.wording;

/** Widths in ems (字): a Chinese character is one, an ASCII character half an em in the official fonts. */
public final class Width {
  private Width() {}

  /** Width of a text in ems. */
  public static double of(String text) {
    int halves = 0;
    for (int i = 0; i < text.length();) {
      int c = text.codePointAt(i);
      halves += c < 0x2000 && c != '·' ? 1 : 2;
      i += Character.charCount(c);
    }
    return halves / 2.0;
  }
}
