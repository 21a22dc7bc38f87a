package fuhan.letter;

import java.util.List;

/**
 * An attachment (附件): GB/T 9704-2012, 7.3.4 and 7.3.7.
 *
 * @param title as listed, without 《》 and closing punctuation
 * @param blocks its text; empty when it is listed but not part of the file
 */
public record Attachment(String title, List<Block> blocks) {
  public Attachment {
    blocks = List.copyOf(blocks);
  }
}
