package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import fuhan.wording.Personal;
import java.util.regex.Matcher;

/** 家庭住址: 住锦绣苑3号楼2单元501室 */
public final class HomeAddress implements TextRule {

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
    Matcher found = Personal.HOME.matcher(passage.text());
    while (found.find()) {
      report.add(Severity.WARNING, passage, found.start(0), found.end(0), "像是家庭住址，公开的复函里不应当有（政府信息公开条例第十五条）。", "删去，或者只写到社区");
    }
  }
}
