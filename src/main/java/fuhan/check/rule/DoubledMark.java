package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 重复的标点: 成效明显。。 */
public final class DoubledMark implements TextRule {
  private static final Pattern FAULT = Pattern
      .compile("，{2,}|。{2}(?!。)|、{2,}|；{2,}|：{2,}|，[。；：、]|。[，；：、]|、[，。；：]|；[，。、：]|：[，。、；]|[“《（][，。、；：](?!’)|！{2,}|？{2,}");

  @Override
  public String title() {
    return "重复的标点";
  }

  @Override
  public String source() {
    return "GB/T 15834—2011 第4章";
  }

  @Override
  public String example() {
    return "成效明显。。";
  }

  @Override
  public String better() {
    return "成效明显。";
  }

  @Override
  public void check(Passage passage, Report report) {
    Matcher found = FAULT.matcher(passage.text());
    while (found.find()) {
      String marks = found.group();
      if (marks.chars().distinct().count() == 1) {
        report.fix(Severity.WARNING, passage, found.start(), found.end(), "同一个标点重复了（GB/T 15834）。", marks.substring(0, 1));
      } else {
        report.add(Severity.WARNING, passage, found.start(), found.end(), "两个标点连在一起，请留一个（GB/T 15834）。", "删去多余的一个");
      }
    }
  }
}
