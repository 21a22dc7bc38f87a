package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import fuhan.check.rule.Mentions.Mention;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 提案号不一致: 标题写第20250112号，开头写第20250121号 */
public final class ProposalNumber implements Rule {
  private static final Pattern NUMBER = Pattern.compile("第\\s*([A-Za-z]{0,2}\\d{1,10}(?:[-－]\\d{1,6})?)\\s*号(?!楼|线|院|令|文|公告)");

  @Override
  public String title() {
    return "提案号不一致";
  }

  @Override
  public String source() {
    return "本程序";
  }

  @Override
  public String example() {
    return "标题写第20250112号，开头写第20250121号";
  }

  @Override
  public String better() {
    return "全文一致";
  }

  @Override
  public void check(Script script, Report report) {
    List<Mention> mentions = Mentions.of(script, "号", NUMBER, text -> text.replaceAll("^0+", ""));
    Set<String> title = mentions.stream()
        .filter(mention -> mention.passage().part() == Part.TITLE)
        .map(Mention::value)
        .collect(Collectors.toSet());
    Map<String, List<Mention>> values = Mentions.byValue(mentions);
    if (values.size() < 2) {
      return;
    }
    for (Mention mention : mentions) {
      boolean odd = title.isEmpty() ? values.get(mention.value()).size() == 1 && values.values().stream().anyMatch(all -> all.size() > 1)
          : !title.contains(mention.value()) && near(title, mention.value());
      if (odd) {
        report.add(
            Severity.ERROR, mention.passage(), mention.from(), mention.to(),
            "这里的编号是“" + mention.text() + "”，" + (title.isEmpty() ? "别处" : "标题") + "是“"
                + values.keySet().stream().filter(other -> !other.equals(mention.value())).findFirst().orElse("") + "”，请核对。",
            "核对提案编号");
      }
    }
  }

  /** A number of the same kind: letters name other proposals, too, but seldom in numbers of the same length. */
  private static boolean near(Set<String> title, String value) {
    return title.stream().anyMatch(number -> Math.abs(number.length() - value.length()) <= 1);
  }
}
