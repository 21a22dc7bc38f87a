package fuhan.page;

import java.util.List;

/** A strip that no page parts: one line of a paragraph, or one row of a table; places count from its upper edge. */
record Slice(double height, List<SetLine> lines, List<Rule> rules) {
  /** The strip at its place. */
  List<SetLine> linesAt(double y) {
    return lines.stream().map(line -> line.movedBy(y)).toList();
  }
}
