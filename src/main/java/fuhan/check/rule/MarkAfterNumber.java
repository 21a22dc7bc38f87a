package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 序号后面的标点: （一）、规范登记。 */
public final class MarkAfterNumber implements TextRule {
  private static final Pattern FAULT = Pattern.compile(
      "^\\s*(?:[（(][一二三四五六七八九十]{1,3}[）)][、，．.]|[（(]\\d{1,2}[）)][、，．.]|\\d{1,2}、|[一二三四五六七八九十]{1,3}[，．.](?!\\d)|第[一二三四五六七八九十]{1,2}、)");

  @Override
  public String title() {
    return "序号后面的标点";
  }

  @Override
  public String source() {
    return "GB/T 15834—2011 附录B.3";
  }

  @Override
  public String example() {
    return "（一）、规范登记。";
  }

  @Override
  public String better() {
    return "（一）规范登记。";
  }

  @Override
  public void check(Passage passage, Report report) {
    if (!passage.part().isText()) {
      return;
    }
    Matcher found = FAULT.matcher(passage.text());
    while (found.find()) {
      report.add(
          Severity.WARNING, passage, found.start(0), found.end(0), "序号后面的标点不对：“一、”用顿号，“1.”用下脚点，带括号的序号后面不加标点，“第一”“首先”后面用逗号（GB/T 15834，B.3）。",
          "照“一、”“（一）”“1.”“（1）”的写法改");
    }
  }
}
