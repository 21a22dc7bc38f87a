package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import fuhan.page.Page;
import java.util.List;

/** An imprint that is not on the last page. */
public final class ImprintPlace implements Rule {

  @Override
  public String title() {
    return "版记的位置";
  }

  @Override
  public String source() {
    return "GB/T 9704—2012 7.4、10.1";
  }

  @Override
  public String example() {
    return "抄送不在最后一页";
  }

  @Override
  public String better() {
    return "抄送在最后一页的最下面";
  }

  @Override
  public void check(Script script, Report report) {
    if (script.pages().isEmpty()) {
      return;
    }
    List<Page> pages = script.pages().get().pages();
    script.of(Part.DISTRIBUTION)
        .forEach(
            copy -> pages.subList(0, pages.size() - 1)
                .stream()
                .filter(page -> page.all().anyMatch(line -> line.piece() == copy.index()))
                .forEach(page -> add(copy, page.number(), pages.size(), report)));
  }

  private static void add(Passage copy, int page, int last, Report report) {
    report.add(
        Severity.WARNING, copy, 0, copy.text().length(), "抄送排在第" + page + "页，版记应当在最后一页（第" + last + "页）（GB/T 9704—2012，7.4）。", "检查附件和版记的次序");
  }
}
