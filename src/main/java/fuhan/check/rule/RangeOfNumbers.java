package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 数值范围: 13-17万元 */
public final class RangeOfNumbers implements TextRule {
  private static final Pattern FAULT = Pattern.compile(
      "(?<![\\d.\\-年])\\d+(?:\\.\\d+)?[-－](?=\\d+(?:\\.\\d+)?(?:%|万|亿|元|人|户|岁|个|家|次|米|公里|平方|分钟|小时|天))\\d+(?:\\.\\d+)?|(?<![\\d.])\\d+(?:\\.\\d+)?[～~](?=\\d+(?:\\.\\d+)?[%万亿])\\d+(?:\\.\\d+)?[%万亿]");

  @Override
  public String title() {
    return "数值范围";
  }

  @Override
  public String source() {
    return "GB/T 15834—2011 4.13.3.3；GB/T 15835—2011 5.1.3";
  }

  @Override
  public String example() {
    return "13-17万元";
  }

  @Override
  public String better() {
    return "13万元～17万元";
  }

  @Override
  public void check(Passage passage, Report report) {
    if (!passage.part().isText()) {
      return;
    }
    Matcher found = FAULT.matcher(passage.text());
    while (found.find()) {
      report.add(
          Severity.HINT, passage, found.start(0), found.end(0), "数值范围用“～”连接，前后的“万”“亿”“%”都要写（GB/T 15834，4.13.3.3；GB/T 15835，5.1.3）。",
          "写成“13万元～17万元”“63%～68%”的样子");
    }
  }
}
