package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 发文字号的年份和日期: 临教函〔2024〕18号 …… 2025年6月12日 */
public final class NumberYear implements Rule {
  private static final Pattern NUMBER = Pattern.compile("[〔\\[［(（【](\\d{4})[〕\\]］)）】]\\s*(?:第\\s*)?\\d+\\s*号");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*年");

  @Override
  public String title() {
    return "发文字号的年份和日期";
  }

  @Override
  public String source() {
    return "GB/T 9704—2012 7.2.5、7.3.5.4";
  }

  @Override
  public String example() {
    return "临教函〔2024〕18号 …… 2025年6月12日";
  }

  @Override
  public String better() {
    return "年份一致";
  }

  @Override
  public void check(Script script, Report report) {
    Optional<Passage> date = script.first(Part.DATE);
    for (Passage passage : script.passages()) {
      if (passage.part() != Part.NUMBER && passage.part() != Part.HEAD || date.isEmpty()) {
        continue;
      }
      Matcher number = NUMBER.matcher(passage.text());
      Matcher year = YEAR.matcher(date.get().text());
      if (number.find() && year.find() && !number.group(1).equals(year.group(1))) {
        report.add(
            Severity.WARNING, passage, number.start(), number.end(), "发文字号的年份是" + number.group(1) + "，成文日期是" + year.group(1) + "年，请核对。",
            "核对发文字号和日期");
      }
    }
  }
}
