package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 超过百分之百的比例: 满意率达到102% */
public final class ShareOverAll implements TextRule {
  private static final Pattern SHARE = Pattern
      .compile("(?:占|占比|覆盖率|满意度|[\\p{IsHan}]{2}(?<!增长|完成|回报|达产|收益|周转)率)[^，。；、%]{0,10}?(\\d+(?:\\.\\d+)?)%");

  @Override
  public String title() {
    return "超过百分之百的比例";
  }

  @Override
  public String source() {
    return "算术";
  }

  @Override
  public String example() {
    return "满意率达到102%";
  }

  @Override
  public String better() {
    return "核对比例";
  }

  @Override
  public void check(Passage passage, Report report) {
    Matcher found = SHARE.matcher(passage.text());
    while (found.find()) {
      if (Double.parseDouble(found.group(1)) > 100) {
        report.add(Severity.WARNING, passage, found.start(), found.end(), "比例不会超过100%，请核对。", "核对比例");
      }
    }
  }
}
