package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.ArrayDeque;
import java.util.Deque;

/** Marks in the wrong order: “…“…”…” or ‘…’ outside of “”. */
public final class QuoteInQuote implements TextRule {

  @Override
  public String title() {
    return "引号里的引号";
  }

  @Override
  public String source() {
    return "GB/T 15834—2011 4.8.3.2";
  }

  @Override
  public String example() {
    return "针对‘加强培训’的建议";
  }

  @Override
  public String better() {
    return "针对“加强培训”的建议";
  }

  @Override
  public void check(Passage passage, Report report) {
    String text = passage.text();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '‘') {
        boolean inside = !open.isEmpty() && text.charAt(open.peek()) == '“';
        if (c == '“' && inside && text.indexOf('”', i) > 0 && text.indexOf('”', text.indexOf('”', i) + 1) > 0
            || c == '‘' && open.isEmpty() && text.indexOf('’', i) > 0) {
          report.add(
              Severity.WARNING, passage, i, Math.min(text.length(), text.indexOf(c == '“' ? '”' : '’', i) + 1),
              "外面用双引号“”，里面用单引号‘’（GB/T 15834，4.8.3.2）。", c == '“' ? "里面的改用‘’" : "改用“”");
        }
        open.push(i);
      } else if ((c == '”' || c == '’') && !open.isEmpty()) {
        open.pop();
      }
    }
  }
}
