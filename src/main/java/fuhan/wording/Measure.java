package fuhan.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The width at which a text was broken into lines, found by statistics.
 *
 * @param metric how this text counts width
 * @param width of a full line
 * @param indents whether the first lines of paragraphs are indented in the text
 * @param shift by how much the first line of a paragraph is narrower than the others: 2 ems, or 0 in a text that was wrapped by a program
 * @param gaps whether empty lines part paragraphs
 */
record Measure(ToDoubleFunction<String> metric, double width, boolean indents, double shift, boolean gaps) {
  private static final double SLACK = 0.75;
  private static final List<ToDoubleFunction<String>> METRICS = List.of(Glyphs::width, Measure::plainWidth, String::length);

  /** The measure of a text whose paragraphs are broken into lines of one width; empty when a line is a paragraph, by and large. */
  static Optional<Measure> of(List<Strip> strips) {
    List<Strip> lines = strips.stream().filter(strip -> strip.flow() == Scrap.Flow.UNKNOWN && !LineForm.isEntry(strip.squeezed())).toList();
    Candidate best = null;
    for (ToDoubleFunction<String> metric : METRICS) {
      Candidate found = best(lines, metric);
      if (found != null && (best == null || found.core() > best.core())) {
        best = found;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    Candidate chosen = best;
    List<Strip> full = lines.stream().filter(strip -> chosen.holds(strip)).toList();
    long open = full.stream().filter(strip -> !Glyphs.endsSentence(strip.squeezed())).count();
    if (full.size() < 3 || full.size() < 0.35 * lines.size() || open < 0.4 * full.size()) {
      return Optional.empty();
    }
    long indented = lines.stream().filter(strip -> strip.indent() >= 1.5).count();
    boolean indents = indented > 0 && indented >= 0.04 * lines.size() && indented <= 0.7 * lines.size();
    long gaps = full.stream().filter(strip -> !Glyphs.endsSentence(strip.squeezed()) && strip.gapAfter()).count();
    return Optional.of(new Measure(chosen.metric(), chosen.width(), indents, indents ? 0 : shift(lines, chosen), gaps < 0.3 * open));
  }

  /** Numbered lines begin paragraphs for certain: those among them that are full tell how wide a first line is. */
  private static double shift(List<Strip> lines, Candidate chosen) {
    List<Strip> numbered = lines.stream().filter(strip -> chosen.holds(strip) && LineForm.isNumbered(strip.squeezed())).toList();
    long wide = numbered.stream().filter(strip -> strip.width(chosen.metric()) > chosen.width() - 1.2).count();
    return wide * 2 > numbered.size() ? 0 : 2;
  }

  private record Candidate(ToDoubleFunction<String> metric, double width, int core) {
    boolean holds(Strip strip) {
      double width = strip.width(metric);
      return width > this.width - 2.5 && width < this.width + 1.5;
    }
  }

  private static Candidate best(List<Strip> lines, ToDoubleFunction<String> metric) {
    double[] widths = lines.stream().mapToDouble(strip -> strip.width(metric)).sorted().toArray();
    Candidate best = null;
    for (double width = 10; width <= 100; width += 0.5) {
      int core = below(widths, width + 0.6) - below(widths, width - 0.6);
      int over = widths.length - below(widths, width + 2.1);
      if (over <= Math.max(1, 0.04 * widths.length) && core > 0 && (best == null || core >= best.core())) {
        best = new Candidate(metric, width, core);
      }
    }
    return best;
  }

  private static int below(double[] sorted, double value) {
    int at = Arrays.binarySearch(sorted, value);
    if (at < 0) {
      return -at - 1;
    }
    while (at > 0 && sorted[at - 1] == value) {
      at--;
    }
    return at;
  }

  /** Whether the next line's first word no longer fitted into this line; the first line of a paragraph stands two ems further in. */
  boolean isFull(Strip strip, boolean first, Strip next) {
    return strip.width(metric) + (first ? shift : 0) + unit(next) > width - (next == null ? 1.5 : SLACK);
  }

  /** Whether the line is as long as the first line of a paragraph and no longer. */
  boolean looksFirst(Strip strip, Strip next) {
    return shift > 0 && isFull(strip, true, next) && strip.width(metric) + unit(next) <= width - 0.5 && strip.width(metric) <= width - 1;
  }

  private double unit(Strip next) {
    return next == null ? 1 : Glyphs.firstUnit(next.words());
  }

  private static double plainWidth(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += Glyphs.isWide(text.charAt(i)) ? 1 : 0.5;
    }
    return width;
  }
}
