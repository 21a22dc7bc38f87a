package fuhan.wording;

import fuhan.letter.Text;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns half-width punctuation in Chinese into full-width: 收悉,现答复如下: becomes 收悉，现答复如下：. Numbers, times, addresses and English stay. */
final class Punctuation {
  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|ftp://|www\\.)[\\x21-\\x7e]+|[\\w.+-]{1,64}@[\\w.-]+");
  private static final Pattern ORDINAL = Pattern.compile("\\s*[一二三四五六七八九十]{1,3}\\.");
  private static final String HALF = ",:;?!";
  private static final String FULL = "，：；？！";

  private final String whole;
  private final BitSet kept = new BitSet();
  private final BitSet bracketed = new BitSet();
  private final BitSet opening = new BitSet();
  private final BitSet paired = new BitSet();

  private Punctuation(String whole) {
    this.whole = whole;
    keepAddresses();
    pairBrackets();
    pairQuotes('"');
    pairQuotes('\'');
  }

  static Text mend(Text text) {
    Punctuation punctuation = new Punctuation(text.plain());
    return Rewriting.rewrite(text, (whole, i) -> punctuation.at(i));
  }

  private void keepAddresses() {
    Matcher found = ADDRESS.matcher(whole);
    while (found.find()) {
      int end = found.end();
      while (end > found.start() && ",.;:!?)".indexOf(whole.charAt(end - 1)) >= 0) {
        end--;
      }
      kept.set(found.start(), end);
    }
  }

  private void pairBrackets() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (c == '(' || c == '（') {
        open.push(i);
      } else if (c == ')' || c == '）') {
        boolean chinese = c == '）' || Glyphs.isWide(after(i)) && !isQuote(after(i));
        if (!open.isEmpty()) {
          int begin = open.pop();
          if (chinese || whole.charAt(begin) == '（' || embraced(begin, i) || hasWide(begin, i)) {
            bracketed.set(begin);
            bracketed.set(i);
          }
        } else if (chinese) {
          bracketed.set(i);
        }
      }
    }
    open.stream().filter(i -> beside(i, i)).forEach(bracketed::set);
  }

  /** Brackets within an English quotation touch its Chinese quotation marks and stay as they are. */
  private boolean embraced(int begin, int end) {
    char before = before(begin);
    char after = after(end);
    return Glyphs.isWide(before) && !isQuote(before) || Glyphs.isWide(after) && !isQuote(after)
        || Glyphs.isWide(before) && Glyphs.isWide(after);
  }

  private static boolean isQuote(char c) {
    return "“”‘’".indexOf(c) >= 0;
  }

  private boolean hasWide(int from, int to) {
    // Brackets nest; what is far inside decides nothing and a long look each time would take quadratic time.
    for (int i = from; i < Math.min(to, from + 60); i++) {
      if (Glyphs.isWide(whole.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Straight quotation marks open and close in turn; an inch (5") or an apostrophe between letters is none. */
  private void pairQuotes(char quote) {
    int begin = -1;
    for (int i = whole.indexOf(quote); i >= 0; i = whole.indexOf(quote, i + 1)) {
      boolean apostrophe = i > 0 && Glyphs.isWord(whole.charAt(i - 1))
          && (quote == '\'' && i + 1 < whole.length() && Glyphs.isLatin(whole.charAt(i + 1)) || begin < 0);
      if (apostrophe) {
        continue;
      }
      if (begin < 0) {
        begin = i;
      } else {
        if (beside(begin, i) || Glyphs.isWide(charAt(begin + 1)) || Glyphs.isWide(charAt(i - 1))) {
          opening.set(begin);
          paired.set(begin);
          paired.set(i);
        }
        begin = -1;
      }
    }
  }

  private String at(int i) {
    char c = whole.charAt(i);
    if (kept.get(i)) {
      return String.valueOf(c);
    }
    int half = HALF.indexOf(c);
    if (half >= 0 && beside(i, i)) {
      return FULL.substring(half, half + 1);
    }
    return switch (c) {
      case '(' -> bracketed.get(i) ? "（" : "(";
      case ')' -> bracketed.get(i) ? "）" : ")";
      case '"' -> paired.get(i) ? opening.get(i) ? "“" : "”" : "\"";
      case '\'' -> paired.get(i) ? opening.get(i) ? "‘" : "’" : "'";
      case '.' -> stop(i);
      default -> String.valueOf(c);
    };
  }

  private String stop(int i) {
    if (charAt(i + 1) == '.' || charAt(i - 1) == '.') {
      return dots(i);
    }
    boolean sentence = Glyphs.isHan(charAt(i - 1)) || "”’）》".indexOf(charAt(i - 1)) >= 0;
    boolean ends = i + 1 >= whole.length() || Glyphs.isWide(after(i));
    return sentence && ends && !(i < 6 && ORDINAL.matcher(whole).lookingAt()) ? "。" : ".";
  }

  private String dots(int i) {
    int from = i;
    while (charAt(from - 1) == '.' && i - from < 9) {
      from--;
    }
    int to = i;
    while (charAt(to + 1) == '.' && to - i < 9) {
      to++;
    }
    int count = to - from + 1;
    boolean ellipsis = count >= 3 && count <= 9 && beside(from, to);
    return !ellipsis ? "." : i == from ? "……" : "";
  }

  /** Whether Chinese stands before one place or after another, spaces left aside. */
  private boolean beside(int from, int to) {
    return Glyphs.isWide(before(from)) || Glyphs.isWide(after(to));
  }

  private char before(int i) {
    return charAt(i - 1) == ' ' ? charAt(i - 2) : charAt(i - 1);
  }

  private char after(int i) {
    return charAt(i + 1) == ' ' ? charAt(i + 2) : charAt(i + 1);
  }

  private char charAt(int i) {
    return i >= 0 && i < whole.length() ? whole.charAt(i) : 0;
  }
}
