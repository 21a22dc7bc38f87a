package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import fuhan.wording.Dates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A plan for a time that had passed when the letter was signed. */
public final class PlanInThePast implements Rule {
  private static final Pattern PLAN = Pattern
      .compile("(?:将|计划|拟|力争|预计|争取|确保)(?:于|在|到)?(20\\d{2})年(?:(\\d{1,2})月)?(?:上半年|下半年|年)?(?:底|末|中旬|上旬|下旬)?(?:之?前|内|完成|建成|出台|启动|开工|竣工|投入)");

  private static final List<String> SIGNS = List.of("将", "计划", "拟", "力争", "预计", "争取", "确保");

  @Override
  public String title() {
    return "已经过去的打算";
  }

  @Override
  public String source() {
    return "本程序";
  }

  @Override
  public String example() {
    return "（2025年6月成文）将于2024年9月底前完成";
  }

  @Override
  public String better() {
    return "核对时间，或者写成已经做成的事";
  }

  @Override
  public void check(Script script, Report report) {
    Optional<LocalDate> signed = script.first(Part.DATE).flatMap(passage -> Dates.read(passage.text().strip()));
    if (signed.isEmpty()) {
      return;
    }
    YearMonth now = YearMonth.from(signed.get());
    for (Passage passage : script.texts()) {
      if (!passage.text().contains("20") || !Quick.holds(passage.text(), SIGNS)) {
        continue;
      }
      Matcher found = PLAN.matcher(passage.text());
      while (found.find()) {
        int year = Integer.parseInt(found.group(1));
        int month = found.group(2) == null ? 12 : Integer.parseInt(found.group(2));
        if (month >= 1 && month <= 12 && YearMonth.of(year, month).isBefore(now)) {
          report.add(
              Severity.WARNING, passage, found.start(), found.end(), "这里说的是打算，时间却在成文日期" + Dates.text(signed.get()) + "以前。",
              "核对时间，或者写成已经做成的事");
        }
      }
    }
  }
}
