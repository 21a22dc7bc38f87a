package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import fuhan.page.Page;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 署名 on a page without a line of the text. */
public final class LoneSignature implements Rule {

  @Override
  public String title() {
    return "单独一页的署名";
  }

  @Override
  public String source() {
    return "GB/T 9704—2012 7.3.5.5";
  }

  @Override
  public String example() {
    return "署名、日期单独排在最后一页";
  }

  @Override
  public String better() {
    return "署名所在的一页有正文";
  }

  @Override
  public void check(Script script, Report report) {
    Optional<Passage> signer = script.first(Part.SIGNER);
    if (script.pages().isEmpty() || signer.isEmpty()) {
      return;
    }
    // 承办信息 above the signer says something of its own.
    Set<Integer> text = script.passages()
        .stream()
        .filter(passage -> passage.part().isText() || passage.part() == Part.SIGNATURE)
        .map(Passage::index)
        .collect(Collectors.toSet());
    for (Page page : script.pages().get().pages()) {
      boolean signed = page.lines().stream().anyMatch(line -> line.piece() == signer.get().index());
      if (signed && page.lines().stream().noneMatch(line -> text.contains(line.piece()))) {
        report.add(
            Severity.WARNING, signer.get(), 0, signer.get().text().length(),
            "署名单独排在第" + page.number() + "页，这一页没有正文（GB/T 9704—2012，7.3.5.5）。", "增减几个字，让正文和署名在同一页");
      }
    }
  }
}
