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
  private static final Pattern PERIOD = Pattern.compile("20\\d{2}年(?:\\d{1,2}月|上半年|下半年|底)?");
  private static final Pattern NUMBER = Pattern
      .compile("(\\d+(?:\\.\\d+)?)(万|亿)?(?:余|多)?(人次|人|户|个|家|所|场|次|件|元|项|处|名|辆|公里|平方米|亩|台|套|门|课时|份|床|%)");
  private static final Pattern LINK = Pattern.compile("(?:共计|合计|达到|共|达|约|近|超过|为|有)$");
  private static final Pattern IDLE = Pattern
      .compile("^(?:截至|以来|组织了|举办了|开展了|目前|其中|并|已|累计|新增|完成|建成|开展|举办|组织|发放|投入|全区|我区|我局|本区|共|现有|设有|开设|建立)+");
  private static final String ENDS = "。！？；!?;\n";
  private static final int SHORTEST = 4;
  private static final int LONGEST = 16;

  /** The facts of a text, each figure once. Numbers are looked for first: they are few, and what they are figures of stands before them. */
  public static List<Fact> in(String text) {
    List<Fact> facts = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    int last = 0;
    for (int at = digit(text, 0); at >= 0; at = digit(text, at)) {
      number.region(at, text.length());
      if (!number.lookingAt()) {
        at = past(text, at);
        continue;
      }
      at = number.end();
      int begin = sentence(text, number.start());
      int from = number.start();
      while (from > Math.max(begin, last) && Character.isIdeographic(text.charAt(from - 1)) && number.start() - from < 2 * LONGEST) {
        from--;
      }
      String words = LINK.matcher(text.substring(from, number.start())).replaceFirst("");
      String before = words.length() > LONGEST ? words.substring(words.length() - LONGEST) : words;
      String subject = before.length() < SHORTEST ? "" : IDLE.matcher(before).replaceFirst("");
      if (subject.length() >= SHORTEST) {
        BigDecimal scale = new BigDecimal(number.group(2) == null ? "1" : number.group(2).equals("万") ? "10000" : "100000000");
        BigDecimal value = new BigDecimal(number.group(1)).multiply(scale).stripTrailingZeros();
        String quote = text.substring(from + words.length() - before.length(), number.end());
        facts.add(new Fact(subject, number.group(3), period(text, begin, number.end()), value, quote));
      }
      last = number.end();
    }
    return facts;
  }

  /** The next digit from a place on; -1 when there is none. */
  private static int digit(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return i;
      }
    }
    return -1;
  }

  /** Behind the digits that begin at a place. */
  private static int past(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  /** Where the sentence of a character begins. */
  private static int sentence(String text, int at) {
    int begin = at;
    while (begin > 0 && ENDS.indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    return begin;
  }

  /** The first year or month that a sentence names; empty when it names none. */
  private static String period(String text, int begin, int to) {
    int end = to;
    while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    Matcher period = PERIOD.matcher(text).region(begin, end);
    return period.find() ? period.group() : "";
  }

  /** What two facts must share to be about the same thing. */
  public String key() {
    return subject + "\t" + unit + "\t" + period;
  }
}
