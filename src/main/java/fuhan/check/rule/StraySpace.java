package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 多余的空格: 服务 群众 */
public final class StraySpace implements TextRule {
  private static final Pattern FAULT = Pattern
      .compile("(?<=[\\p{IsHan}，。、；：”》）])[ \\u00A0\\u3000]+(?=[\\p{IsHan}“《（])|(?<=[\\p{IsHan}\\d%”》）])[ \\u00A0\\u3000]+(?=[，。、；：！？”》）])");

  @Override
  public String title() {
    return "多余的空格";
  }

  @Override
  public String source() {
    return "GB/T 15834—2011";
  }

  @Override
  public String example() {
    return "服务 群众";
  }

  @Override
  public String better() {
    return "服务群众";
  }

  @Override
  public void check(Passage passage, Report report) {
    if (!(passage.part() == Part.BODY || passage.part() == Part.OPENING || passage.part() == Part.CLOSING)) {
      return;
    }
    Matcher found = FAULT.matcher(passage.text());
    while (found.find()) {
      report.fix(Severity.WARNING, passage, found.start(0), found.end(0), "汉字之间不留空格。", "");
    }
  }
}
