package fuhan.page;

import fuhan.font.Face;
import fuhan.font.Fonts;
import fuhan.font.Typeface;
import java.util.List;

/** The characters of a paragraph with their widths, as type lies ready in the case. */
final class Sorts {
  /** 〓, what printers set where they have no type for a character. */
  private static final int NO_TYPE = 0x3013;

  /** Code points; tabs and line feeds are among them. */
  final int[] points;

  /** Width of each in twips, without what is added between characters. */
  final double[] widths;

  /** Added after each in twips; nothing at the end of a stretch of one script and one type, as word processors do. */
  final double[] gaps;
  private final int[] strandOf;
  private final int[] units;
  private final Face[] faces;
  private final List<Strand> strands;
  private final Typeface[] typefaces;

  Sorts(List<Strand> strands, Fonts fonts, int pageNumber) {
    this.strands = pageNumber > 0 ? strands.stream().map(strand -> numbered(strand, pageNumber)).toList() : strands;
    int count = this.strands.stream().mapToInt(strand -> (int) strand.text().codePoints().filter(c -> !isInvisible(c)).count()).sum();
    points = new int[count];
    widths = new double[count];
    gaps = new double[count];
    strandOf = new int[count];
    units = new int[count];
    faces = new Face[count];
    typefaces = new Typeface[count];
    int at = 0;
    for (int s = 0; s < this.strands.size(); s++) {
      at = lay(this.strands.get(s), s, at, fonts);
    }
    space();
  }

  private static Strand numbered(Strand strand, int pageNumber) {
    return new Strand(
        strand.text().replace(String.valueOf(Strand.PAGE_NUMBER), Integer.toString(pageNumber)), strand.type(), strand.origin());
  }

  private int lay(Strand strand, int number, int from, Fonts fonts) {
    Type type = strand.type();
    Typeface chinese = fonts.typeface(type.chinese(), type.bold());
    Typeface western = type.western().equals(type.chinese()) ? chinese : fonts.typeface(type.western(), type.bold());
    double scale = type.em() * type.percent() / 100;
    String text = strand.text();
    int at = from;
    for (int i = 0; i < text.length();) {
      int c = text.codePointAt(i);
      if (!isInvisible(c)) {
        Typeface typeface = c < 0x80 ? western : chinese;
        points[at] = c < ' ' || typeface.faceOf(c).has(c) ? c : NO_TYPE;
        strandOf[at] = number;
        units[at] = i;
        typefaces[at] = typeface;
        faces[at] = typeface.faceOf(points[at]);
        widths[at] = c < ' ' ? 0 : typeface.advance(points[at]) * scale;
        at++;
      }
      i += Character.charCount(c);
    }
    return at;
  }

  /** Joiners, marks of direction, selectors of variants: they print nothing. */
  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
  }

  private void space() {
    boolean western = firstIsWestern();
    boolean[] scripts = new boolean[points.length];
    for (int i = 0; i < points.length; i++) {
      western = isWeak(points[i]) ? western : isWestern(points[i]);
      scripts[i] = western;
    }
    for (int i = 0; i + 1 < points.length; i++) {
      boolean joined = scripts[i] == scripts[i + 1] && strandOf[i] == strandOf[i + 1] && points[i] >= ' ' && points[i + 1] >= ' ';
      gaps[i] = joined ? type(i).spacing() : 0;
    }
  }

  private boolean firstIsWestern() {
    for (int point : points) {
      if (!isWeak(point)) {
        return isWestern(point);
      }
    }
    return false;
  }

  /** A blank or mark that both scripts have: it goes with what stands before it. */
  private static boolean isWeak(int c) {
    return c <= ' ' || c == 0xA0 || c >= 0x2000 && c < 0x2E80;
  }

  private static boolean isWestern(int c) {
    return c < 0x2000;
  }

  int count() {
    return points.length;
  }

  int strand(int i) {
    return strandOf[i];
  }

  Type type(int i) {
    return strands.get(strandOf[i]).type();
  }

  Face face(int i) {
    return faces[i];
  }

  Typeface typeface(int i) {
    return typefaces[i];
  }

  /** How much narrower a glyph is printed than its face has it, so that it stays in the half em that an official font gives it; 1 for most. */
  double squeeze(int i) {
    double own = faces[i].advance(points[i]);
    double cell = typefaces[i].advance(points[i]);
    return typefaces[i].grid() && own > cell ? cell / own : 1;
  }

  /** Where a glyph that is narrower than its cell begins in it, in twips: it stands in the middle. */
  double inset(int i) {
    if (!typefaces[i].grid()) {
      return 0;
    }
    Type type = type(i);
    double own = faces[i].advance(points[i]) * type.em() * type.percent() / 100;
    return Math.max(0, (widths[i] - own) / 2);
  }

  Origin origin(int i) {
    return strands.get(strandOf[i]).origin().plus(units[i]);
  }
}
