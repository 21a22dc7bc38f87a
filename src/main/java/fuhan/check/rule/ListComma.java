package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 书名号、引号之间的顿号: 《条例》、《办法》 */
public final class ListComma implements TextRule {
  private static final Pattern FAULT = Pattern.compile("(?<=[》])、(?=《)|(?<=”)、(?=“)|、(?=[二三四五六七八九]是(?!否)|(?:下一步|同时|此外|目前|其中|今年以来)，)");

  @Override
  public String title() {
    return "书名号、引号之间的顿号";
  }

  @Override
  public String source() {
    return "GB/T 15834—2011 4.5.3.5";
  }

  @Override
  public String example() {
    return "《条例》、《办法》";
  }

  @Override
  public String better() {
    return "《条例》《办法》";
  }

  @Override
  public void check(Passage passage, Report report) {
    Matcher found = FAULT.matcher(passage.text());
    while (found.find()) {
      report.fix(Severity.HINT, passage, found.start(0), found.end(0), "并列的书名号、引号之间通常不加顿号（GB/T 15834，4.5.3.5）。", "");
    }
  }
}
