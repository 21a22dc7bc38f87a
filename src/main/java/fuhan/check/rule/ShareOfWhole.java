package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import fuhan.check.rule.Figures.Figure;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 其中…人，占…%: a share of two figures that stand beside it; and 整改率 of what was found and what was mended. */
public final class ShareOfWhole implements TextRule {
  private static final Pattern OF_WHOLE = Pattern.compile("其中|中有|里有");
  private static final Pattern SHARE = Pattern.compile("(占(?:比|总数|全部|全区|总量)?(?:的|达到?|约|为)?)(\\d+(?:\\.\\d+)?)%");
  private static final Pattern RATE = Pattern.compile("(整改|办结|化解|完成|签约|开工|竣工|达标|合格|处置|解决|答复|参保|参与)率(?:为|达到?|已达|是)?(\\d+(?:\\.\\d+)?)%");
  private static final Pattern MENDED = Pattern.compile(
      "(?:发现|排查|查出|受理|收到|收集)[^。；，]{0,14}\\d+[^。；，\\d]{1,4}，(?:目前)?已?(?:全部)?(?:整改|化解|办结|解决|处置|消除|答复|采纳)(?:完成|完毕|到位)?(?:问题|隐患)?\\d+(?:个|处|件|条|项|起|户|家)");

  @Override
  public String title() {
    return "占比、完成率";
  }

  @Override
  public String source() {
    return "算术";
  }

  @Override
  public String example() {
    return "教师200人，其中骨干教师50人，占20%";
  }

  @Override
  public String better() {
    return "占25%";
  }

  @Override
  public void check(Passage passage, Report report) {
    if (passage.text().indexOf('占') < 0 && passage.text().indexOf('率') < 0 && passage.text().indexOf('已') < 0) {
      return;
    }
    for (Sentences.Sentence sentence : Sentences.of(passage.text())) {
      Matcher share = SHARE.matcher(sentence.text());
      while (share.find()) {
        pair(sentence, share.start(), OF_WHOLE, 12, share, passage, report);
      }
      Matcher rate = RATE.matcher(sentence.text());
      while (rate.find()) {
        pair(sentence, rate.start(), Pattern.compile(rate.group(1)), 6, rate, passage, report);
      }
      more(sentence, passage, report);
    }
  }

  /** The last two figures of one unit before a share: the whole, and its part, which the words between them name. */
  private static void pair(Sentences.Sentence sentence, int at, Pattern between, int far, Matcher given, Passage passage, Report report) {
    List<Figure> before = Figures.in(sentence.text().substring(0, at)).stream().filter(figure -> !figure.isShare()).toList();
    if (before.size() < 2) {
      return;
    }
    Figure part = before.getLast();
    Figure whole = before.get(before.size() - 2);
    String words = sentence.text().substring(whole.to(), part.from());
    if (!part.unit().equals(whole.unit()) || part.number() > whole.number() || words.indexOf('%') >= 0 || !between.matcher(words).find()
        || at - part.to() > far || part.loose() || whole.loose()) {
      return;
    }
    double real = part.number() / whole.number() * 100;
    double low = (part.number() - slack(part)) / (whole.number() + slack(whole)) * 100;
    double high = (part.number() + slack(part)) / Math.max(whole.number() - slack(whole), 1e-9) * 100;
    String figure = given.group(2);
    int decimals = figure.contains(".") ? figure.length() - figure.indexOf('.') - 1 : 0;
    double rounding = 1.02 * Math.pow(10, -decimals);
    double said = Double.parseDouble(figure);
    if (said < low - rounding || said > high + rounding) {
      report.add(
          Severity.WARNING, passage, sentence.from() + whole.from(), sentence.from() + given.end(),
          Figures.text(part.number()) + "÷" + Figures.text(whole.number()) + "＝" + Figures.text(real) + "%，不是" + figure + "%，请核对。", "核对数字");
    }
  }

  /** A number that was counted has no slack; one in 万 has half of its last digit. */
  private static double slack(Figure figure) {
    return figure.scale().intValue() == 1 && figure.decimals() == 0 ? 0 : figure.slack();
  }

  /** 发现问题24个，已整改26个: more was mended than found. */
  private static void more(Sentences.Sentence sentence, Passage passage, Report report) {
    Matcher found = MENDED.matcher(sentence.text());
    while (found.find()) {
      List<Figure> figures = Figures.in(found.group());
      if (figures.size() == 2 && figures.get(0).unit().equals(figures.get(1).unit()) && figures.get(1).number() > figures.get(0).number()) {
        report.add(
            Severity.WARNING, passage, sentence.from() + found.start(), sentence.from() + found.end(), "做成的"
                + Figures.text(figures.get(1).number()) + "大于总数" + Figures.text(figures.get(0).number()) + figures.get(0).unit() + "，请核对。",
            "核对数字");
      }
    }
  }
}
