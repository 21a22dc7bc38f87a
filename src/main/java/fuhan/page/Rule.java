package fuhan.page;

/**
 * A printed rule: a filled rectangle.
 *
 * @param x left edge in twips
 * @param y upper edge in twips
 * @param width in twips
 * @param height in twips
 * @param color as 0xRRGGBB
 */
public record Rule(double x, double y, double width, double height, int color) {
  Rule movedBy(double down) {
    return new Rule(x, y + down, width, height, color);
  }
}
