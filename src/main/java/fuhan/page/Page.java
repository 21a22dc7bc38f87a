package fuhan.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * One printed side.
 *
 * @param number from 1
 * @param lines of the text, in reading order
 * @param margins lines outside the flow of the text: mark, imprint, page number
 * @param rules red rules, lines of the imprint and of tables
 */
public record Page(int number, List<SetLine> lines, List<SetLine> margins, List<Rule> rules) {
  public Page {
    lines = List.copyOf(lines);
    margins = List.copyOf(margins);
    rules = List.copyOf(rules);
  }

  /** All lines: those of the text, then the others. */
  public Stream<SetLine> all() {
    return Stream.concat(lines.stream(), margins.stream());
  }
}
