package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 小标题末尾的句号: 一、办理工作背景。 */
public final class HeadingStop implements TextRule {
  private static final Pattern FAULT = Pattern
      .compile("^\\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^。，；：“]{2,22}([。；，]|(?<=计划|措施|成效|背景|情况|问题|工作|打算)[：:])\\s*$");

  @Override
  public String title() {
    return "小标题末尾的句号";
  }

  @Override
  public String source() {
    return "GB/T 15834—2011 附录B.4";
  }

  @Override
  public String example() {
    return "一、办理工作背景。";
  }

  @Override
  public String better() {
    return "一、办理工作背景";
  }

  @Override
  public void check(Passage passage, Report report) {
    if (!passage.part().isText()) {
      return;
    }
    Matcher found = FAULT.matcher(passage.text());
    while (found.find()) {
      report.fix(Severity.WARNING, passage, found.start(1), found.end(1), "单独成行的小标题末尾不加标点（GB/T 15834，B.4）。", "");
    }
  }
}
