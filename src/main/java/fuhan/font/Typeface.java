package fuhan.font;

import java.util.List;

/**
 * What prints a family that a style names: 方正小标宋简体, printed with 华文中宋.
 *
 * @param asked the family as the style names it
 * @param face what prints it
 * @param substitute whether {@code face} only stands in; how it was chosen is in {@link Fonts}
 * @param grid whether widths are those of the official fonts, one em and half an em, whatever {@code face} says
 * @param reserves faces that lend single characters that {@code face} lacks, best first
 */
public record Typeface(String asked, Face face, boolean substitute, boolean grid, List<Face> reserves) {
  public Typeface {
    reserves = List.copyOf(reserves);
  }

  /** The face that prints a character: {@link #face()}, or the first reserve that has it. */
  public Face faceOf(int codePoint) {
    if (face.has(codePoint)) {
      return face;
    }
    for (Face reserve : reserves) {
      if (reserve.has(codePoint)) {
        return reserve;
      }
    }
    return face;
  }

  /** Width of a character in ems. */
  public double advance(int codePoint) {
    if (grid) {
      return codePoint < 0x80 ? 0.5 : 1;
    }
    return faceOf(codePoint).advance(codePoint);
  }

  /** Height above the base line in ems: that of the official fonts on the grid, else the face's. */
  public double ascent() {
    return grid ? 0.859 : face.ascent();
  }

  /** Depth below the base line in ems, positive. */
  public double descent() {
    return grid ? 0.141 : face.descent();
  }
}
