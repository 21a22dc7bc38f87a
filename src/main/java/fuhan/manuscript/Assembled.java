package fuhan.manuscript;

import fuhan.letter.Letter;
import java.util.List;

/**
 * A letter made of paragraphs.
 *
 * @param remarks whole sentences on what was mended or not understood, for the import report
 */
public record Assembled(Letter letter, List<String> remarks) {
  public Assembled {
    remarks = List.copyOf(remarks);
  }
}
