package fuhan.page;

import fuhan.font.Face;
import java.util.ArrayList;
import java.util.List;

/** Pages set by hand, line by line on the grid of GB/T 9704, in any face: what writers of files are tested with. */
public final class GridPages {
  private static final Paper A4 = new Paper(11906, 16838, 2098, 1984, 1588, 1474, 579);
  private static final int LINES = 22;

  private final List<Page> pages = new ArrayList<>();
  private final List<Pages.Heading> headings = new ArrayList<>();
  private List<SetLine> lines = new ArrayList<>();

  /** A line in 3号 type. */
  public GridPages line(Face face, String text) {
    return line(face, new GlyphRun.Look(16, 1, false, 0), text);
  }

  public GridPages line(Face face, GlyphRun.Look look, String text) {
    return line(face, look, lines.size(), text);
  }

  /** A line of this piece of a manuscript. */
  public GridPages line(Face face, int piece, String text) {
    return line(face, new GlyphRun.Look(16, 1, false, 0), piece, text);
  }

  private GridPages line(Face face, GlyphRun.Look look, int piece, String text) {
    int[] points = text.codePoints().toArray();
    double[] lefts = new double[points.length + 1];
    lefts[0] = A4.left();
    for (int i = 0; i < points.length; i++) {
      lefts[i + 1] = lefts[i] + look.size() * 20 * look.stretch() * face.advance(points[i]);
    }
    double top = A4.top() + (double) A4.pitch() * lines.size();
    lines.add(new SetLine(top, A4.pitch(), top + 400, List.of(new GlyphRun(face, look, text, lefts, Origin.NONE)), piece));
    return lines.size() == LINES ? page() : this;
  }

  /** A heading, which becomes a bookmark, on the next line. */
  public GridPages heading(Face face, int level, String text) {
    headings.add(new Pages.Heading(level, text, lines.size(), pages.size() + 1, A4.top() + (double) A4.pitch() * lines.size()));
    return line(face, text);
  }

  /** Ends the page. */
  public GridPages page() {
    Rule rule = new Rule(A4.left(), A4.foot(), A4.measure(), 14, 0xFF0000);
    pages.add(new Page(pages.size() + 1, lines, List.of(), List.of(rule)));
    lines = new ArrayList<>();
    return this;
  }

  public Pages done() {
    if (!lines.isEmpty() || pages.isEmpty()) {
      page();
    }
    return new Pages(A4, pages, headings);
  }
}
