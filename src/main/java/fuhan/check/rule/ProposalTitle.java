package fuhan.check.rule;

import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import fuhan.check.rule.Mentions.Mention;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** 案由不一致: 《关于提升小学课后服务的提案》……《关于提升小学课后服务质量的提案》 */
public final class ProposalTitle implements Rule {
  private static final Pattern TITLE = Pattern.compile("《(关于[^《》]{4,60}(?:提案|建议|议案))》");

  @Override
  public String title() {
    return "案由不一致";
  }

  @Override
  public String source() {
    return "本程序";
  }

  @Override
  public String example() {
    return "《关于提升小学课后服务的提案》……《关于提升小学课后服务质量的提案》";
  }

  @Override
  public String better() {
    return "全文一致";
  }

  @Override
  public void check(Script script, Report report) {
    List<Mention> mentions = Mentions.of(script, "《关于", TITLE, text -> text.replaceAll("\\s", ""));
    for (int i = 1; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      for (Mention before : mentions.subList(0, i)) {
        double alike = new JaroWinklerSimilarity().apply(before.value(), mention.value());
        if (!before.value().equals(mention.value()) && alike > 0.93 && Math.abs(before.value().length() - mention.value().length()) <= 4) {
          report.add(Severity.WARNING, mention.passage(), mention.from(), mention.to(), "这里的案由和前面的“" + before.text() + "”有出入，请核对。", "核对案由");
          break;
        }
      }
    }
  }
}
