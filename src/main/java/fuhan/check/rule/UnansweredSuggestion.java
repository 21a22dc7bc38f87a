package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 没有答复的建议: 提案有三条建议，只答复了两条 */
public final class UnansweredSuggestion implements Rule {
  private static final Pattern CITED = Pattern.compile("(?:针对|关于|对于|就)(?:您|你们|委员|代表)?(?:提出的?)?(?:关于)?“([^”]{3,60})”");

  @Override
  public String title() {
    return "没有答复的建议";
  }

  @Override
  public String source() {
    return "政协提案办理工作规定";
  }

  @Override
  public String example() {
    return "提案有三条建议，只答复了两条";
  }

  @Override
  public String better() {
    return "每条建议都有一条答复";
  }

  @Override
  public void check(Script script, Report report) {
    List<String> wanted = new ArrayList<>(script.wanted());
    if (wanted.isEmpty()) {
      return;
    }
    List<String> cited = new ArrayList<>();
    script.texts().stream().filter(passage -> passage.text().contains("”")).forEach(passage -> {
      Matcher found = CITED.matcher(passage.text());
      while (found.find()) {
        cited.add(found.group(1));
      }
    });
    String all = script.texts().stream().map(Passage::text).collect(Collectors.joining("\n"));
    for (String suggestion : wanted) {
      boolean answered = all.contains(suggestion) || cited.stream().anyMatch(quote -> Likeness.of(quote, suggestion) > 0.6);
      if (!answered) {
        report.missing(Severity.ERROR, "正文", "提案的建议“" + suggestion + "”没有答复。", "补上对这条建议的答复");
      }
    }
  }
}
