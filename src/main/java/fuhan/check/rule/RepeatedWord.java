package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 重复的字、词: 我们的的工作 */
public final class RepeatedWord implements TextRule {
  private static final Pattern FAULT = Pattern.compile(
      "(?<![目标])的的(?![确士])|了了(?!解)|是是(?!非)|(?<![平温调饱])和和(?![气睦美])|在在|与与|及及|(?<!不)把把(?!手)|将将|被被|为为|对对(?!方|子)|从从(?!容)|由由|也也|都都|而而|但但|或或|已已|并并|就就|我我|于于|以以|其其|有有(?!效|关|利|序|力)|不不|中中(?!心|小|学|央)|进一步进一步|不断不断|(?<!\\p{IsHan})(工作|建设|管理|服务|提案|建议|委员|部门|机制|提升|加强|推进|推动|开展|组织|实施|完善|落实|强化|优化|我局|我们|群众|社区|项目|资金|发展|教育|医疗|安全)\\1|(工作|建设|管理|服务|提案|建议|委员|部门|机制|提升|加强|推进|推动|开展|组织|实施|完善|落实|强化|优化|我局|我们|群众|社区|项目|资金|发展|教育|医疗|安全)\\2(?!\\p{IsHan}?者)");

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
    Matcher found = FAULT.matcher(passage.text());
    while (found.find()) {
      report.add(Severity.WARNING, passage, found.start(0), found.end(0), "字词重复了。", "删去一个");
    }
  }
}
