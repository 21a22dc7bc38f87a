package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import java.util.Optional;
import java.util.regex.Pattern;

/** 成文日期 in another shape than 2025年6月12日. */
public final class DateOfSigning implements Rule {
  private static final Pattern RIGHT = Pattern.compile("\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日");

  @Override
  public String title() {
    return "成文日期的写法";
  }

  @Override
  public String source() {
    return "GB/T 9704—2012 7.3.5.4";
  }

  @Override
  public String example() {
    return "二〇二五年六月十二日";
  }

  @Override
  public String better() {
    return "2025年6月12日";
  }

  @Override
  public void check(Script script, Report report) {
    Optional<Passage> date = script.first(Part.DATE);
    if (date.isPresent() && !RIGHT.matcher(date.get().text().strip()).matches()) {
      report.add(
          Severity.WARNING, date.get(), 0, date.get().text().length(), "成文日期用阿拉伯数字把年、月、日写全，后面不加标点（GB/T 9704—2012，7.3.5.4）。",
          "写成“2025年6月12日”的样子");
    }
  }
}
