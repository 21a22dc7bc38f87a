package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 发文字号的括号和编号: 临教函[2025]018号 */
public final class BracketedYear implements TextRule {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern FAULT = Pattern.compile(
      "[\\[［(（【](?:19|20)\\d{2}[\\]］)）】](?=\\s*第?\\s*\\d+\\s*号)|(?<=〔\\d{4}〕)(?:第\\s*|0+)(?=\\d+\\s*号)|〔(?:19|20)\\d{2}[\\]］)）】]|[\\[［(（【](?:19|20)\\d{2}〕|〔\\d{2}〕(?=\\d+号)");

  @Override
  public String title() {
    return "发文字号的括号和编号";
  }

  @Override
  public String source() {
    return "GB/T 9704—2012 7.2.5";
  }

  @Override
  public String example() {
    return "临教函[2025]018号";
  }

  @Override
  public String better() {
    return "临教函〔2025〕18号";
  }

  @Override
  public void check(Passage passage, Report report) {
    Matcher found = FAULT.matcher(passage.text());
    while (found.find()) {
      Matcher year = YEAR.matcher(found.group());
      if (year.find()) {
        report
            .fix(Severity.ERROR, passage, found.start(), found.end(), "发文字号的年份要括在六角括号〔〕里（GB/T 9704—2012，7.2.5）。", "〔" + year.group() + "〕");
        continue;
      }
      report.add(
          Severity.ERROR, passage, found.start(0), found.end(0), "发文字号的年份用全称、括在六角括号〔〕里，序号不加“第”、不编虚位（GB/T 9704—2012，7.2.5）。",
          "改成“〔2025〕18号”的样子");
    }
  }
}
