package fuhan.page;

import java.util.List;

/**
 * Measures of a paragraph, in twips.
 *
 * @param pitch of its lines
 * @param before space above it
 * @param after space below it
 * @param left indent of all lines
 * @param right indent of all lines
 * @param first further indent of the first line; negative for a hanging one
 * @param align of its lines
 * @param centred whether characters stand in the middle of a line's height; otherwise the base line is at four fifths of it
 * @param keeps what must not be parted from what
 * @param style name of its style: paragraphs of one style that say so leave no space between them
 * @param tabs stops from the left edge of the text, in order
 * @param over rule above it
 * @param under rule below it
 */
public record Setting(
    Pitch pitch,
    int before,
    int after,
    int left,
    int right,
    int first,
    Align align,
    boolean centred,
    Keeps keeps,
    String style,
    List<Tab> tabs,
    Border over,
    Border under) {
  public Setting {
    tabs = List.copyOf(tabs);
  }

  /** How lines fill their measure. */
  public enum Align {
    LEFT,
    CENTRE,
    RIGHT,
    BOTH
  }

  /**
   * Distance from line to line.
   *
   * @param rule how {@code amount} is meant
   * @param amount in twips; for {@link Rule#TIMES} in 240ths of the natural height
   */
  public record Pitch(Rule rule, int amount) {
    /** What the amount means. */
    public enum Rule {
      EXACTLY,
      AT_LEAST,
      TIMES
    }
  }

  /**
   * What stays together.
   *
   * @param next its last lines and the next paragraph's first on one page
   * @param whole all its lines on one page
   * @param newPage begins a page
   * @param orphans whether no single line of it stands alone on a page
   * @param alike no space between it and a neighbour of the same style
   */
  public record Keeps(boolean next, boolean whole, boolean newPage, boolean orphans, boolean alike) {}

  /** A tab stop. */
  public record Tab(int at, Align align) {}

  /**
   * A rule along a paragraph or a table.
   *
   * @param width in twips; 0 for none
   * @param space between rule and text in twips
   * @param color as 0xRRGGBB
   */
  public record Border(int width, int space, int color) {
    public static final Border NONE = new Border(0, 0, 0);
  }
}
