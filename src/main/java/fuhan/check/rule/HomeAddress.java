package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 家庭住址: 住锦绣苑3号楼2单元501室 */
public final class HomeAddress implements TextRule {
  private static final Pattern FAULT = Pattern
      .compile("\\d{1,4}(?:号楼|幢|栋|#楼)(?:\\d{1,2}单元)?\\d{2,4}(?:室|号|户)?|\\d{1,2}单元\\d{2,4}(?:室|号)?|家庭(?:住址|地址)[：:][^，。；]{2,30}");

  @Override
  public String title() {
    return "家庭住址";
  }

  @Override
  public String source() {
    return "个人信息保护法；政府信息公开条例第十五条";
  }

  @Override
  public String example() {
    return "住锦绣苑3号楼2单元501室";
  }

  @Override
  public String better() {
    return "删去住址";
  }

  @Override
  public void check(Passage passage, Report report) {
    Matcher found = FAULT.matcher(passage.text());
    while (found.find()) {
      report.add(Severity.WARNING, passage, found.start(0), found.end(0), "像是家庭住址，公开的复函里不应当有（政府信息公开条例第十五条）。", "删去，或者只写到社区");
    }
  }
}
