package fuhan.wording;

import fuhan.letter.Text;
import java.util.function.ToDoubleFunction;

/**
 * A line while lines are being joined.
 *
 * @param text cleaned, without spaces at its ends
 * @param words its characters
 * @param squeezed its first characters without spaces: enough to see its form
 * @param indent in ems
 * @param gapBefore whether an empty line stands before it
 * @param gapAfter whether an empty line follows
 * @param pageBefore whether a page ends before it
 */
record Strip(
    Text text,
    String words,
    String squeezed,
    Scrap.Flow flow,
    double indent,
    boolean gapBefore,
    boolean gapAfter,
    boolean pageBefore) {
  static Strip of(Text text, Scrap.Flow flow, double indent, boolean gapBefore, boolean pageBefore) {
    String words = text.plain();
    return new Strip(text, words, words.replaceAll("[ \\t]", ""), flow, indent, gapBefore, false, pageBefore);
  }

  Strip withGapAfter() {
    return new Strip(text, words, squeezed, flow, indent, gapBefore, true, pageBefore);
  }

  /** Its width with its indent. */
  double width(ToDoubleFunction<String> metric) {
    return metric.applyAsDouble(words) + indent;
  }

  /** Whether the text cannot end here: a comma, an opening bracket, a quotation that is not closed. */
  boolean isOpen() {
    if (squeezed.isEmpty()) {
      return false;
    }
    char last = squeezed.charAt(squeezed.length() - 1);
    return "，、,（(“‘《〈〔—".indexOf(last) >= 0 || unbalanced('“', '”') || unbalanced('《', '》') || unbalanced('（', '）') || unbalanced('(', ')');
  }

  private boolean unbalanced(char open, char close) {
    return squeezed.lastIndexOf(open) > squeezed.lastIndexOf(close);
  }

  /** Whether the text cannot begin here. */
  boolean continues() {
    return !squeezed.isEmpty() && "，。、；：！？”’）》〉〕%％‰,;!?)".indexOf(squeezed.charAt(0)) >= 0;
  }
}
