package fuhan.check.rule;

import fuhan.wording.Words;
import java.util.BitSet;

/** Where words begin and end around one place of a text: only the clause is looked at, as looking takes time. */
final class Clause {
  private static final String ENDS = "，。、；：！？“”‘’《》（）〔〕…—\n\t ";
  private final int from;
  private final BitSet borders;

  private Clause(int from, BitSet borders) {
    this.from = from;
    this.borders = borders;
  }

  /** The clause that a character stands in. */
  static Clause around(String text, int at) {
    int from = at;
    while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = at;
    while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return new Clause(from, Words.borders(text.substring(from, to)));
  }

  /** Whether a word begins or ends before this character. */
  boolean border(int at) {
    return borders.get(at - from);
  }
}
