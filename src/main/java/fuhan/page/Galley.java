package fuhan.page;

import java.util.List;

/**
 * A letter ready to be set: blocks with every measure known.
 *
 * @param paper of all pages
 * @param blocks in order
 * @param feet footers
 */
public record Galley(Paper paper, List<Block> blocks, Feet feet) {
  public Galley {
    blocks = List.copyOf(blocks);
  }

  /**
   * Footers.
   *
   * @param first of page 1; same as {@code odd} when pages do not differ
   * @param odd of odd pages
   * @param even of even pages
   * @param distance from the lower edge of the sheet to the lower edge of a footer, in twips
   */
  public record Feet(List<Block.Paragraph> first, List<Block.Paragraph> odd, List<Block.Paragraph> even, int distance) {
    public Feet {
      first = List.copyOf(first);
      odd = List.copyOf(odd);
      even = List.copyOf(even);
    }
  }
}
