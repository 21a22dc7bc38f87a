package fuhan.letter;

import java.util.List;

/**
 * The people a letter names at its end: leaders, contacts, telephone.
 *
 * @param lines each a printed line of one or more signatures
 * @param place where the lines stand
 */
public record Signatures(List<List<Signature>> lines, Place place) {
  /** Nobody is named. */
  public static final Signatures NONE = new Signatures(List.of(), Place.BEFORE_SIGNER);

  public Signatures {
    lines = lines.stream().map(List::copyOf).toList();
  }

  /** All signatures in printed order. */
  public List<Signature> all() {
    return lines.stream().flatMap(List::stream).toList();
  }

  /** Where signature lines stand. */
  public enum Place {
    /** above the 署名 */
    BEFORE_SIGNER,
    /** under the date */
    AFTER_DATE,
    /** under the date, each line in （） as a 附注 */
    NOTE
  }
}
