package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import fuhan.check.rule.Figures.Figure;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 增长的百分比: 由136人增加到215人，增长68.09% */
public final class Growth implements TextRule {
  private static final Pattern GROWTH = Pattern.compile("(增长|增加|增幅|提高|提升|上升|上涨|下降|减少|降低|降幅)(?:了|达|约|为)?(\\d+(?:\\.\\d+)?)(%|个百分点)");
  private static final Pattern COMPARED = Pattern.compile("较|比|相比");
  private static final Pattern FROM_TO = Pattern.compile("到|至|为|达|；|，|、|年");

  @Override
  public String title() {
    return "增长的百分比";
  }

  @Override
  public String source() {
    return "算术";
  }

  @Override
  public String example() {
    return "由136人增加到215人，增长68.09%";
  }

  @Override
  public String better() {
    return "增长58.09%";
  }

  @Override
  public void check(Passage passage, Report report) {
    if (passage.text().indexOf('%') < 0 && !passage.text().contains("百分点")) {
      return;
    }
    for (Sentences.Sentence sentence : Sentences.of(passage.text())) {
      Matcher found = GROWTH.matcher(sentence.text());
      while (found.find()) {
        List<Figure> before = Figures.in(sentence.text().substring(0, found.start())).stream().filter(figure -> !figure.isShare()).toList();
        if (before.size() < 2) {
          continue;
        }
        Figure second = before.getLast();
        Figure first = before.get(before.size() - 2);
        String between = sentence.text().substring(first.to(), second.from());
        // 215人，较2022年（136人）增长58.09%: what it is compared with comes last.
        boolean compared = COMPARED.matcher(between).find();
        Figure now = compared ? first : second;
        Figure then = compared ? second : first;
        if (!then.unit().equals(now.unit()) || !FROM_TO.matcher(between).find() || found.start() - second.to() > 16 || then.number() == 0) {
          continue;
        }
        if (found.group(3).length() > 1) {
          report.add(
              Severity.WARNING, passage, sentence.from() + found.start(), sentence.from() + found.end(), "两个数相比增减多少用“%”，两个百分数相差多少才用“个百分点”。",
              "把“个百分点”改为“%”");
          continue;
        }
        double given = Double.parseDouble(found.group(2));
        double real = Math.abs(now.number() - then.number()) / then.number() * 100;
        double low = Math.abs(Math.abs(now.number() - then.number()) - then.slack() - now.slack()) / (then.number() + then.slack()) * 100;
        double high = (Math.abs(now.number() - then.number()) + then.slack() + now.slack()) / Math.max(then.number() - then.slack(), 1e-9)
            * 100;
        boolean exact = then.scale().intValue() == 1 && now.scale().intValue() == 1 && then.decimals() == 0 && now.decimals() == 0;
        int decimals = found.group(2).contains(".") ? found.group(2).length() - found.group(2).indexOf('.') - 1 : 0;
        double rounding = 0.51 * Math.pow(10, -decimals) + 0.0001;
        boolean fits = exact ? Math.abs(given - real) <= rounding * 2 : given >= low - rounding * 2 && given <= high + rounding * 2;
        if (!fits) {
          report.add(
              Severity.WARNING, passage, sentence.from() + first.from(), sentence.from() + found.end(),
              "（" + Figures.text(now.number()) + "－" + Figures.text(then.number()) + "）÷" + Figures.text(then.number()) + "＝"
                  + Figures.text(real) + "%，不是" + found.group(2) + "%，请核对。",
              "核对数字");
        }
      }
    }
  }
}
