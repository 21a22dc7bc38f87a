package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import fuhan.page.Page;
import fuhan.page.SetLine;
import java.util.List;

/** A heading that is the last line of a page. */
public final class WidowHeading implements Rule {

  @Override
  public String title() {
    return "页末的小标题";
  }

  @Override
  public String source() {
    return "GB/T 33476.2—2016；排版惯例";
  }

  @Override
  public String example() {
    return "小标题排在一页的最后一行";
  }

  @Override
  public String better() {
    return "小标题和它下面的正文在同一页";
  }

  @Override
  public void check(Script script, Report report) {
    if (script.pages().isEmpty()) {
      return;
    }
    List<Page> pages = script.pages().get().pages();
    for (Page page : pages.subList(0, pages.size() - 1)) {
      List<SetLine> lines = page.lines().stream().filter(line -> !line.runs().isEmpty()).toList();
      if (lines.isEmpty()) {
        continue;
      }
      int piece = lines.getLast().piece();
      script.of(Part.HEADING).filter(passage -> passage.index() == piece).forEach(passage -> add(passage, page.number(), report));
    }
  }

  private static void add(Passage passage, int page, Report report) {
    report.add(Severity.WARNING, passage, 0, passage.text().length(), "小标题排在第" + page + "页的最后一行，正文到了下一页。", "增减几个字，让小标题和正文在一起");
  }
}
