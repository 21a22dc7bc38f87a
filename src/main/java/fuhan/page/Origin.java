package fuhan.page;

/**
 * Where set characters come from.
 *
 * @param piece place of the paragraph in the manuscript, from 0; -1 for what is in no paragraph of it, such as a page number
 * @param from place of the first character in the paragraph's text (in a table: in the texts of its cells joined), in UTF-16 units
 */
public record Origin(int piece, int from) {
  /** Of characters that stand in no paragraph of the manuscript. */
  public static final Origin NONE = new Origin(-1, 0);

  /** The origin of what stands some UTF-16 units further on. */
  public Origin plus(int units) {
    return piece < 0 ? this : new Origin(piece, from + units);
  }
}
