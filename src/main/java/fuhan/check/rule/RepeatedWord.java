package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 重复的字、词: 我们的的工作 */
public final class RepeatedWord implements TextRule {
  private static final Pattern FAULT = Pattern.compile(
      "(?<![目标])的的(?![确士])|了了(?!解)|是是(?!非)|(?<![平温调饱])和和(?![气睦美])|在在|与与|及及|(?<!不)把把(?!手)|将将|被被|为为|对对(?!方|子)|从从(?!容)|由由|也也|都都|而而|但但|或或|已已|并并|就就|我我|于于|以以|其其|有有(?!效|关|利|序|力)|不不|中中(?!心|小|学|央)|进一步进一步|不断不断|(?<!\\p{IsHan})(工作|建设|管理|服务|提案|建议|委员|部门|机制|提升|加强|推进|推动|开展|组织|实施|完善|落实|强化|优化|我局|我们|群众|社区|项目|资金|发展|教育|医疗|安全)\\1|(工作|建设|管理|服务|提案|建议|委员|部门|机制|提升|加强|推进|推动|开展|组织|实施|完善|落实|强化|优化|我局|我们|群众|社区|项目|资金|发展|教育|医疗|安全)\\2(?!\\p{IsHan}?者)");

  private static final String OWNER = "我该本全各此原某一";
  private static final String ALONE = "对为在将有以可能会要把从到一不人天";
  private final Set<String> words = Set.copyOf(Official.words());

  @Override
  public String title() {
    return "重复的字、词";
  }

  @Override
  public String source() {
    return "现代汉语规范";
  }

  @Override
  public String example() {
    return "我们的的工作";
  }

  @Override
  public String better() {
    return "我们的工作";
  }

  @Override
  public void check(Passage passage, Report report) {
    if (!repeats(passage.text())) {
      return;
    }
    again(passage, report);
    Matcher found = FAULT.matcher(passage.text());
    while (found.find()) {
      report.add(Severity.WARNING, passage, found.start(0), found.end(0), "字词重复了。", "删去一个");
    }
  }

  /** Whether anything of one to three characters stands twice in a row at all. */
  private static boolean repeats(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isIdeographic(c)) {
        continue;
      }
      if (c == text.charAt(i + 1) || i + 3 < text.length() && c == text.charAt(i + 2) && text.charAt(i + 1) == text.charAt(i + 3)
          || i + 5 < text.length() && text.regionMatches(i, text, i + 3, 3)) {
        return true;
      }
    }
    return false;
  }

  /** 研究研究, 积极极: a word or its edge said again. */
  private void again(Passage passage, Report report) {
    String text = passage.text();
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (i + 3 < text.length() && c == text.charAt(i + 2) && text.charAt(i + 1) == text.charAt(i + 3)
          && words.contains(text.substring(i, i + 2))) {
        report.add(Severity.WARNING, passage, i, i + 4, "字词重复了。", "删去一个");
        i += 3;
      } else if (c == text.charAt(i + 1) && Character.isIdeographic(c) && ALONE.indexOf(c) < 0 && edge(text, i)) {
        Clause clause = Clause.around(text, i);
        if (clause.border(i + 1) && (clause.border(i) || clause.border(i + 2))) {
          report.add(Severity.WARNING, passage, i, i + 2, "字词重复了。", "删去一个");
        }
      }
    }
  }

  /** Whether a known word ends with the first of two equal characters, or begins with the second. */
  private boolean edge(String text, int at) {
    return at > 0 && words.contains(text.substring(at - 1, at + 1)) && OWNER.indexOf(text.charAt(at - 1)) < 0
        || at + 3 <= text.length() && words.contains(text.substring(at + 1, at + 3)) && (at == 0 || OWNER.indexOf(text.charAt(at - 1)) < 0);
  }
}
