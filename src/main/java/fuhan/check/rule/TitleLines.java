package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import fuhan.page.SetLine;
import java.util.List;
import java.util.Optional;

/** A title of more than three lines, or with a line of one or two characters. */
public final class TitleLines implements Rule {
  private static final int MOST = 3;
  private static final int SHORT = 2;

  @Override
  public String title() {
    return "标题的排列";
  }

  @Override
  public String source() {
    return "GB/T 9704—2012 7.3.1";
  }

  @Override
  public String example() {
    return "标题的最后一行只有“的函”两个字";
  }

  @Override
  public String better() {
    return "标题分一行或者几行，词意完整，排列对称";
  }

  @Override
  public void check(Script script, Report report) {
    Optional<Passage> title = script.first(Part.TITLE);
    if (script.pages().isEmpty() || title.isEmpty()) {
      return;
    }
    List<SetLine> lines = script.pages()
        .get()
        .pages()
        .stream()
        .flatMap(page -> page.all())
        .filter(line -> line.piece() == title.get().index() && !line.text().isBlank())
        .toList();
    if (lines.size() > MOST) {
      add(title.get(), "标题排成了" + lines.size() + "行，太长了（GB/T 9704—2012，7.3.1）。", report);
    } else if (lines.size() > 1 && lines.stream().anyMatch(line -> line.text().strip().length() <= SHORT)) {
      add(title.get(), "标题有一行只有一两个字，排列不对称（GB/T 9704—2012，7.3.1）。", report);
    }
  }

  private static void add(Passage title, String message, Report report) {
    report.add(Severity.WARNING, title, 0, title.text().length(), message, "改短标题，或者换一处分行");
  }
}
