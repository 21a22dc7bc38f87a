package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import fuhan.check.rule.Figures.Figure;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 翻一番: 由100家增加到150家，翻了一番 */
public final class Twofold implements TextRule {
  private static final Pattern TIMES = Pattern.compile("翻(?:了)?([一两二])番");

  @Override
  public String title() {
    return "翻一番";
  }

  @Override
  public String source() {
    return "算术";
  }

  @Override
  public String example() {
    return "由100家增加到150家，翻了一番";
  }

  @Override
  public String better() {
    return "核对数字";
  }

  @Override
  public void check(Passage passage, Report report) {
    if (passage.text().indexOf('翻') < 0) {
      return;
    }
    for (Sentences.Sentence sentence : Sentences.of(passage.text())) {
      Matcher found = TIMES.matcher(sentence.text());
      if (!found.find()) {
        continue;
      }
      List<Figure> before = Figures.in(sentence.text().substring(0, found.start()));
      if (before.size() >= 2 && before.getLast().unit().equals(before.get(before.size() - 2).unit())) {
        Figure then = before.get(before.size() - 2);
        Figure now = before.getLast();
        double wanted = found.group(1).startsWith("两") || found.group(1).startsWith("二") ? 4 : 2;
        double times = now.number() / Math.max(then.number(), 1e-9);
        if (times < wanted * 0.93 || times > wanted * 1.35) {
          report.add(
              Severity.WARNING, passage, sentence.from() + then.from(), sentence.from() + found.end(), Figures.text(now.number()) + "÷"
                  + Figures.text(then.number()) + "＝" + Figures.text(times) + "，“" + found.group() + "”应当是" + Figures.text(wanted) + "倍。",
              "核对数字");
        }
      }
    }
  }
}
