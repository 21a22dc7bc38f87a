package fuhan.wording;

/** Chinese numerals from 1 to 99, such as 十二. */
public final class Numerals {
  private static final String DIGITS = "〇一二三四五六七八九";

  private Numerals() {}

  /** The numeral of a number: 12 gives 十二. */
  public static String chinese(int number) {
    if (number < 1 || number > 99) {
      throw new IllegalArgumentException("序号只能是1到99，不能是" + number + "。");
    }
    int tens = number / 10;
    int ones = number % 10;
    return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "") + (tens > 0 ? "十" : "") + (ones > 0 ? DIGITS.substring(ones, ones + 1) : "");
  }

  /** The number of a numeral: 十二 gives 12, 二〇二五 gives 2025; 0 when it is none. */
  public static int number(String numeral) {
    if (numeral.isEmpty()) {
      return 0;
    }
    int ten = numeral.indexOf('十');
    if (ten < 0) {
      int value = 0;
      for (int i = 0; i < numeral.length(); i++) {
        int digit = digit(numeral.charAt(i));
        if (digit < 0 || i > 8) {
          return 0;
        }
        value = value * 10 + digit;
      }
      return value;
    }
    int tens = ten == 0 ? 1 : ten == 1 ? digit(numeral.charAt(0)) : -1;
    int ones = ten == numeral.length() - 1 ? 0 : ten == numeral.length() - 2 ? digit(numeral.charAt(ten + 1)) : -1;
    return tens < 1 || ones < 0 ? 0 : tens * 10 + ones;
  }

  private static int digit(char c) {
    return c == '零' || c == '○' ? 0 : DIGITS.indexOf(c);
  }
}
