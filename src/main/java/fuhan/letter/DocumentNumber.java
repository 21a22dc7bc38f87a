package fuhan.letter;

/**
 * A document number (发文字号), such as 临教函〔2025〕14号: GB/T 9704-2012, 7.2.5.
 *
 * @param code the office's 代字, such as 临教函
 * @param year four digits
 * @param serial from 1, printed without padding
 */
public record DocumentNumber(String code, int year, int serial) {
  public DocumentNumber {
    if (code.isBlank() || year < 1900 || year > 2999 || serial < 1) {
      throw new IllegalArgumentException("发文字号不完整：" + code + year + "," + serial);
    }
  }

  /** As printed: 代字, the year in 〔〕 (U+3014, U+3015), the serial without padding and without 第. */
  public String text() {
    return code + "〔" + year + "〕" + serial + "号";
  }
}
