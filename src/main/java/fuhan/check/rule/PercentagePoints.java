package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 百分点和百分比: 由80%提高到85%，提高5% */
public final class PercentagePoints implements TextRule {
  private static final Pattern FAULT = Pattern.compile(
      "(\\d+(?:\\.\\d+)?)%[^。；%]{0,20}?(?:到|至|为)(?:了)?[^。；%]{0,8}?(\\d+(?:\\.\\d+)?)%[^。；%]{0,8}?((?:提高|提升|上升|增长|增加|下降|降低|减少)了?(\\d+(?:\\.\\d+)?)%)");

  private static final Pattern SHARE = Pattern.compile("占(?:比|总数|全部)?(?:的|达到?|约|为)?\\d+(?:\\.\\d+)?个百分点");

  @Override
  public String title() {
    return "百分点和百分比";
  }

  @Override
  public String source() {
    return "GB/T 15835—2011";
  }

  @Override
  public String example() {
    return "由80%提高到85%，提高5%";
  }

  @Override
  public String better() {
    return "提高5个百分点";
  }

  @Override
  public void check(Passage passage, Report report) {
    Matcher share = SHARE.matcher(passage.text());
    while (share.find()) {
      report.add(Severity.WARNING, passage, share.start(), share.end(), "占多少用“%”，两个百分数相差多少才用“个百分点”。", "把“个百分点”改为“%”");
    }
    Matcher found = FAULT.matcher(passage.text());
    while (found.find()) {
      double difference = Math.abs(Double.parseDouble(found.group(2)) - Double.parseDouble(found.group(1)));
      if (Math.abs(difference - Double.parseDouble(found.group(4))) < 0.011) {
        report.add(
            Severity.WARNING, passage, found.start(3), found.end(),
            found.group(2) + "%－" + found.group(1) + "%＝" + Figures.text(difference) + "个百分点，不是" + Figures.text(difference) + "%。",
            "改为“" + found.group(4) + "个百分点”");
      }
    }
  }
}
