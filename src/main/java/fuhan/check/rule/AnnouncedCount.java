package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import fuhan.letter.Ordinal.Style;
import fuhan.wording.Numerals;
import fuhan.wording.Ordinals;
import fuhan.wording.Ordinals.Found;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 说有几条和实有几条: 从以下三个方面着手：一是……二是…… */
public final class AnnouncedCount implements Rule {
  private static final Pattern COUNT = Pattern.compile(
      "(?:以下|下列|如下|下面|从|主要|存在|做好|抓好|采取|围绕|分|有|共)?(?:以下|如下)?([两二三四五六七八九十])(?:个|方面|项|点|条)(?:方面|问题|举措|措施|工作|任务|建议|重点|困难|短板|不足|原因|意见|内容|着力点|难点)?[^，。：；、]{0,8}[：:。]");
  private static final Pattern NUMBER = Pattern.compile("[两二三四五六七八九十](?:个|方面|项|点|条)[^，。：；、]{0,20}[:：。]");
  private static final Pattern FIRST = Pattern.compile("(?<=^|[，。；：])一(是|要)");

  @Override
  public String title() {
    return "说有几条和实有几条";
  }

  @Override
  public String source() {
    return "本程序";
  }

  @Override
  public String example() {
    return "从以下三个方面着手：一是……二是……";
  }

  @Override
  public String better() {
    return "说的条数和列出的条数一致";
  }

  @Override
  public void check(Script script, Report report) {
    List<Passage> texts = script.texts();
    for (int i = 0; i < texts.size(); i++) {
      if (!NUMBER.matcher(texts.get(i).text()).find()) {
        continue;
      }
      Matcher found = COUNT.matcher(texts.get(i).text());
      while (found.find()) {
        int announced = Numerals.number(found.group(1).equals("两") ? "二" : found.group(1));
        int listed = inside(texts.get(i).text().substring(found.end()));
        if (listed == 0 && found.end() >= texts.get(i).text().length() - 12) {
          listed = after(texts, i + 1);
        }
        if (listed >= 2 && announced >= 2 && listed != announced) {
          report.add(Severity.WARNING, texts.get(i), found.start(), found.end(), "这里说有" + announced + "条，后面列出了" + listed + "条。", "核对条数");
        }
      }
    }
  }

  /** Items of a run such as 一是…二是… in the rest of the paragraph, before another list begins. */
  private static int inside(String rest) {
    Matcher first = FIRST.matcher(rest);
    if (!first.find() || first.start() > 3) {
      return 0;
    }
    String word = first.group(1);
    int count = 1;
    int at = first.end();
    while (count < 10) {
      int next = rest.indexOf(Numerals.chinese(count + 1) + word, at);
      if (next < 0) {
        break;
      }
      at = next;
      count++;
    }
    return count;
  }

  /** Numbered paragraphs that follow at once, of the style of the first of them. */
  private static int after(List<Passage> texts, int from) {
    Style style = null;
    int count = 0;
    for (int i = from; i < texts.size(); i++) {
      Optional<Found> lead = Ordinals.at(texts.get(i).text().strip());
      if (lead.isEmpty()) {
        if (style == null) {
          return 0;
        }
        continue;
      }
      if (style == null) {
        if (lead.get().number() != 1) {
          return 0;
        }
        style = lead.get().style();
      }
      if (lead.get().style() == style) {
        if (lead.get().number() <= count) {
          break;
        }
        count++;
      } else if (lead.get().style().compareTo(style) < 0) {
        break;
      }
    }
    return count;
  }
}
