package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import fuhan.check.rule.Figures.Figure;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 平均数: 举办10场、服务500人次，平均每场60人次 */
public final class AverageOfTotal implements TextRule {
  private static final Pattern AVERAGE = Pattern.compile("平均每(场|个|家|所|户|人|件|次|处|名|社区|村)(?:约|达|为)?(\\d[\\d.,]*(?:万|亿)?(?:人次|人|元|件|次|户|个))");

  @Override
  public String title() {
    return "平均数";
  }

  @Override
  public String source() {
    return "算术";
  }

  @Override
  public String example() {
    return "举办10场、服务500人次，平均每场60人次";
  }

  @Override
  public String better() {
    return "平均每场50人次";
  }

  @Override
  public void check(Passage passage, Report report) {
    if (!passage.text().contains("平均每")) {
      return;
    }
    for (Sentences.Sentence sentence : Sentences.of(passage.text())) {
      Matcher found = AVERAGE.matcher(sentence.text());
      while (found.find()) {
        List<Figure> before = Figures.in(sentence.text().substring(0, found.start()));
        Optional<Figure> count = before.stream().filter(figure -> figure.unit().equals(found.group(1))).reduce((a, b) -> b);
        List<Figure> average = Figures.in(found.group(2));
        if (count.isEmpty() || average.isEmpty()) {
          continue;
        }
        Optional<Figure> whole = before.stream().filter(figure -> figure.unit().equals(average.getFirst().unit())).reduce((a, b) -> b);
        if (whole.isPresent() && count.get().number() > 0) {
          double real = whole.get().number() / count.get().number();
          if (Math.abs(real - average.getFirst().number()) > Math.max(real * 0.06, average.getFirst().slack() * 2)) {
            report.add(
                Severity.WARNING, passage, sentence.from() + found.start(), sentence.from() + found.end(),
                Figures.text(whole.get().number()) + "÷" + Figures.text(count.get().number()) + "＝" + Figures.text(real) + "，请核对平均数。",
                "核对数字");
          }
        }
      }
    }
  }
}
