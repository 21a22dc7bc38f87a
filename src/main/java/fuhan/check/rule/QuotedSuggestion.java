package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 引用的建议提案里没有: 针对“建设地铁”的建议（提案没有这一条） */
public final class QuotedSuggestion implements Rule {
  private static final Pattern CITED = Pattern.compile("(?:针对|关于|对于|就)(?:您|你们|委员|代表)?(?:提出的?)?(?:关于)?“([^”]{3,60})”(?:的建议|的问题|的意见)");

  @Override
  public String title() {
    return "引用的建议提案里没有";
  }

  @Override
  public String source() {
    return "本程序";
  }

  @Override
  public String example() {
    return "针对“建设地铁”的建议（提案没有这一条）";
  }

  @Override
  public String better() {
    return "引用提案的原话";
  }

  @Override
  public void check(Script script, Report report) {
    if (script.wanted().isEmpty()) {
      return;
    }
    for (Passage passage : script.texts()) {
      if (!passage.text().contains("”的")) {
        continue;
      }
      Matcher found = CITED.matcher(passage.text());
      while (found.find()) {
        String quote = found.group(1);
        if (!script.wanted().contains(quote) && script.wanted().stream().noneMatch(suggestion -> Likeness.of(quote, suggestion) > 0.6)) {
          report.add(Severity.WARNING, passage, found.start(1), found.end(1), "提案里没有“" + quote + "”这条建议。", "核对提案原文");
        }
      }
    }
  }
}
