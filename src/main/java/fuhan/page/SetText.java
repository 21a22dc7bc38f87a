package fuhan.page;

import fuhan.font.Face;
import fuhan.font.Fonts;
import fuhan.font.Typeface;
import fuhan.page.Setting.Align;
import fuhan.page.Setting.Pitch;
import fuhan.page.Setting.Tab;
import java.util.ArrayList;
import java.util.List;

/** Sets one paragraph into lines. */
final class SetText {
  private static final double USUAL_TAB = 420;
  private static final double TOLERANCE = 0.01;

  private final Block.Paragraph paragraph;
  private final Setting setting;
  private final Sorts sorts;
  private final Fonts fonts;
  private final double left;
  private final double width;

  /**
   * @param left edge of the column in twips from the edge of the sheet
   * @param width of the column
   */
  private SetText(Block.Paragraph paragraph, Fonts fonts, double left, double width, int pageNumber) {
    this.paragraph = paragraph;
    this.setting = paragraph.setting();
    this.sorts = new Sorts(paragraph.strands(), fonts, pageNumber);
    this.fonts = fonts;
    this.left = left + setting.left();
    this.width = width - setting.left() - setting.right();
  }

  /** The lines of a paragraph, one slice each; an empty paragraph has one empty line. */
  static List<Slice> lines(Block.Paragraph paragraph, Fonts fonts, double left, double width, int pageNumber) {
    SetText text = new SetText(paragraph, fonts, left, width, pageNumber);
    List<Slice> slices = new ArrayList<>();
    int start = 0;
    do {
      start = text.line(start, slices);
    } while (start < text.sorts.count());
    return slices;
  }

  /** Sets the line that begins at a code point; gives where the next begins. */
  private int line(int start, List<Slice> into) {
    double indent = start == 0 ? setting.first() : 0;
    double measure = width - indent;
    Tabs tabs = new Tabs(start, indent);
    int at = start;
    double x = 0;
    while (at < sorts.count() && sorts.points[at] != '\n') {
      double wide = sorts.points[at] == '\t' ? tabs.width(at, x) : sorts.widths[at];
      if (x + wide > measure + TOLERANCE && at > start && sorts.points[at] != '\t') {
        break;
      }
      x += wide + sorts.gaps[at];
      at++;
    }
    boolean forced = at < sorts.count() && sorts.points[at] == '\n';
    int end = at == sorts.count() || forced ? at : LineRules.end(sorts.points, start, at);
    int next = forced ? end + 1 : end;
    if (!forced) {
      while (next < sorts.count() && LineRules.isBlank(sorts.points[next])) {
        next++;
      }
    }
    boolean last = forced || next >= sorts.count();
    into.add(slice(start, end, indent, measure, last, tabs));
    return forced && next == sorts.count() ? emptyLast(into) : next;
  }

  /** A line feed at the very end leaves an empty line. */
  private int emptyLast(List<Slice> into) {
    into.add(slice(sorts.count(), sorts.count(), 0, width, true, new Tabs(sorts.count(), 0)));
    return sorts.count();
  }

  private Slice slice(int start, int end, double indent, double measure, boolean last, Tabs tabs) {
    double[] lefts = new double[end - start + 1];
    double x = 0;
    for (int i = start; i < end; i++) {
      lefts[i - start] = x;
      x += sorts.points[i] == '\t' ? tabs.width(i, x) : sorts.widths[i];
      if (i + 1 < end) {
        x += sorts.gaps[i];
      }
    }
    lefts[end - start] = x;
    double shift = left + indent;
    if (tabs.none(end)) {
      switch (setting.align()) {
        case CENTRE -> shift += (measure - x) / 2;
        case RIGHT -> shift += measure - x;
        case BOTH -> {
          if (!last) {
            fill(start, end, lefts, measure - x);
          }
        }
        default -> {
        }
      }
    }
    for (int i = 0; i < lefts.length; i++) {
      lefts[i] += shift;
    }
    return line(start, end, lefts);
  }

  /** Spreads what is left of the measure between Chinese characters; numbers and words keep their form. */
  private void fill(int start, int end, double[] lefts, double rest) {
    int gaps = 0;
    for (int i = start; i + 1 < end; i++) {
      gaps += mayGrow(i) ? 1 : 0;
    }
    if (gaps == 0 || rest <= 0) {
      return;
    }
    double moved = 0;
    for (int i = start; i < end; i++) {
      lefts[i - start] += moved;
      if (i + 1 < end && mayGrow(i)) {
        moved += rest / gaps;
      }
    }
    lefts[end - start] += moved;
  }

  private boolean mayGrow(int i) {
    int a = sorts.points[i];
    int b = sorts.points[i + 1];
    boolean dash = a == b && (a == '—' || a == '…');
    return !dash && (a >= 0x2000 || b >= 0x2000 || a == ' ');
  }

  private Slice line(int start, int end, double[] lefts) {
    double ascent = 0;
    double descent = 0;
    for (int i = start; i < end; i++) {
      ascent = Math.max(ascent, sorts.typeface(i).ascent() * sorts.type(i).em());
      descent = Math.max(descent, sorts.typeface(i).descent() * sorts.type(i).em());
    }
    if (start == end && !paragraph.strands().isEmpty()) {
      Type type = paragraph.strands().getLast().type();
      Typeface typeface = fonts.typeface(type.chinese(), type.bold());
      ascent = typeface.ascent() * type.em();
      descent = typeface.descent() * type.em();
    }
    Pitch pitch = setting.pitch();
    double natural = ascent + descent;
    double height = switch (pitch.rule()) {
      case EXACTLY -> pitch.amount();
      case AT_LEAST -> Math.max(pitch.amount(), natural);
      case TIMES -> natural * pitch.amount() / 240;
    };
    double baseline = switch (pitch.rule()) {
      case EXACTLY -> setting.centred() ? (height - natural) / 2 + ascent : 0.8 * height;
      default -> setting.centred() ? (height - natural) / 2 + ascent : height - descent;
    };
    SetLine line = new SetLine(0, height, baseline, runs(start, end, lefts), paragraph.piece());
    return new Slice(height, List.of(line), List.of());
  }

  private List<GlyphRun> runs(int start, int end, double[] lefts) {
    List<GlyphRun> runs = new ArrayList<>();
    int from = start;
    while (from < end) {
      if (sorts.points[from] == '\t') {
        from++;
        continue;
      }
      int to = from + 1;
      while (to < end && sorts.points[to] != '\t' && sorts.strand(to) == sorts.strand(from) && sorts.face(to) == sorts.face(from)
          && sorts.squeeze(to) == sorts.squeeze(from)) {
        to++;
      }
      runs.add(run(from, to, start, lefts));
      from = to;
    }
    return runs;
  }

  private GlyphRun run(int from, int to, int start, double[] lefts) {
    double[] places = new double[to - from + 1];
    for (int i = from; i < to; i++) {
      places[i - from] = lefts[i - start] + sorts.inset(i);
    }
    places[to - from] = lefts[to - 1 - start] + sorts.widths[to - 1];
    Type type = sorts.type(from);
    Face face = sorts.face(from);
    String text = new String(sorts.points, from, to - from);
    GlyphRun.Look look = new GlyphRun.Look(
        type.halfPoints() / 2.0, type.percent() / 100.0 * sorts.squeeze(from), type.bold() && !face.bold(), type.color());
    return new GlyphRun(face, look, text, places, sorts.origin(from));
  }

  /** The tabs of one line. */
  private final class Tabs {
    private final int start;
    private final double indent;

    Tabs(int start, double indent) {
      this.start = start;
      this.indent = indent;
    }

    boolean none(int end) {
      for (int i = start; i < end; i++) {
        if (sorts.points[i] == '\t') {
          return false;
        }
      }
      return true;
    }

    /** Width of the tab at a code point that begins {@code x} into the line. */
    double width(int tab, double x) {
      double at = setting.left() + indent + x;
      for (Tab stop : setting.tabs()) {
        if (stop.at() > at) {
          double behind = stop.align() == Align.LEFT ? 0 : following(tab + 1);
          return Math.max(0, stop.at() - at - (stop.align() == Align.CENTRE ? behind / 2 : behind));
        }
      }
      return USUAL_TAB - at % USUAL_TAB;
    }

    private double following(int from) {
      double sum = 0;
      for (int i = from; i < sorts.count() && sorts.points[i] != '\t' && sorts.points[i] != '\n'; i++) {
        boolean ends = i + 1 == sorts.count() || sorts.points[i + 1] < ' ';
        sum += sorts.widths[i] + (ends ? 0 : sorts.gaps[i]);
      }
      return sum;
    }
  }
}
