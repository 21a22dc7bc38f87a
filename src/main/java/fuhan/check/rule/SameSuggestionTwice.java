package fuhan.check.rule;

import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import fuhan.check.rule.Mentions.Mention;
import java.util.List;
import java.util.regex.Pattern;

/** 同一条建议答复两次: （一）针对“加强培训”……（三）针对“加强培训”…… */
public final class SameSuggestionTwice implements Rule {
  private static final Pattern CITED = Pattern.compile("(?:针对|关于|对于|就)(?:您|你们|委员|代表)?(?:提出的?)?(?:关于)?“([^”]{3,60})”(?:的建议|的问题|的意见)");

  @Override
  public String title() {
    return "同一条建议答复两次";
  }

  @Override
  public String source() {
    return "本程序";
  }

  @Override
  public String example() {
    return "（一）针对“加强培训”……（三）针对“加强培训”……";
  }

  @Override
  public String better() {
    return "合并，或者核对引文";
  }

  @Override
  public void check(Script script, Report report) {
    List<Mention> mentions = Mentions.of(script, "”的", CITED, text -> text.replaceAll("[，、\\s]", ""));
    for (int i = 1; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      for (Mention before : mentions.subList(0, i)) {
        if (before.passage().index() != mention.passage().index() && same(before.value(), mention.value())
            && before.passage().section().equals(mention.passage().section())) {
          report
              .add(Severity.WARNING, mention.passage(), mention.from(), mention.to(), "“" + mention.text() + "”这条建议前面已经答复过。", "合并，或者核对引文");
          break;
        }
      }
    }
  }

  /** Equal but for a word or two; two suggestions that only begin alike are not. */
  private static boolean same(String a, String b) {
    return a.equals(b)
        || Math.min(a.length(), b.length()) >= 6 && Math.abs(a.length() - b.length()) <= 2 && (isWithin(a, b) || isWithin(b, a));
  }

  /** Whether all characters of one stand in the other, in this order. */
  private static boolean isWithin(String some, String all) {
    int at = 0;
    for (int i = 0; i < all.length() && at < some.length(); i++) {
      at += all.charAt(i) == some.charAt(at) ? 1 : 0;
    }
    return at == some.length();
  }
}
