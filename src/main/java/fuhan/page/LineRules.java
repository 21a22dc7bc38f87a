package fuhan.page;

/**
 * Where a line may end: GB/T 15834-2011, 5.1, and where the standard leaves a choice, what word processors do.
 *
 * <p>Chinese text breaks between any two characters but before a closing mark and after an opening one. At a number or a Western word the line ends before the
 * whole of it, with the marks that belong to it: {@code （5196人次）} keeps （5196 together.
 */
final class LineRules {
  /** Never first on a line. */
  static final String NOT_FIRST = "!\"'),-.:;?]}¢·―‖’”•′、。々〉》」』】〕〗〞︰︱︳︴︶︸︺︼︾﹀﹂﹄﹏﹐﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝～､￠";

  /** Never last on a line. */
  static final String NOT_LAST = "\"'([{£¥‘“‵〈《「『【〔〖〝︵︷︹︻︽︿﹁﹃﹙﹛﹝（［｛￡￥";

  private LineRules() {}

  /**
   * The end of a line.
   *
   * @param text code points of the paragraph
   * @param start first code point of the line
   * @param cut first code point that does not fit, greater than {@code start}
   * @return where the next line begins, in {@code start + 1 … cut}; blanks from there on hang in the margin
   */
  static int end(int[] text, int start, int cut) {
    if (isBlank(text[cut])) {
      int at = cut;
      while (at > start + 1 && isBlank(text[at - 1])) {
        at--;
      }
      return at;
    }
    int at = western(text, cut) ? westernEnd(text, start, cut) : chineseEnd(text, start, cut);
    return at > start ? at : cut;
  }

  static boolean isBlank(int c) {
    return c == ' ' || c == 0x3000;
  }

  private static int chineseEnd(int[] text, int start, int cut) {
    int at = cut;
    while (at > start
        && (NOT_FIRST.indexOf(text[at]) >= 0 || NOT_LAST.indexOf(text[at - 1]) >= 0 || text[at] == text[at - 1] && isLong(text[at]))) {
      at--;
    }
    return at;
  }

  private static boolean isLong(int c) {
    return c == '—' || c == '…';
  }

  /** Whether the last letter or digit up to the cut is a Western one. */
  private static boolean western(int[] text, int cut) {
    for (int i = cut; i >= 0; i--) {
      if (Character.isLetterOrDigit(text[i])) {
        return !isChinese(text[i]);
      }
    }
    return false;
  }

  private static boolean isChinese(int c) {
    return c >= 0x2E80 && !(c >= 0xA000 && c < 0xAC00) || c == '〇';
  }

  private static int westernEnd(int[] text, int start, int cut) {
    int at = cut;
    while (at > start && !mayPart(text, at)) {
      at--;
    }
    return at;
  }

  /** The classes of UAX #14 that occur in letters. */
  private enum Kind {
    OPEN,
    CLOSE,
    EXCLAIM,
    INFIX,
    QUOTE,
    NONSTART,
    NUMBER,
    LETTER,
    PREFIX,
    POSTFIX,
    HYPHEN,
    BREAK_AFTER,
    DASH,
    LEADERS,
    SLASH,
    BLANK,
    IDEOGRAPH
  }

  private static boolean mayPart(int[] text, int at) {
    Kind a = kind(text[at - 1]);
    Kind b = kind(text[at]);
    if (b == Kind.BLANK) {
      return false;
    }
    if (b == Kind.CLOSE || b == Kind.EXCLAIM || b == Kind.INFIX || b == Kind.SLASH) {
      return false;
    }
    if (a == Kind.BLANK) {
      return true;
    }
    if (a == Kind.OPEN || a == Kind.QUOTE || b == Kind.QUOTE) {
      return false;
    }
    if (b == Kind.BREAK_AFTER || b == Kind.HYPHEN || b == Kind.NONSTART) {
      return false;
    }
    if (a == Kind.DASH && b == Kind.DASH) {
      return false;
    }
    if (b == Kind.LEADERS) {
      return a == Kind.DASH || a == Kind.BREAK_AFTER || a == Kind.HYPHEN;
    }
    return !joined(a, b);
  }

  private static boolean joined(Kind a, Kind b) {
    return switch (a) {
      case NUMBER -> b == Kind.NUMBER || b == Kind.LETTER || b == Kind.POSTFIX || b == Kind.PREFIX || b == Kind.OPEN;
      case LETTER -> b == Kind.LETTER || b == Kind.NUMBER || b == Kind.PREFIX || b == Kind.POSTFIX || b == Kind.OPEN;
      case PREFIX -> b == Kind.NUMBER || b == Kind.LETTER || b == Kind.IDEOGRAPH || b == Kind.OPEN;
      case POSTFIX -> b == Kind.NUMBER || b == Kind.LETTER || b == Kind.OPEN;
      case CLOSE -> b == Kind.POSTFIX || b == Kind.PREFIX || b == Kind.NUMBER || b == Kind.LETTER;
      case INFIX, SLASH -> b == Kind.NUMBER || b == Kind.LETTER;
      case HYPHEN -> false;
      case IDEOGRAPH -> b == Kind.POSTFIX;
      default -> false;
    };
  }

  private static Kind kind(int c) {
    if (c == ' ' || c == 0x3000) {
      return Kind.BLANK;
    }
    if (c >= '0' && c <= '9') {
      return Kind.NUMBER;
    }
    if ("([{（［｛《〈「『【〔〖〝".indexOf(c) >= 0) {
      return Kind.OPEN;
    }
    if (")]}）］｝》〉」』】〕〗〞、。，．".indexOf(c) >= 0) {
      return Kind.CLOSE;
    }
    if ("!?！？".indexOf(c) >= 0) {
      return Kind.EXCLAIM;
    }
    if (",.:;".indexOf(c) >= 0) {
      return Kind.INFIX;
    }
    if ("\"'“”‘’".indexOf(c) >= 0) {
      return Kind.QUOTE;
    }
    if ("：；々〻～・".indexOf(c) >= 0) {
      return Kind.NONSTART;
    }
    if ("$￥£¥€+±№".indexOf(c) >= 0) {
      return Kind.PREFIX;
    }
    if ("%‰℃°¢％".indexOf(c) >= 0) {
      return Kind.POSTFIX;
    }
    return switch (c) {
      case '-' -> Kind.HYPHEN;
      case '–', '|', '‧', '\u2010' -> Kind.BREAK_AFTER;
      case '—' -> Kind.DASH;
      case '…' -> Kind.LEADERS;
      case '/' -> Kind.SLASH;
      default -> isChinese(c) ? Kind.IDEOGRAPH : Kind.LETTER;
    };
  }
}
