package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 只有问题没有打算: 存在的问题是……（没有下一步） */
public final class ProblemWithoutPlan implements Rule {
  private static final Pattern PLAN = Pattern.compile("下一步|将|拟|计划|打算|今后|力争|争取");

  private static final Pattern AHEAD = Pattern.compile("下一步|将|拟|计划|打算|今后|力争|争取|继续|进一步|加大|加快");
  private static final Pattern STATED = Pattern.compile("(?:还|仍)?存在[^。；]{0,16}(?:问题|不足|短板|困难|差距)");

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
    stated(script, report);
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

  /** A problem told in the text of the last section, and nothing behind it that looks ahead. */
  private static void stated(Script script, Report report) {
    List<Passage> texts = script.texts().stream().filter(passage -> passage.part() == Part.BODY).toList();
    for (int i = 0; i < texts.size(); i++) {
      Matcher found = STATED.matcher(texts.get(i).text());
      if (!texts.get(i).section().matches(".*(?:问题|困难|不足|短板).*") || !found.find()) {
        continue;
      }
      String rest = texts.subList(i + 1, texts.size()).stream().map(Passage::text).collect(Collectors.joining());
      String ahead = texts.get(i).text().substring(found.end()) + rest;
      if (!AHEAD.matcher(ahead).find()) {
        report.add(Severity.WARNING, texts.get(i), found.start(), found.end(), "说了问题，后面没有说下一步怎样解决。", "补上打算");
      }
      return;
    }
  }
}
