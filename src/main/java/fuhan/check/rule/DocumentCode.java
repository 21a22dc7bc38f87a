package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A 机关代字 that does not belong to the office. */
public final class DocumentCode implements Rule {
  /** What the office is for: 教育 of 云州市临川区教育局. */
  private static final Pattern CORE = Pattern.compile("(?:.*(?:区|县|市|旗))([\\p{IsHan}]{2,10})局$");
  private static final Pattern CODE = Pattern.compile("^\\s*([\\p{IsHan}]{3,8})[〔\\[（(【]");

  @Override
  public String title() {
    return "发文机关代字";
  }

  @Override
  public String source() {
    return "GB/T 9704—2012 7.2.5";
  }

  @Override
  public String example() {
    return "教育局的函编“临卫函”";
  }

  @Override
  public String better() {
    return "临教函";
  }

  @Override
  public void check(Script script, Report report) {
    String office = script.letter().head().office();
    Matcher core = CORE.matcher(office.replaceAll("人民|委员会|管理|综合|监督", ""));
    if (!core.find()) {
      return;
    }
    String words = core.group(1);
    script.first(Part.NUMBER).ifPresent(passage -> {
      Matcher code = CODE.matcher(passage.text());
      if (code.find() && words.chars().noneMatch(c -> code.group(1).indexOf(c) >= 0)) {
        report.add(
            Severity.WARNING, passage, code.start(1), code.end(1),
            "发文机关是“" + office + "”，机关代字却是“" + code.group(1) + "”，请核对（GB/T 9704—2012，7.2.5）。", "核对机关代字");
      }
    });
  }
}
