package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 没有填完的地方: （数据待核实） */
public final class Leftover implements TextRule {
  private static final Pattern FAULT = Pattern.compile(
      "待核实|待补充|待完善数据|待定稿|待确认|\\$\\{[^}]{0,40}\\}|[×✕✖]{2,}|[xX]{3,}|(?<![A-Za-z])XX(?![A-Za-z])|此页无正文|TODO|FIXME|？{3,}|\\?{3,}|[（(]此处[^）)]{0,20}[）)]|_{3,}|＿{2,}|□□+|某某+|[（(]\\s*[）)]|[（(]？+[）)]|[（(]\\?+[）)]|\\[[A-Z]{1,3}\\d{1,2}\\]|\\*{2,}|批注\\[[^\\]]*\\]|\\[批注[^\\]]*\\]");

  private static final List<String> SIGNS = List.of(
      "待", "${", "×", "✕", "✖", "xxx", "XX", "xXx", "Xxx", "此页", "此处", "TODO", "FIXME", "？", "?", "_", "＿", "□", "某某", "（）", "()", "（ ",
      "( ", "批注", "[", "*");

  @Override
  public String title() {
    return "没有填完的地方";
  }

  @Override
  public String source() {
    return "本程序";
  }

  @Override
  public String example() {
    return "（数据待核实）";
  }

  @Override
  public String better() {
    return "填上准确的内容";
  }

  @Override
  public void check(Passage passage, Report report) {
    if (!Quick.holds(passage.text(), SIGNS)) {
      return;
    }
    Matcher found = FAULT.matcher(passage.text());
    while (found.find()) {
      report.add(
          Severity.ERROR, passage, found.start(0), found.end(0), "这里还没有填完，或者是不该留在正文里的话（GB/T 9704—2012，7.3.5.5 不用“此页无正文”）。", "填上准确的内容或者删去");
    }
  }
}
