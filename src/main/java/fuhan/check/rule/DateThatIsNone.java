package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 不存在的日期: 2025年2月30日 */
public final class DateThatIsNone implements TextRule {
  private static final Pattern FAULT = Pattern.compile("(?:((?:19|20)\\d{2})年)?(?<!\\d)(\\d{1,2})月(?:(\\d{1,2})日)?");

  @Override
  public String title() {
    return "不存在的日期";
  }

  @Override
  public String source() {
    return "历法";
  }

  @Override
  public String example() {
    return "2025年2月30日";
  }

  @Override
  public String better() {
    return "2025年2月28日";
  }

  @Override
  public void check(Passage passage, Report report) {
    Matcher found = FAULT.matcher(passage.text());
    while (found.find()) {
      if (isDay(found)) {
        continue;
      }
      report.add(Severity.ERROR, passage, found.start(0), found.end(0), "没有这一天，请核对日期。", "核对日期");
    }
  }

  private static boolean isDay(Matcher found) {
    int month = Integer.parseInt(found.group(2));
    int year = found.group(1) == null ? 2024 : Integer.parseInt(found.group(1));
    if (month < 1 || month > 12) {
      // 15个月 is no date; 13月5日 is meant to be one.
      return found.group(1) == null && found.group(3) == null;
    }
    int day = found.group(3) == null ? 1 : Integer.parseInt(found.group(3));
    return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
  }
}
