package fuhan.letter;

import java.util.List;

/**
 * A part of the body, such as 一、办理工作背景.
 *
 * @param ordinal how its heading is numbered; the points of a section without a heading take part in the same count
 * @param heading without number; empty for a part without heading
 * @param blocks what stands under it
 */
public record Section(Ordinal ordinal, String heading, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }

  public Section withHeading(String changed) {
    return new Section(ordinal, changed, blocks);
  }

  public Section withBlocks(List<Block> changed) {
    return new Section(ordinal, heading, changed);
  }
}
