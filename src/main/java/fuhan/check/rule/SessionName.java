package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import fuhan.check.rule.Mentions.Mention;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** 届次不一致: 标题写九届四次会议，正文写九届三次会议 */
public final class SessionName implements Rule {
  private static final Pattern SESSION = Pattern.compile("(第?[一二三四五六七八九十]{1,3}届(?:委员会|人大|政协)?第?[一二三四五六七八九十]{1,3}次(?:全体)?(?:会议)?)");

  @Override
  public String title() {
    return "届次不一致";
  }

  @Override
  public String source() {
    return "本程序";
  }

  @Override
  public String example() {
    return "标题写九届四次会议，正文写九届三次会议";
  }

  @Override
  public String better() {
    return "全文一致";
  }

  @Override
  public void check(Script script, Report report) {
    List<Mention> mentions = Mentions.of(script, "届", SESSION, text -> text.replaceAll("[第\\s]|委员会|全体", ""));
    Map<String, List<Mention>> values = Mentions.byValue(mentions);
    if (values.size() < 2) {
      return;
    }
    String usual = mentions.getFirst().value();
    for (Mention mention : mentions) {
      boolean known = mention.passage().part() == Part.TITLE || mention.passage().part() == Part.OPENING
          || mention.passage().part() == Part.CLOSING || values.get(mention.value()).size() == 1;
      if (!mention.value().equals(usual) && known) {
        report.add(
            Severity.WARNING, mention.passage(), mention.from(), mention.to(),
            "这里的届次是“" + mention.text() + "”，前面是“" + mentions.getFirst().text() + "”，请核对。", "核对届次");
      }
    }
  }
}
