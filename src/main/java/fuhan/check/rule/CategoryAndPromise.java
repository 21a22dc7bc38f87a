package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import fuhan.letter.Category;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 答复类别和内容: 答复类别：A类……暂时无法解决 */
public final class CategoryAndPromise implements Rule {
  private static final Pattern CANNOT = Pattern.compile(
      "暂不(?:具备|能|宜|考虑|予)|暂时(?:无法|不能|不具备|难以)|无法(?:实施|实现|解决|落实|采纳)|难以(?:实施|解决|采纳)|不予采纳|条件(?:尚)?不(?:成熟|具备)|尚不具备|不符合[^，。]{0,12}(?:规定|政策)|留作参考");
  private static final Pattern DONE = Pattern.compile("已|完成|累计|建成|开展了|投入|新增|实现|举办|发放|覆盖|达到|取得");
  private static final Pattern PLAN = Pattern.compile("将|拟|下一步|计划|打算");
  private static final Pattern REASON = Pattern
      .compile("由于|因为|因[^此]{1,16}(?:无法|不能|难以|暂|不足|限制|有限|短缺)|鉴于|受[^，。]{1,12}(?:限制|制约|影响)|限于|尚未|暂不|暂时|权限|不属于|不符合|不具备|不成熟|难以|无法|上级|统一规定");
  private static final Pattern PRINTED = Pattern.compile("(?:类别|结果)[：:]?\\s*([A-D])");

  private static final List<String> SIGNS = List.of("暂", "无法", "难以", "不予", "条件", "尚不", "不符合", "留作");

  @Override
  public String title() {
    return "答复类别和内容";
  }

  @Override
  public String source() {
    return "政协提案办理工作规定；本单位模板";
  }

  @Override
  public String example() {
    return "答复类别：A类……暂时无法解决";
  }

  @Override
  public String better() {
    return "类别和内容一致";
  }

  @Override
  public void check(Script script, Report report) {
    Optional<Category> category = category(script);
    if (category.isEmpty()) {
      return;
    }
    List<Passage> texts = script.texts();
    String all = texts.stream().map(Passage::text).collect(Collectors.joining("\n"));
    String meaning = script.template().categories().getOrDefault(category.get(), "");
    if (category.get() == Category.A) {
      for (Passage passage : texts) {
        if (!Quick.holds(passage.text(), SIGNS)) {
          continue;
        }
        Matcher found = CANNOT.matcher(passage.text());
        if (!passage.section().matches(".*(?:问题|困难|计划|打算|下一步|不足).*") && found.find()) {
          report.add(
              Severity.WARNING, passage, found.start(), found.end(), "答复类别是A类（" + meaning + "），这里却说" + found.group() + "。",
              "核对类别，或者说明已经怎样解决");
          return;
        }
      }
      if (all.length() > 200 && !DONE.matcher(all).find() && PLAN.matcher(all).find() && Figures.in(all).size() < 4) {
        report.missing(Severity.WARNING, "正文", "答复类别是A类（" + meaning + "），正文却只有打算，没有已经做成的事。", "补上成效，或者改为B类");
      }
    } else if ((category.get() == Category.C || category.get() == Category.D) && !REASON.matcher(all).find()) {
      report.missing(Severity.WARNING, "正文", "答复类别是" + category.get() + "类（" + meaning + "），正文没有说明原因。", "说明为什么暂时不能解决");
    }
  }

  private static Optional<Category> category(Script script) {
    for (Passage passage : script.of(Part.HEAD).toList()) {
      Matcher printed = PRINTED.matcher(passage.text());
      if (printed.find()) {
        return Optional.of(Category.valueOf(printed.group(1)));
      }
    }
    return script.letter().head().category();
  }
}
