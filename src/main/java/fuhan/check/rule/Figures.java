package fuhan.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers with their units in a text: 1.2万人次 is 12000 人次. */
final class Figures {
  private static final Pattern FIGURE = Pattern.compile(
      "(?<![\\d.])(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d{1,6})? ?(万亿|亿|万|千|百)?(余|多)?(人次|人份|人|户次|户|个|家|所|场|次|件|元|项|处|名|辆|公里|千米|平方米|平方公里|立方米|米|亩|吨|台|套|条|门|课时|份|张|册|本|床|岁|%|％|天|小时|分钟|起|例|期|批|支|座|只|艘|幢|栋|篇|节|位|对|组|班|村|镇|街道|社区|株|盏|根|面|块|片|类|种|宗|笔|单|票|公顷|千瓦|度)");

  private Figures() {}

  /**
   * One figure.
   *
   * @param value with 万 and 亿 multiplied out
   * @param loose whether the text says 余 or 多
   * @param decimals behind the point as printed
   */
  record Figure(BigDecimal value, String unit, boolean loose, int decimals, BigDecimal scale, int from, int to) {
    double number() {
      return value.doubleValue();
    }

    boolean isShare() {
      return unit.equals("%") || unit.equals("％");
    }

    /** Half of the last printed digit: what rounding may hide. */
    double slack() {
      return scale.doubleValue() * Math.pow(10, -decimals) / 2;
    }
  }

  static List<Figure> in(String text) {
    List<Figure> figures = new ArrayList<>();
    Matcher found = FIGURE.matcher(text);
    while (found.find()) {
      String fraction = found.group(2) == null ? "" : found.group(2);
      BigDecimal scale = new BigDecimal(scale(found.group(3)));
      BigDecimal value = new BigDecimal(found.group(1).replace(",", "") + fraction).multiply(scale);
      figures.add(
          new Figure(
              value.stripTrailingZeros(), found.group(5), found.group(4) != null, Math.max(0, fraction.length() - 1), scale, found.start(),
              found.end()));
    }
    return figures;
  }

  private static String scale(String word) {
    if (word == null) {
      return "1";
    }
    return switch (word) {
      case "百" -> "100";
      case "千" -> "1000";
      case "万" -> "10000";
      case "亿" -> "100000000";
      default -> "1000000000000";
    };
  }

  /** A number for people, without needless zeros. */
  static String text(double value) {
    return BigDecimal.valueOf(Math.round(value * 100), 2).stripTrailingZeros().toPlainString();
  }
}
