package fuhan.wording;

import fuhan.letter.Text;
import java.util.List;

/** Replaces characters of a text one by one; emphasis stays where it was. */
final class Rewriting {
  private Rewriting() {}

  /** What comes in the place of the character at an index of the whole text. */
  @FunctionalInterface
  interface Rule {
    String at(String whole, int index);
  }

  static Text rewrite(Text text, Rule rule) {
    String whole = text.plain();
    int[] at = {0};
    List<Text.Stretch> stretches = text.stretches().stream().map(stretch -> {
      StringBuilder written = new StringBuilder(stretch.text().length());
      for (int i = 0; i < stretch.text().length(); i++) {
        written.append(rule.at(whole, at[0]++));
      }
      return new Text.Stretch(written.toString(), stretch.emphasised());
    }).toList();
    return new Text(stretches);
  }

  /** The text without spaces at its ends. */
  static Text strip(Text text) {
    String plain = text.plain();
    int from = 0;
    int to = plain.length();
    while (from < to && blank(plain.charAt(from))) {
      from++;
    }
    while (to > from && blank(plain.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == plain.length() ? text : text.cut(from, to);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
