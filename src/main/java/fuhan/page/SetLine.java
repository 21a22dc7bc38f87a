package fuhan.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One set line.
 *
 * @param top of the line's box in twips from the upper edge of the sheet
 * @param height of the box
 * @param baseline in twips from the upper edge of the sheet
 * @param runs from left to right
 * @param piece the paragraph it belongs to, by its place in the manuscript; -1 for none
 */
public record SetLine(double top, double height, double baseline, List<GlyphRun> runs, int piece) {
  public SetLine {
    runs = List.copyOf(runs);
  }

  public String text() {
    return runs.stream().map(GlyphRun::text).collect(Collectors.joining());
  }

  /** Left edge of the ink box; 0 for an empty line. */
  public double left() {
    return runs.isEmpty() ? 0 : runs.getFirst().left();
  }

  /** Right edge of the ink box; 0 for an empty line. */
  public double right() {
    return runs.isEmpty() ? 0 : runs.getLast().right();
  }

  SetLine movedBy(double down) {
    return down == 0 ? this : new SetLine(top + down, height, baseline + down, runs, piece);
  }
}
