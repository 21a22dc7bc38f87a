package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 破折号和省略号: 教育、医疗...等 */
public final class DashesAndDots implements TextRule {
  private static final Pattern FAULT = Pattern.compile(
      "\\.{3,}|。{3,}|(?<!…)…(?!…)|…{3,5}(?!…)|(?<!-)--+|－{2,}|……等|等……|(?<=[，。”]|[\\p{IsHan}]{8})(?<!—)—(?!—)(?=[\\p{IsHan}“][^，。；—、”》]{4})");

  private static final List<String> SIGNS = List.of("...", "…", "—", "--", "－－", "。。。");

  @Override
  public String title() {
    return "破折号和省略号";
  }

  @Override
  public String source() {
    return "GB/T 15834—2011 4.10、4.11";
  }

  @Override
  public String example() {
    return "教育、医疗...等";
  }

  @Override
  public String better() {
    return "教育、医疗等";
  }

  @Override
  public void check(Passage passage, Report report) {
    if (!passage.part().isText() || !Quick.holds(passage.text(), SIGNS)) {
      return;
    }
    Matcher found = FAULT.matcher(passage.text());
    while (found.find()) {
      report.add(
          Severity.WARNING, passage, found.start(0), found.end(0), "省略号是六点“……”，不和“等”连用；破折号占两格“——”（GB/T 15834，4.10、4.11）。", "改用“……”或者“——”");
    }
  }
}
