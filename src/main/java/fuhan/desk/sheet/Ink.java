package fuhan.desk.sheet;

import fuhan.page.GlyphRun;
import fuhan.page.Page;
import fuhan.page.Rule;

/** What a page is put on paper with: a canvas on the screen, outlines on a printer. Both get the same strokes in the same order. */
interface Ink {
  void rule(Rule rule);

  /**
   * Draws the characters of a run.
   *
   * @param baseline in twips from the upper edge of the sheet
   */
  void run(GlyphRun run, double baseline);

  /** Draws a whole page. */
  default void page(Page page) {
    page.rules().forEach(this::rule);
    page.all().forEach(line -> line.runs().forEach(run -> run(run, line.baseline())));
  }
}
