package fuhan.desk.sheet;

import fuhan.page.GlyphRun;
import fuhan.page.Origin;
import fuhan.page.Page;
import fuhan.page.Pages;
import fuhan.page.SetLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the characters of a manuscript stand on paper, and what stands at a place of the paper. */
public final class PrintedPlaces {
  private final Map<Integer, List<Stretch>> stretches = new HashMap<>();

  /** A run with its line; from and to are UTF-16 units of the paragraph. */
  private record Stretch(int page, SetLine line, GlyphRun run, int from, int to) {}

  /**
   * Some characters of one line.
   *
   * @param page from 0
   * @param line they stand in
   * @param left edge in twips
   * @param right edge in twips
   */
  record Box(int page, SetLine line, double left, double right) {}

  public PrintedPlaces(Pages pages) {
    for (int i = 0; i < pages.pages().size(); i++) {
      int page = i;
      pages.pages().get(i).all().forEach(line -> line.runs().forEach(run -> add(page, line, run)));
    }
  }

  private void add(int page, SetLine line, GlyphRun run) {
    Origin origin = run.origin();
    if (origin.piece() >= 0) {
      stretches.computeIfAbsent(origin.piece(), piece -> new ArrayList<>())
          .add(new Stretch(page, line, run, origin.from(), origin.from() + run.text().length()));
    }
  }

  /** Where a caret before a character stands: a box without width; empty when the paragraph is not printed. */
  Optional<Box> caret(Origin origin) {
    Stretch before = null;
    for (Stretch stretch : stretches.getOrDefault(origin.piece(), List.of())) {
      if (stretch.from() <= origin.from() && origin.from() < stretch.to()) {
        double x = x(stretch, origin.from());
        return Optional.of(new Box(stretch.page(), stretch.line(), x, x));
      }
      if (before == null || stretch.to() <= origin.from()) {
        before = stretch;
      }
    }
    return Optional.ofNullable(before)
        .map(stretch -> new Box(stretch.page(), stretch.line(), x(stretch, origin.from()), x(stretch, origin.from())));
  }

  /** The boxes of some characters, one or more a line. */
  List<Box> boxes(int piece, int from, int to) {
    List<Box> boxes = new ArrayList<>();
    for (Stretch stretch : stretches.getOrDefault(piece, List.of())) {
      if (stretch.from() < to && from < stretch.to()) {
        boxes.add(
            new Box(stretch.page(), stretch.line(), x(stretch, Math.max(from, stretch.from())), x(stretch, Math.min(to, stretch.to()))));
      }
    }
    return boxes;
  }

  private static double x(Stretch stretch, int unit) {
    int in = Math.clamp(unit - stretch.from(), 0, stretch.run().text().length());
    return stretch.run().x(stretch.run().text().codePointCount(0, in));
  }

  /** The caret place nearest to a point of a page; empty on a page without text of the letter. */
  static Optional<Origin> at(Page page, double x, double y) {
    Optional<SetLine> line = page.all()
        .filter(each -> each.runs().stream().anyMatch(run -> run.origin().piece() >= 0))
        .min(Comparator.comparingDouble(each -> away(y, each.top(), each.top() + each.height())));
    return line.flatMap(
        near -> near.runs()
            .stream()
            .filter(run -> run.origin().piece() >= 0)
            .min(Comparator.comparingDouble(run -> away(x, run.left(), run.right())))
            .map(run -> at(run, x)));
  }

  private static double away(double place, double from, double to) {
    return place < from ? from - place : place > to ? place - to : 0;
  }

  private static Origin at(GlyphRun run, double x) {
    int n = 0;
    while (n < run.count() && (run.x(n) + run.x(n + 1)) / 2 < x) {
      n++;
    }
    return run.origin().plus(run.text().offsetByCodePoints(0, n));
  }
}
