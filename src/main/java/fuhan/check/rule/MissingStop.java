package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 段末缺少标点: 推动工作落实 */
public final class MissingStop implements TextRule {
  private static final Pattern GLUED = Pattern.compile("(?<=[\\p{IsHan}&&[^第其有这那十]])([二三四五六七八九]是)(?!否)(?=[\\p{IsHan}])");

  @Override
  public String title() {
    return "段末缺少标点";
  }

  @Override
  public String source() {
    return "GB/T 15834—2011 4.1";
  }

  @Override
  public String example() {
    return "推动工作落实";
  }

  @Override
  public String better() {
    return "推动工作落实。";
  }

  @Override
  public void check(Passage passage, Report report) {
    String text = passage.text().stripTrailing();
    Matcher glued = GLUED.matcher(text);
    while (passage.part().isText() && glued.find()) {
      if (text.substring(0, glued.start()).contains("是")) {
        report.add(
            Severity.WARNING, passage, Math.max(0, glued.start() - 6), glued.end(), "“" + glued.group(1) + "”前面缺少标点（GB/T 15834，4.1）。",
            "补上句号或者分号");
      }
    }
    if (passage.part() != Part.BODY && passage.part() != Part.OPENING && passage.part() != Part.CLOSING || text.length() < 28) {
      return;
    }
    char last = text.charAt(text.length() - 1);
    if (Character.isIdeographic(last) || Character.isDigit(last) || "”）》%，、".indexOf(last) >= 0 && !closes(text)) {
      report.add(Severity.WARNING, passage, Math.max(0, text.length() - 8), text.length(), "段末缺少句号（GB/T 15834，4.1）。", "补上句号");
    }
  }

  /** 。” and the like end a sentence as well. */
  private static boolean closes(String text) {
    return text.matches("(?s).*[。！？…][”）》]");
  }
}
