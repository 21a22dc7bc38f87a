package fuhan.letter;

import java.util.List;

/**
 * To whom the letter is written (主送).
 *
 * @param addressees in printed order
 * @param salutation as printed, without the closing colon, such as 尊敬的林晚、周砚委员
 */
public record Addressing(List<Addressee> addressees, String salutation) {
  /** Addressed to nobody yet. */
  public static final Addressing NOBODY = new Addressing(List.of(), "");

  public Addressing {
    addressees = List.copyOf(addressees);
  }
}
