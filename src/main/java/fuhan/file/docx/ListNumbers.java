package fuhan.file.docx;

import java.util.List;

/** The numbers of automatic lists as they are printed. */
final class ListNumbers {
  private static final List<String> DIGITS = List.of("〇", "一", "二", "三", "四", "五", "六", "七", "八", "九");
  private static final List<String> LEGAL = List.of("零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖");
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

  private ListNumbers() {}

  /** @param format as in {@code w:numFmt} */
  static String of(String format, int value) {
    return switch (format) {
      case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand", "japaneseCounting",
          "koreanCounting" ->
        chinese(value, DIGITS, "十");
      case "chineseLegalSimplified", "ideographLegalTraditional" -> chinese(value, LEGAL, "拾");
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(value);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
        value >= 1 && value <= 20 ? Character.toString('①' + value - 1) : Integer.toString(value);
      case "decimalEnclosedParen" -> value >= 1 && value <= 20 ? Character.toString('⑴' + value - 1) : Integer.toString(value);
      case "decimalEnclosedFullstop" -> value >= 1 && value <= 20 ? Character.toString('⒈' + value - 1) : Integer.toString(value);
      case "decimalFullWidth",
          "decimalFullWidth2" ->
        Integer.toString(value)
            .chars()
            .collect(StringBuilder::new, (text, c) -> text.append((char) (c - '0' + '０')), StringBuilder::append)
            .toString();
      case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
      case "ideographTraditional" -> value >= 1 && value <= 10 ? STEMS.substring(value - 1, value) : Integer.toString(value);
      case "upperLetter" -> letters(value, 'A');
      case "lowerLetter" -> letters(value, 'a');
      case "upperRoman" -> roman(value);
      case "lowerRoman" -> roman(value).toLowerCase(java.util.Locale.ROOT);
      case "none" -> "";
      default -> Integer.toString(value);
    };
  }

  private static String chinese(int value, List<String> digits, String ten) {
    if (value < 1 || value > 99) {
      return Integer.toString(value);
    }
    int tens = value / 10;
    return (tens > 1 ? digits.get(tens) : "") + (tens > 0 ? ten : "") + (value % 10 > 0 ? digits.get(value % 10) : "");
  }

  private static String digits(int value) {
    return Integer.toString(value).chars().mapToObj(c -> DIGITS.get(c - '0')).reduce("", String::concat);
  }

  private static String letters(int value, char first) {
    return value < 1 ? "" : Character.toString(first + (value - 1) % 26).repeat((value - 1) / 26 % 8 + 1);
  }

  private static String roman(int value) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] names = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder text = new StringBuilder();
    int left = Math.min(value, 3999);
    for (int i = 0; i < values.length; i++) {
      for (; left >= values[i]; left -= values[i]) {
        text.append(names[i]);
      }
    }
    return text.toString();
  }
}
