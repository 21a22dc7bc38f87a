package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import fuhan.wording.Dates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 落款日期以后的事: （2025年6月成文）截至2025年9月，已完成 */
public final class LaterThanSigned implements Rule {
  private static final Pattern MONTH = Pattern.compile("(20\\d{2})年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?");
  private static final Pattern PAST = Pattern.compile("截至|截止|已|完成了|开展了|召开|举办|印发|出台|组织|投入|启动|邀请|建成|累计|实现了|取得");
  private static final Pattern PLANS = Pattern.compile("计划|打算|下一步|今后");
  private static final Pattern FUTURE = Pattern.compile("计划|预计|将|拟|力争|争取|确保|之?前|到20\\d{2}年|目标|规划|至20\\d{2}年|—20|～20|“十|下一步|今后|年度");

  @Override
  public String title() {
    return "落款日期以后的事";
  }

  @Override
  public String source() {
    return "本程序";
  }

  @Override
  public String example() {
    return "（2025年6月成文）截至2025年9月，已完成";
  }

  @Override
  public String better() {
    return "核对日期，或者写成计划";
  }

  @Override
  public void check(Script script, Report report) {
    Optional<LocalDate> signed = script.first(Part.DATE).flatMap(passage -> Dates.read(passage.text().strip()));
    if (signed.isEmpty()) {
      return;
    }
    YearMonth month = YearMonth.from(signed.get());
    for (Passage passage : script.texts()) {
      if (!passage.text().contains("20")) {
        continue;
      }
      for (Sentences.Sentence sentence : Sentences.of(passage.text())) {
        Matcher found = MONTH.matcher(sentence.text());
        while (found.find()) {
          int year = Integer.parseInt(found.group(1));
          int of = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
          boolean later = of >= 1 && of <= 12 ? YearMonth.of(year, of).isAfter(month) : of == 0 && year > month.getYear();
          later |= found.group(3) != null && YearMonth.of(year, Math.clamp(of, 1, 12)).equals(month)
              && Integer.parseInt(found.group(3)) > signed.get().getDayOfMonth();
          String around = sentence.text().substring(Math.max(0, found.start() - 4));
          boolean until = sentence.text().substring(0, found.start()).matches("(?s).*截[至止]到?\\s*");
          boolean plans = PLANS.matcher(passage.section()).find() && !sentence.text().contains("已");
          if (later && (until || !plans && PAST.matcher(around).find() && !FUTURE.matcher(sentence.text()).find())) {
            report.add(
                Severity.WARNING, passage, sentence.from() + found.start(), sentence.from() + found.end(),
                "这个时间在成文日期" + Dates.text(signed.get()) + "之后，却写成已经发生的事。", "核对时间，或者改为计划");
          }
        }
      }
    }
  }
}
