package fuhan.check.rule;

import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import java.util.stream.Collectors;

/** Fonts that this machine lacks, and characters that no font has. */
public final class MissingFont implements Rule {

  /** What stands for a character that no font has. */
  private static final String NOWHERE = "〓";

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
    script.fontNotes()
        .stream()
        .filter(note -> note.contains(NOWHERE))
        .forEach(note -> report.missing(Severity.ERROR, "版面", note, "安装带生僻字的字体后再导出"));
    String substitutes = script.fontNotes().stream().filter(note -> !note.contains(NOWHERE)).collect(Collectors.joining());
    if (!substitutes.isEmpty()) {
      report.missing(Severity.HINT, "版面", substitutes, "安装公文用的字体后再导出");
    }
  }
}
