package fuhan.wording;

import fuhan.letter.Text;
import java.text.Normalizer;
import java.util.Map;

/** Gives every character its usual form: no control characters, one kind of space, half-width letters and digits. */
class Cleaning {
  /** Leaves every character as it is. */
  static final Cleaning NOTHING = new Cleaning() {
    @Override
    Text clean(Text text) {
      return text;
    }
  };

  /** Check marks of symbol fonts, which Word files carry as private characters. */
  private static final Map<Character, String> SYMBOLS = Map.of(
      '\uF0FC', "√", '\uF050', "√", '\uF052', "☑", '\uF0FE', "☑", '\uF0A8', "□", '\uF06F', "□", '\uF071', "□", '\uF0A3', "□", '\uF0D6',
      "√");

  private int unknown;

  /** Cleans a text; runs of spaces become one space, tabs stay. */
  Text clean(Text text) {
    return Rewriting.rewrite(text, this::at);
  }

  /** How many private characters were met that nobody else can read. */
  int unknown() {
    return unknown;
  }

  private String at(String whole, int i) {
    char c = whole.charAt(i);
    if (c == '\t') {
      return "\t";
    }
    if (isSpace(c)) {
      return i > 0 && (isSpace(whole.charAt(i - 1)) || whole.charAt(i - 1) == '\t') ? "" : " ";
    }
    if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
      return String.valueOf((char) (c - 0xFEE0));
    }
    // Old fonts in PDF files give radicals (⼀) for characters (一).
    if (c >= 0x2E80 && c <= 0x2FDF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFF61 && c <= 0xFF64) {
      return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    }
    if (c >= 0xE000 && c <= 0xF8FF) {
      String symbol = SYMBOLS.getOrDefault(c, "");
      unknown += symbol.isEmpty() ? 1 : 0;
      return symbol;
    }
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT || c == '\uFFFE' || c == '\uFFFF' ? "" : String.valueOf(c);
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\u3000' || c == '\u00A0' || c >= 0x2000 && c <= 0x200A || c == '\u202F' || c == '\u205F' || c == '\u1680';
  }
}
