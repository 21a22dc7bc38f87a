package fuhan.check.rule;

import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;

/** Fonts that this machine lacks, and characters that no font has. */
public final class MissingFont implements Rule {

  @Override
  public String title() {
    return "缺少的字体";
  }

  @Override
  public String source() {
    return "GB/T 9704—2012 5.2.2";
  }

  @Override
  public String example() {
    return "本机没有安装方正小标宋";
  }

  @Override
  public String better() {
    return "安装公文用的字体再导出";
  }

  @Override
  public void check(Script script, Report report) {
    for (String note : script.fontNotes()) {
      report.missing(note.contains("〓") ? Severity.ERROR : Severity.HINT, "版面", note, "安装公文用的字体后再导出");
    }
  }
}
