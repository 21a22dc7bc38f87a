package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 半角标点: 收悉,现答复如下 */
public final class HalfWidthMark implements TextRule {
  private static final String HALF = ",;:?!.()";
  private static final String FULL = "，；：？！。（）";
  private static final Pattern FAULT = Pattern.compile(
      "(?<=[\\p{IsHan}”’》）〕])[,;:?!](?!//)|[,;?!](?=[\\p{IsHan}“《（])|(?<=\\p{IsHan})\\.(?=\\p{IsHan}|\\s*$)|\\((?=[^()]*\\p{IsHan})|(?<=\\p{IsHan})\\)|(?<=[\\p{IsHan}，。：])\"|\"(?=\\p{IsHan})");

  @Override
  public String title() {
    return "半角标点";
  }

  @Override
  public String source() {
    return "GB/T 15834—2011 第4章";
  }

  @Override
  public String example() {
    return "收悉,现答复如下";
  }

  @Override
  public String better() {
    return "收悉，现答复如下";
  }

  @Override
  public void check(Passage passage, Report report) {
    Matcher found = FAULT.matcher(passage.text());
    while (found.find()) {
      if (found.group().equals("\"")) {
        report.add(Severity.WARNING, passage, found.start(), found.end(), "引号要用“”（GB/T 15834，4.8）。", "改为“或者”");
        continue;
      }
      report.fix(Severity.WARNING, passage, found.start(0), found.end(0), "中文里的标点要用全角（GB/T 15834）。", full(found.group()));
    }
  }

  private static String full(String mark) {
    int at = HALF.indexOf(mark);
    return FULL.substring(at, at + 1);
  }
}
