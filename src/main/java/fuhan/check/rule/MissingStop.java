package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 段末缺少标点: 推动工作落实 */
public final class MissingStop implements TextRule {
  private static final Pattern GLUED = Pattern.compile("(?<=[\\p{IsHan}&&[^第其有这那十]])([二三四五六七八九]是)(?!否)(?=[\\p{IsHan}])");

  /** Words that only begin a sentence or a clause, with no mark before them. */
  private static final Pattern STARTS = Pattern
      .compile("(?:下一步|此外|与此同时|另外|其次|首先)，|目前，我|今年以来，|近年来，|截至20\\d{2}年|综上|(?<![心常次此谢示表也并还更，])感谢(?:您|你们|各位)");
  private static final List<String> BEGINNINGS = List
      .of("下一步，", "此外，", "与此同时，", "另外，", "其次，", "首先，", "目前，我", "今年以来，", "近年来，", "截至20", "综上", "感谢");
  private static final Pattern AFTER_SHARE = Pattern.compile("(?<=\\d%)(?:今年|目前|同时|下一步|此外|我局|我们|全区|[一二三四]是)");
  private static final Pattern GLUED_NUMBER = Pattern.compile("[（(][二三四五六七八九十][）)](?=[\\p{IsHan}])");
  /** 与此同时 and the like are words of their own. */
  private static final String OPENS = "与此但并和到至而且从在对为自";

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
    if (passage.part().isText()) {
      if (Quick.holds(text, BEGINNINGS)) {
        runOn(passage, text, STARTS, report);
      }
      if (text.indexOf('%') >= 0) {
        runOn(passage, text, AFTER_SHARE, report);
      }
      if (text.indexOf('（', 1) > 0 || text.indexOf('(', 1) > 0) {
        runOn(passage, text, GLUED_NUMBER, report);
      }
    }
    if (passage.part() == Part.DISTRIBUTION && !text.isEmpty() && Character.isIdeographic(text.charAt(text.length() - 1))) {
      report.add(Severity.WARNING, passage, Math.max(0, text.length() - 8), text.length(), "最后一个抄送机关后面要有句号（GB/T 9704—2012，7.4.2）。", "补上句号");
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

  private static void runOn(Passage passage, String text, Pattern pattern, Report report) {
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      char before = found.start() == 0 ? '。' : text.charAt(found.start() - 1);
      boolean runs = (Character.isIdeographic(before) || Character.isDigit(before) || "%”》）".indexOf(before) >= 0)
          && OPENS.indexOf(before) < 0;
      if (runs && (pattern != GLUED_NUMBER || found.start() > 1 && Character.isIdeographic(before))) {
        report.add(
            Severity.WARNING, passage, Math.max(0, found.start() - 6), found.end(), "“" + found.group() + "”前面缺少标点（GB/T 15834，4.1）。",
            "补上句号或者逗号");
      }
    }
  }
}
