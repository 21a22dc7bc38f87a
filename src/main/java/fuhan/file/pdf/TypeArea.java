package fuhan.file.pdf;

import fuhan.letter.Text;
import fuhan.wording.Scrap;
import java.util.ArrayList;
import java.util.List;

/** The margins between which a text is set, found from its lines; they tell where paragraphs begin and end. */
final class TypeArea {
  private final List<PrintedLine> lines;
  private final double em;
  private final double left;
  private final double right;
  private final boolean indents;

  TypeArea(List<PrintedLine> lines) {
    this.lines = lines;
    this.em = middle(lines.stream().mapToDouble(PrintedLine::em).sorted().toArray(), 0.5);
    List<PrintedLine> long_ = lines.stream().filter(line -> line.width() > 12 * em && Math.abs(line.em() - em) < 0.2 * em).toList();
    List<PrintedLine> measured = long_.isEmpty() ? lines : long_;
    this.right = middle(measured.stream().mapToDouble(PrintedLine::right).sorted().toArray(), 0.85);
    this.left = middle(measured.stream().mapToDouble(PrintedLine::left).sorted().toArray(), 0.15);
    this.indents = lines.stream().filter(this::isIndented).count() >= 2
        && lines.stream().filter(line -> line.left() < left + em).count() >= 2;
  }

  private static double middle(double[] sorted, double share) {
    return sorted[(int) ((sorted.length - 1) * share)];
  }

  /** The lines, each with what its place says of its end. */
  List<Scrap> scraps() {
    List<Scrap> scraps = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PrintedLine line = lines.get(i);
      if (i > 0 && line.page() != lines.get(i - 1).page()) {
        scraps.add(new Scrap.PageEnd());
      }
      Scrap.Flow flow = flow(line, i + 1 < lines.size() ? next(i) : null);
      String[] parts = line.words().split("\t");
      boolean entries = parts.length > 1 && !parts[0].matches(".*[：:].*") && parts[1].matches("[\\p{IsHan} ]{2,8}[：:].*");
      if (entries) {
        // Two entries of the head that share a line: 临教函〔2025〕14号        签发人：周砚
        for (String part : parts) {
          scraps.add(new Scrap.Line(Text.of(part), Scrap.Flow.ENDS));
        }
      } else {
        boolean labelled = parts.length > 1 && parts[0].matches(".*[：:].*") && parts[1].matches("[\\p{IsHan} ]{2,8}[：:].*");
        scraps.add(new Scrap.Line(Text.of(indent(line) + (labelled ? line.words().replace('\t', ' ') : line.words())), flow));
      }
    }
    return scraps;
  }

  /** The next line that is not a page number at the page's foot. */
  private PrintedLine next(int i) {
    int next = i + 1;
    while (next + 1 < lines.size() && lines.get(next).words().matches("[—–\\-－\\s·]*\\d{1,3}[—–\\-－\\s·]*")
        && lines.get(next + 1).page() != lines.get(next).page()) {
      next++;
    }
    return lines.get(next);
  }

  private Scrap.Flow flow(PrintedLine line, PrintedLine next) {
    if (isCentred(line) || Math.abs(line.em() - em) > 0.25 * em) {
      return Scrap.Flow.ALONE;
    }
    if (next == null || line.words().indexOf('\t') >= 0) {
      return Scrap.Flow.ENDS;
    }
    if (!indents || line.words().matches("\\s*[抄主分报送]{1,2}送?\\s*[：:].*")) {
      return Scrap.Flow.UNKNOWN;
    }
    boolean full = line.right() > right - 1.6 * em;
    boolean flush = next.left() < left + em && Math.abs(next.em() - em) <= 0.25 * em;
    return full && flush ? Scrap.Flow.GOES_ON : Scrap.Flow.ENDS;
  }

  private boolean isCentred(PrintedLine line) {
    double before = line.left() - left;
    double after = right - line.right();
    return before > 1.5 * em && after > 1.5 * em && Math.abs(before - after) < em && !isIndented(line);
  }

  private boolean isIndented(PrintedLine line) {
    return line.left() > left + 1.4 * em && line.left() < left + 2.6 * em;
  }

  private String indent(PrintedLine line) {
    return "　".repeat((int) Math.max(0, Math.min(20, Math.round((line.left() - left) / em))));
  }
}
