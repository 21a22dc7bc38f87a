package fuhan.check;

import java.util.Optional;

/**
 * Something to look at.
 *
 * @param rule name of the rule, such as {@code RepeatedWord}
 * @param section where it stands, for people
 * @param passage index of the paragraph; -1 when something is missing altogether
 * @param from first character of the quote in the paragraph, in UTF-16 units
 * @param quote the exact words as they stand
 * @param message what is wrong and why, a whole sentence with its source
 * @param suggestion what to write or to do; empty when nobody can say
 * @param fix what to put in the quote's place, where that cannot change the meaning
 */
public record Finding(
    String rule,
    Severity severity,
    String section,
    int passage,
    int from,
    String quote,
    String message,
    String suggestion,
    Optional<String> fix) {

  /** Behind the last character of the quote. */
  public int to() {
    return from + quote.length();
  }

  /** The paragraph with the fix in the quote's place; unchanged when there is none or the words have moved. */
  public String mended(String text) {
    return fix.isPresent() && text.startsWith(quote, from) ? text.substring(0, from) + fix.get() + text.substring(to()) : text;
  }
}
