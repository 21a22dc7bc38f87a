package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 缺少单位: 投入资金750， */
public final class MissingUnit implements TextRule {
  private static final Pattern FAULT = Pattern.compile(
      "(?:投入|安排|拨付|落实|下达|争取|筹集|补助|补贴)(?:专项)?(?:资金|经费|财政资金|资金约|资金共)?(?:约|共|达|近|超)?(\\d+(?:\\.\\d+)?[万亿]?)(?=[，。；、）])|(?:惠及|服务|覆盖|培训)(?:群众|居民|学生|老人|人员)?(\\d{2,})(?=[，。；）])|(?<!编号|号码|电话|代码|文号|热线)(?:共有|现有|共|有|达到|达)\\d{2,}[万亿]?(?=[，。；])|\\d+(?:\\.\\d+)?(?=(?:提高|增加|提升|增长|上升|下降|减少|降低|扩大)(?:到|至|为)\\d+(?:\\.\\d+)?(?:元|人|个|家|所|%|万|张|辆|平方))|(?:增长|提高|下降|增加|减少|降低|上升)(?:了|约)?\\d+(?:\\.\\d+)?(?=[，。；])");

  private static final Pattern BARE = Pattern.compile("\\d[万亿]?(?=[，。；、）])|\\d(?=提高|增加|提升|增长|上升|下降|减少|降低|扩大)");

  @Override
  public String title() {
    return "缺少单位";
  }

  @Override
  public String source() {
    return "GB/T 15835—2011 4.1.1";
  }

  @Override
  public String example() {
    return "投入资金750，";
  }

  @Override
  public String better() {
    return "投入资金750万元，";
  }

  @Override
  public void check(Passage passage, Report report) {
    if (!passage.part().isText() || !BARE.matcher(passage.text()).find()) {
      return;
    }
    Matcher found = FAULT.matcher(passage.text());
    while (found.find()) {
      report.add(Severity.WARNING, passage, found.start(0), found.end(0), "数字后面缺少单位（GB/T 15835，4.1.1）。", "补上“万元”“人次”等单位");
    }
  }
}
