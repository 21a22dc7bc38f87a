package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.ArrayDeque;
import java.util.Deque;

/** 不成对的标点: 《工作方案 */
public final class UnpairedMark implements TextRule {
  private static final String OPEN = "“‘《（〔【";
  private static final String CLOSE = "”’》）〕】";

  @Override
  public String title() {
    return "不成对的标点";
  }

  @Override
  public String source() {
    return "GB/T 15834—2011 4.8、4.9、4.15";
  }

  @Override
  public String example() {
    return "《工作方案";
  }

  @Override
  public String better() {
    return "《工作方案》";
  }

  @Override
  public void check(Passage passage, Report report) {
    Deque<Integer> open = new ArrayDeque<>();
    String text = passage.text();
    for (int i = 0; i < text.length(); i++) {
      int opening = OPEN.indexOf(text.charAt(i));
      int closing = CLOSE.indexOf(text.charAt(i));
      if (opening >= 0) {
        open.push(i);
      } else if (closing >= 0) {
        if (!open.isEmpty() && text.charAt(open.peek()) == OPEN.charAt(closing)) {
          open.pop();
        } else if (text.charAt(i) != '）' || !isNumber(text, i)) {
          add(passage, i, report);
          if (!open.isEmpty() && open.stream().anyMatch(at -> text.charAt(at) == OPEN.charAt(closing))) {
            while (text.charAt(open.peek()) != OPEN.charAt(closing)) {
              open.pop();
            }
            open.pop();
          }
        }
      }
    }
    open.forEach(at -> add(passage, at, report));
  }

  /** 1） is a number of its own. */
  private static boolean isNumber(String text, int at) {
    return at > 0 && at < 4 && text.substring(0, at).strip().matches("\\d{1,2}|[一二三四五六七八九十]{1,2}");
  }

  private static void add(Passage passage, int at, Report report) {
    String text = passage.text();
    int from = OPEN.indexOf(text.charAt(at)) >= 0 ? at : Math.max(0, at - 6);
    int to = OPEN.indexOf(text.charAt(at)) >= 0 ? Math.min(text.length(), at + 7) : at + 1;
    report.add(Severity.WARNING, passage, from, to, "“" + text.charAt(at) + "”没有配对（GB/T 15834，4.8、4.9、4.15）。", "补上另一半，或者删去");
  }
}
