package fuhan.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as printed in official documents: 2025年6月12日, Arabic and without padding (GB/T 9704-2012, 7.3.5.4). */
public final class Dates {
  private static final Pattern ARABIC = Pattern.compile("([12]\\d{3})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");
  private static final Pattern CHINESE = Pattern.compile("([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日");
  private static final Pattern ISO = Pattern.compile("([12]\\d{3})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[ T].*)?");

  private Dates() {}

  /** As printed: 2025年6月12日. */
  public static String text(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  /** The date that is the whole text: 2025年6月12日, 二〇二五年六月十二日 or 2025-06-12. */
  public static Optional<LocalDate> read(String text) {
    String bare = text.strip();
    for (Pattern pattern : new Pattern[]{ARABIC, ISO, CHINESE}) {
      Matcher matcher = pattern.matcher(bare);
      if (matcher.matches()) {
        return of(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
      }
    }
    return Optional.empty();
  }

  private static int number(String digits) {
    return Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : Numerals.number(digits);
  }

  private static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
