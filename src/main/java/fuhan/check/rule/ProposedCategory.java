package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import fuhan.letter.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The category that the answers to the suggestions come to, beside the one that the letter states. */
public final class ProposedCategory implements Rule {
  private static final Pattern POINT = Pattern.compile("^\\s*[（(][一二三四五六七八九十]{1,3}[）)].{0,8}(?:针对|关于|对于|就)[“《]?.{2,60}?(?:建议|问题|意见)");
  private static final Pattern CANNOT = Pattern.compile("暂不(?:具备|能|宜|予)|暂时(?:无法|不能|难以)|无法(?:实施|实现|解决)|不予采纳|条件(?:尚)?不(?:成熟|具备)|尚不具备");
  private static final Pattern DONE = Pattern.compile("已|完成|累计|建成|开展了|新增|实现|举办|发放|达到|取得|截至|组织|制定|出台|\\d");
  private static final Pattern PLAN = Pattern.compile("将|拟|计划|下一步|打算|力争|争取");
  private static final Pattern STATED = Pattern.compile("类别[：:]?\\s*([A-D])类");

  @Override
  public String title() {
    return "按逐条答复拟定的类别";
  }

  @Override
  public String source() {
    return "政协提案办理工作规定；本单位模板";
  }

  @Override
  public String example() {
    return "三条建议一条解决、两条列入计划，类别写A类";
  }

  @Override
  public String better() {
    return "拟定为B类，请核对";
  }

  @Override
  public void check(Script script, Report report) {
    List<Category> points = points(script.texts());
    Optional<Passage> stated = script.of(Part.HEAD).filter(passage -> STATED.matcher(passage.text()).find()).findFirst();
    if (points.size() < 2 || stated.isEmpty()) {
      return;
    }
    Matcher mark = STATED.matcher(stated.get().text());
    Category proposed = rolledUp(points);
    if (!mark.find() || Category.valueOf(mark.group(1)) != Category.A || proposed == Category.A) {
      return;
    }
    String meaning = script.template().categories().getOrDefault(proposed, "");
    report.add(
        Severity.HINT, stated.get(), mark.start(), mark.end(),
        "逐条看：已经做了" + count(points, Category.A) + "条，列入计划" + count(points, Category.B) + "条，暂不能解决" + count(points, Category.C) + "条，拟定为"
            + proposed + "类" + (meaning.isEmpty() ? "" : "（" + meaning + "）") + "，这里写的是A类。",
        "核对答复类别");
  }

  /** What becomes of each suggestion, by the words of the point that answers it and of what stands under it. */
  private static List<Category> points(List<Passage> texts) {
    List<Category> statuses = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (!POINT.matcher(texts.get(i).text()).find()) {
        continue;
      }
      StringBuilder words = new StringBuilder(POINT.matcher(texts.get(i).text()).replaceFirst(""));
      for (int j = i + 1; j < texts.size() && texts.get(j).part() == Part.BODY
          && !texts.get(j).text().matches("\\s*[（(]?[一二三四五六七八九十]{1,3}[）)、].*"); j++) {
        words.append(texts.get(j).text());
      }
      String all = words.toString();
      statuses
          .add(CANNOT.matcher(all).find() ? Category.C : !DONE.matcher(all).find() && PLAN.matcher(all).find() ? Category.B : Category.A);
    }
    return statuses;
  }

  /** All done make A, none to be done makes C, anything between makes B. */
  private static Category rolledUp(List<Category> points) {
    if (points.stream().allMatch(Category.A::equals)) {
      return Category.A;
    }
    return points.stream().allMatch(Category.C::equals) ? Category.C : Category.B;
  }

  private static long count(List<Category> points, Category of) {
    return points.stream().filter(of::equals).count();
  }
}
