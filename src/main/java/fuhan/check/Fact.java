package fuhan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure that a letter gives, with what it is a figure of: 2024年 养老服务站 26 个.
 *
 * @param subject the words before the number, without verbs and marks
 * @param unit such as 个
 * @param period year or month named before it in the sentence; empty when none is
 * @param value with 万 and 亿 multiplied out
 * @param quote the words as they stand
 */
public record Fact(String subject, String unit, String period, BigDecimal value, String quote) {
  private static final Pattern SENTENCE = Pattern.compile("[^。！？；!?;\n]+");
  private static final Pattern PERIOD = Pattern.compile("20\\d{2}年(?:\\d{1,2}月|上半年|下半年|底)?");
  private static final Pattern FIGURE = Pattern.compile(
      "([\\p{IsHan}]{4,16}?)(?:共计|合计|达到|共|达|约|近|超过|为|有)?(\\d+(?:\\.\\d+)?)(万|亿)?(?:余|多)?(人次|人|户|个|家|所|场|次|件|元|项|处|名|辆|公里|平方米|亩|台|套|门|课时|份|床|%)");
  private static final Pattern IDLE = Pattern
      .compile("^(?:截至|以来|组织了|举办了|开展了|目前|其中|并|已|累计|新增|完成|建成|开展|举办|组织|发放|投入|全区|我区|我局|本区|共|现有|设有|开设|建立)+");
  private static final int SHORTEST = 4;

  /** The facts of a text, each figure once. */
  public static List<Fact> in(String text) {
    List<Fact> facts = new ArrayList<>();
    Matcher sentence = SENTENCE.matcher(text);
    while (sentence.find()) {
      String words = sentence.group();
      Matcher period = PERIOD.matcher(words);
      String when = period.find() ? period.group() : "";
      Matcher figure = FIGURE.matcher(words);
      while (figure.find()) {
        String subject = IDLE.matcher(figure.group(1)).replaceFirst("");
        if (subject.length() >= SHORTEST) {
          BigDecimal scale = new BigDecimal(figure.group(3) == null ? "1" : figure.group(3).equals("万") ? "10000" : "100000000");
          BigDecimal value = new BigDecimal(figure.group(2)).multiply(scale).stripTrailingZeros();
          facts.add(new Fact(subject, figure.group(4), when, value, figure.group()));
        }
      }
    }
    return facts;
  }

  /** What two facts must share to be about the same thing. */
  public String key() {
    return subject + "\t" + unit + "\t" + period;
  }
}
