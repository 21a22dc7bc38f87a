package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import fuhan.letter.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 委员和代表、提案和建议: （答复委员提案）感谢代表的建议 */
public final class KindOfPerson implements Rule {
  private static final List<String> HINTS = List.of("代表", "委员", "人大", "政协", "号建议", "号提案");
  private static final Pattern OF_MEMBER = Pattern.compile(
      "(?<=[\\p{IsHan}]{2})代表(?=[：:]|您|的(?:提案|建议)收悉)|(?:各位|尊敬的|感谢)代表|代表提出|人大代表建议|第[A-Za-z]?\\d{1,10}号(?:代表)?建议|人大[^，。]{0,10}届[^，。]{0,4}次会议");
  private static final Pattern OF_DEPUTY = Pattern
      .compile("(?<=[\\p{IsHan}]{2})委员(?=[：:]|您|的(?:提案|建议)收悉)|(?:各位|尊敬的|感谢)委员|委员提出|政协[^，。]{0,10}届[^，。]{0,4}次会议|第[A-Za-z]?\\d{1,10}号提案");

  private static final Pattern CONGRESS = Pattern.compile("人大[\\p{IsHan}]{0,10}");
  private static final Pattern COMMITTEE = Pattern.compile("政协[\\p{IsHan}]{0,10}");

  @Override
  public String title() {
    return "委员和代表、提案和建议";
  }

  @Override
  public String source() {
    return "全国政协、全国人大关于提案、建议办理的规定";
  }

  @Override
  public String example() {
    return "（答复委员提案）感谢代表的建议";
  }

  @Override
  public String better() {
    return "称呼和文种与答复的对象一致";
  }

  @Override
  public void check(Script script, Report report) {
    boolean deputy = deputy(script);
    Pattern fault = deputy ? OF_DEPUTY : OF_MEMBER;
    Pattern copied = deputy ? COMMITTEE : CONGRESS;
    boolean both = script.of(Part.DISTRIBUTION).anyMatch(passage -> (deputy ? CONGRESS : COMMITTEE).matcher(passage.text()).find());
    script.of(Part.DISTRIBUTION).filter(passage -> !both).forEach(passage -> {
      Matcher found = copied.matcher(passage.text());
      if (found.find()) {
        report.add(
            Severity.WARNING, passage, found.start(), found.end(), deputy ? "这是答复人大代表建议的，抄送里却只有政协的机构。" : "这是答复政协提案的，抄送里却只有人大的机构。", "核对抄送");
      }
    });
    for (Passage passage : script.passages()) {
      if (!passage.part().isText() && passage.part() != Part.SALUTATION && passage.part() != Part.TITLE) {
        continue;
      }
      if (HINTS.stream().noneMatch(passage.text()::contains)) {
        continue;
      }
      Matcher found = fault.matcher(passage.text());
      while (found.find()) {
        report.add(
            Severity.WARNING, passage, found.start(), found.end(),
            deputy ? "这是答复人大代表建议的，这里却写“" + found.group() + "”。" : "这是答复政协提案的，这里却写“" + found.group() + "”。",
            deputy ? "改用“代表”“建议”" : "改用“委员”“提案”");
      }
    }
  }

  /** The title says whom the letter answers; where it says neither, the letter's kind does. */
  private static boolean deputy(Script script) {
    String title = script.of(Part.TITLE).map(Passage::text).collect(Collectors.joining());
    boolean proposal = title.contains("提案") || title.contains("政协");
    boolean suggestion = title.contains("人大") || title.contains("代表");
    return proposal == suggestion ? script.letter().kind() == Kind.DEPUTY : suggestion;
  }
}
