package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 月、日前面的零: 2025年06月08日 */
public final class PaddedDate implements TextRule {
  private static final Pattern FAULT = Pattern.compile("(?<=年)0(?=[1-9]月)|(?<=月)0(?=[1-9]日)");

  @Override
  public String title() {
    return "月、日前面的零";
  }

  @Override
  public String source() {
    return "GB/T 9704—2012 7.3.5.4";
  }

  @Override
  public String example() {
    return "2025年06月08日";
  }

  @Override
  public String better() {
    return "2025年6月8日";
  }

  @Override
  public void check(Passage passage, Report report) {
    Matcher found = FAULT.matcher(passage.text());
    while (found.find()) {
      report.fix(Severity.WARNING, passage, found.start(0), found.end(0), "月、日不编虚位，1 不写成 01（GB/T 9704—2012，7.3.5.4）。", "");
    }
  }
}
