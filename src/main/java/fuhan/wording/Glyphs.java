package fuhan.wording;

/** The kinds of characters that typesetting Chinese tells apart, and how wide they are. */
final class Glyphs {
  private static final String WIDE_MARKS = "“”‘’—…·《》‰×℃№";
  private static final String SENTENCE_ENDS = "。！？!?；;：:…";
  private static final String CLOSERS = "。，、；：！？”’）》】〕〉」』,;:!?)]%‰";

  private Glyphs() {}

  static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c == '〇' || c == '々' || Character.isSurrogate(c);
  }

  /** Whether a character takes a whole em in Chinese type. */
  static boolean isWide(char c) {
    return isHan(c) || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF || c >= 0x2460 && c <= 0x27BF || WIDE_MARKS.indexOf(c) >= 0;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isWord(char c) {
    return isDigit(c) || isLatin(c);
  }

  /** Whether a character must not begin a line. */
  static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  /** Whether a paragraph may end with this text: its last mark, quotation marks and brackets left aside, ends a sentence. */
  static boolean endsSentence(String text) {
    int last = text.length() - 1;
    while (last >= 0 && "”’）)》】\"".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0
        && (SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0 || text.charAt(last) == '.' && last > 0 && isHan(text.charAt(last - 1)));
  }

  /** Width in ems: Chinese 1, other characters a half, a quarter between the two, whether a space stands there or not. */
  static double width(String text) {
    double width = 0;
    char before = 0;
    boolean spaced = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        spaced = true;
        continue;
      }
      if (before != 0) {
        boolean mixed = isHan(before) && isWord(c) || isWord(before) && isHan(c);
        width += mixed ? 0.25 : spaced ? 0.5 : 0;
      }
      width += Character.isSurrogate(c) ? 0.5 : isWide(c) ? 1 : 0.5;
      before = c;
      spaced = false;
    }
    return width;
  }

  /** Width of what a line break cannot part at the beginning of a line: a word or number, or a character with the marks that follow it. */
  static double firstUnit(String text) {
    int end = 0;
    while (end < text.length() && end < 24 && isWord(text.charAt(end))) {
      end++;
    }
    end = Math.max(end, 1);
    while (end < text.length() && end < 28 && isCloser(text.charAt(end))) {
      end++;
    }
    return width(text.substring(0, Math.min(end, text.length())));
  }
}
