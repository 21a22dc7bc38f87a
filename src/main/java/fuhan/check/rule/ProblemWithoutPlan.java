package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 只有问题没有打算: 存在的问题是……（没有下一步） */
public final class ProblemWithoutPlan implements Rule {
  private static final Pattern PLAN = Pattern.compile("下一步|将|拟|计划|打算|今后|力争|争取");

  @Override
  public String title() {
    return "只有问题没有打算";
  }

  @Override
  public String source() {
    return "本程序";
  }

  @Override
  public String example() {
    return "存在的问题是……（没有下一步）";
  }

  @Override
  public String better() {
    return "问题后面写明怎样解决";
  }

  @Override
  public void check(Script script, Report report) {
    for (Passage passage : script.texts()) {
      if (passage.part() != Part.HEADING || !passage.text().matches(".*(?:问题|困难|不足|短板).*")
          || passage.text().matches(".*(?:打算|计划|对策|措施|推进|工作|建议|答复).*")) {
        continue;
      }
      String rest = script.texts()
          .stream()
          .filter(later -> later.index() >= passage.index())
          .map(Passage::text)
          .collect(Collectors.joining("\n"));
      if (!PLAN.matcher(rest).find()) {
        report.add(Severity.WARNING, passage, 0, passage.text().length(), "说了问题，后面没有说下一步怎样解决。", "补上打算");
      }
    }
  }
}
