package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** A title with a mark at its end, without 关于, or that does not say what it is. */
public final class TitleShape implements Rule {

  @Override
  public String title() {
    return "标题的写法";
  }

  @Override
  public String source() {
    return "GB/T 9704—2012 7.3.1";
  }

  @Override
  public String example() {
    return "关于第112号提案答复的函。";
  }

  @Override
  public String better() {
    return "关于第112号提案答复的函";
  }

  @Override
  public void check(Script script, Report report) {
    List<Passage> lines = script.of(Part.TITLE).toList();
    if (lines.isEmpty()) {
      return;
    }
    Passage last = lines.getLast();
    String title = lines.stream().map(line -> line.text().strip()).collect(Collectors.joining());
    String end = last.text().stripTrailing();
    if ("。，、；：,.;:".indexOf(end.charAt(end.length() - 1)) >= 0) {
      report.add(Severity.WARNING, last, end.length() - 1, end.length(), "标题末尾不加标点（GB/T 9704—2012，7.3.1；GB/T 15834，附录B.1）。", "删去");
    } else if (!title.matches(".*(?:函|答复|意见|回复|报告|情况)(?:（[^）]{1,12}）)?")) {
      report.add(Severity.WARNING, last, 0, last.text().length(), "标题要写明文种，例如“……的函”“……的答复”（GB/T 9704—2012，7.3.1）。", "补上文种");
    }
  }
}
