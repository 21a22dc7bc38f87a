package fuhan.page;

/**
 * How characters look, as a style says it.
 *
 * @param chinese family of Chinese characters and of marks that both scripts have (“”‘’—…·)
 * @param western family of ASCII characters
 * @param halfPoints size in half points: 32 for 3号
 * @param spacing added after each character in twips; -5 puts 28 characters of 3号 on a line of 156 mm
 * @param percent width of the characters against their natural one, 100 for natural
 * @param color as 0xRRGGBB
 */
public record Type(String chinese, String western, int halfPoints, int spacing, int percent, boolean bold, int color) {
  /** Size in twips. */
  public double em() {
    return halfPoints * 10.0;
  }
}
