package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import fuhan.letter.Publication;
import java.util.Optional;
import java.util.regex.Pattern;

/** 发文机关名称不一致: 版头是教育局，落款是教体局 */
public final class OfficeName implements Rule {
  private static final Pattern OFFICE = Pattern.compile("[\\p{IsHan}（）\\s]{3,30}(?:局|委|委员会|办公室|政府|中心|院|厅|处|队|站|分局|街道办事处|镇|文件)");

  @Override
  public String title() {
    return "发文机关名称不一致";
  }

  @Override
  public String source() {
    return "GB/T 9704—2012 7.2.4、7.3.5";
  }

  @Override
  public String example() {
    return "版头是教育局，落款是教体局";
  }

  @Override
  public String better() {
    return "全文一致";
  }

  @Override
  public void check(Script script, Report report) {
    publisher(script, report);
    Optional<Passage> signer = script.first(Part.SIGNER);
    Optional<Passage> mark = script.of(Part.HEAD).filter(passage -> OFFICE.matcher(passage.text().strip()).matches()).findFirst();
    String known = script.letter().head().office();
    if (signer.isEmpty() || mark.isEmpty() && known.isEmpty() || !OFFICE.matcher(signer.get().text().strip()).matches()) {
      return;
    }
    String head = squeeze(mark.map(Passage::text).orElse(known)).replaceFirst("文件$", "");
    String foot = squeeze(signer.get().text());
    if (!head.endsWith(foot) && !foot.endsWith(head)
        && !script.letter().ending().signers().stream().anyMatch(name -> head.contains(name))) {
      Passage at = signer.get();
      report.add(Severity.WARNING, at, 0, at.text().length(), "署名“" + foot + "”和版头“" + head + "”不一致，请核对。", "核对发文机关名称");
    }
  }

  private static String squeeze(String text) {
    return text.replaceAll("[\\s\u3000]", "");
  }

  /** 发布机构 of the web page is the office itself, with or without its city. */
  private static void publisher(Script script, Report report) {
    String publisher = squeeze(script.letter().publication().map(Publication::publisher).orElse(""));
    Optional<Passage> signer = script.first(Part.SIGNER).filter(passage -> OFFICE.matcher(passage.text().strip()).matches());
    if (publisher.isEmpty() || signer.isEmpty() || script.letter().ending().signers().size() > 1) {
      return;
    }
    String foot = squeeze(signer.get().text());
    if (!foot.endsWith(publisher) && !publisher.endsWith(foot)) {
      Passage at = signer.get();
      report.add(Severity.WARNING, at, 0, at.text().length(), "署名“" + foot + "”和发布机构“" + publisher + "”不一致，请核对。", "核对发文机关名称");
    }
  }
}
