package fuhan.check.rule;

import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import fuhan.manuscript.Traces;

/** Tracked changes and comments that would go out with the file. */
public final class TracesLeft implements Rule {
  private static final int MOST = 20;

  @Override
  public String title() {
    return "没有清掉的修订和批注";
  }

  @Override
  public String source() {
    return "本程序";
  }

  @Override
  public String example() {
    return "文件里还有批注“请核对”";
  }

  @Override
  public String better() {
    return "接受或者拒绝全部修订，删去批注";
  }

  @Override
  public void check(Script script, Report report) {
    Traces traces = script.file().traces();
    traces.remarks()
        .stream()
        .limit(MOST)
        .forEach(
            remark -> report.missing(
                Severity.ERROR, "批注", "文件里还有" + remark.author() + "的批注“" + cut(remark.text()) + "”"
                    + (remark.quote().isEmpty() ? "" : "，写在“" + cut(remark.quote()) + "”这里") + "。",
                "处理以后删去批注"));
    traces.changes()
        .stream()
        .limit(MOST)
        .forEach(
            change -> report.missing(
                Severity.ERROR, "修订",
                "文件里还有" + change.author() + "的修订：" + (change.inserted() ? "插入" : "删除") + "“" + cut(change.text()) + "”。", "接受或者拒绝以后再发出"));
  }

  private static String cut(String text) {
    return text.length() > MOST ? text.substring(0, MOST) + "……" : text;
  }
}
