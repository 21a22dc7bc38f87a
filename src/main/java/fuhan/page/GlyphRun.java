package fuhan.page;

import fuhan.font.Face;

/**
 * Neighbouring characters of one face and size on one base line, each with its place.
 *
 * <p>{@code text} holds whole code points; {@link #x(int)} is the left edge of the n-th code point in twips from the left edge of the sheet.
 */
public final class GlyphRun {
  private final Face face;
  private final Look look;
  private final String text;
  private final double[] lefts;
  private final Origin origin;

  /**
   * How the run is printed.
   *
   * @param size of the type in points
   * @param stretch width of each glyph against its natural one, 1 for natural
   * @param bold whether the face, which is not bold itself, is to be thickened
   * @param color as 0xRRGGBB
   */
  public record Look(double size, double stretch, boolean bold, int color) {}

  /** @param lefts left edge of each code point and, last, the right edge of the last one, in twips; not copied */
  GlyphRun(Face face, Look look, String text, double[] lefts, Origin origin) {
    this.face = face;
    this.look = look;
    this.text = text;
    this.lefts = lefts;
    this.origin = origin;
  }

  public Face face() {
    return face;
  }

  public Look look() {
    return look;
  }

  public String text() {
    return text;
  }

  /** Number of code points. */
  public int count() {
    return lefts.length - 1;
  }

  /** Left edge of the n-th code point in twips; for n = {@link #count()} the right edge of the run. */
  public double x(int n) {
    return lefts[n];
  }

  public double left() {
    return lefts[0];
  }

  public double right() {
    return lefts[lefts.length - 1];
  }

  /** Where the first character comes from; the others follow it. */
  public Origin origin() {
    return origin;
  }

  /** The same run lower on the sheet is the same run: places are horizontal only. */
  @Override
  public String toString() {
    return text;
  }
}
