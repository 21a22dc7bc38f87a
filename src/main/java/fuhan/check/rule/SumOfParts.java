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

/** 分项之和: 42624人次（其中5196人次、37438人次） */
public final class SumOfParts implements TextRule {
  private static final Pattern PARTS = Pattern.compile("其中|包括|分别是|分别为|含");
  private static final Pattern TOTAL = Pattern.compile("(?:共计|合计|总计|总共|共)(?:有|约|为)?$");
  /** A sum that misses the total by no more than this share was meant to be exact. */
  private static final double NEAR = 0.15;

  @Override
  public String title() {
    return "分项之和";
  }

  @Override
  public String source() {
    return "算术";
  }

  @Override
  public String example() {
    return "42624人次（其中5196人次、37438人次）";
  }

  @Override
  public String better() {
    return "分项之和等于总数";
  }

  @Override
  public void check(Passage passage, Report report) {
    for (Sentences.Sentence sentence : Sentences.of(passage.text())) {
      Matcher found = PARTS.matcher(sentence.text());
      int from = 0;
      while (found.find(from)) {
        from = found.end();
        parts(passage, sentence, found, report);
      }
      total(passage, sentence, report);
    }
  }

  /** 42624人次（其中5196人次、37428人次）: what stands before 其中 is the whole. */
  private static void parts(Passage passage, Sentences.Sentence sentence, Matcher found, Report report) {
    String text = sentence.text();
    List<Figure> before = Figures.in(text.substring(0, found.start()));
    if (before.isEmpty() || found.start() - before.getLast().to() > 12) {
      return;
    }
    Figure whole = before.getLast();
    int bracket = text.lastIndexOf('（', found.start());
    int close = bracket >= 0 && text.indexOf('）', bracket) > found.start() ? text.indexOf('）', bracket) : text.length();
    List<Figure> parts = Figures.in(text.substring(0, close))
        .stream()
        .filter(part -> part.from() >= found.end() && part.unit().equals(whole.unit()))
        .toList();
    judge(passage, sentence, whole, parts, whole.from(), close, report);
  }

  /** 男60人、女40人，共100人: what stands behind 共 is the whole. */
  private static void total(Passage passage, Sentences.Sentence sentence, Report report) {
    List<Figure> all = Figures.in(sentence.text());
    for (int i = 2; i < all.size(); i++) {
      Figure whole = all.get(i);
      if (TOTAL.matcher(sentence.text().substring(0, whole.from())).find()) {
        List<Figure> parts = all.subList(0, i).stream().filter(part -> part.unit().equals(whole.unit())).toList();
        if (parts.size() >= 2 && whole.from() - parts.getLast().to() <= 8) {
          judge(passage, sentence, whole, parts, parts.getFirst().from(), whole.to(), report);
        }
      }
    }
  }

  private static void judge(Passage passage, Sentences.Sentence sentence, Figure whole, List<Figure> parts, int from, int to,
      Report report) {
    if (whole.isShare() || parts.isEmpty()) {
      return;
    }
    double sum = parts.stream().mapToDouble(Figure::number).sum();
    double slack = whole.slack() + parts.stream().mapToDouble(Figure::slack).sum();
    boolean loose = whole.loose() || parts.stream().anyMatch(Figure::loose);
    double off = sum - whole.number();
    boolean exact = parts.stream().allMatch(part -> part.scale().intValue() == 1) && whole.scale().intValue() == 1;
    double allowed = exact ? 0.001 : slack + 0.001;
    Optional<Figure> larger = parts.stream().filter(part -> part.number() > whole.number() + allowed).findFirst();
    boolean wrong = larger.isPresent() || parts.size() >= 2 && !loose && Math.abs(off) > allowed && Math.abs(off) <= whole.number() * NEAR;
    if (wrong) {
      String sentenceOfSum = larger.isPresent() ? "分项" + Figures.text(larger.get().number()) + "大于总数" + Figures.text(whole.number())
          : String.join("＋", parts.stream().map(part -> Figures.text(part.number())).toList()) + "＝" + Figures.text(sum) + "，不等于"
              + Figures.text(whole.number());
      report.add(
          Severity.WARNING, passage, sentence.from() + from, sentence.from() + Math.min(to, sentence.text().length()),
          sentenceOfSum + whole.unit() + "，请核对。", "核对总数和分项");
    }
  }
}
