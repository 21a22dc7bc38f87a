package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import fuhan.letter.Ordinal.Style;
import fuhan.wording.Ordinals;
import fuhan.wording.Ordinals.Found;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import fuhan.wording.Numerals;
import java.util.HashMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 序号跳号、重号: （一）……（三）…… */
public final class OrderOfNumbers implements Rule {
  private static final Pattern RUN = Pattern.compile("([一二三四五六七八九十])(是|要)(?!否|不)");

  private static final Pattern BARE = Pattern.compile("\\s*([一二三四五六七八九十])[\\p{IsHan}&&[^是要个方年月日次届种条项类级]][^。，；：]{2,24}\\s*");

  private static final int LONGEST = 12;

  /** What may stand before a number in files of other programs. */
  private static final String IDLE = " \u3000\t*#>";

  private record Level(Style style, int number) {}

  @Override
  public String title() {
    return "序号跳号、重号";
  }

  @Override
  public String source() {
    return "GB/T 9704—2012 7.3.3";
  }

  @Override
  public String example() {
    return "（一）……（三）……";
  }

  @Override
  public String better() {
    return "（一）……（二）……";
  }

  @Override
  public void check(Script script, Report report) {
    Deque<Level> open = new ArrayDeque<>();
    int firstly = 0;
    for (Passage passage : script.texts()) {
      int indent = 0;
      while (indent < passage.text().length() && IDLE.indexOf(passage.text().charAt(indent)) >= 0) {
        indent++;
      }
      Optional<Found> lead = Ordinals.at(beginning(passage.text()), indent);
      if (lead.isPresent() && isLevel(lead.get().style())) {
        follow(open, lead.get(), passage, indent, report);
        firstly = 0;
      } else if (lead.isPresent() && lead.get().style() == Style.FIRSTLY) {
        int number = lead.get().number();
        if (number == 1 && firstly == 1 || number != 1 && firstly > 0 && number != firstly + 1) {
          add(
              passage, indent, lead.get(), number == firstly ? "“" + Ordinals.text(Style.FIRSTLY, number) + "”用了两次。"
                  : "这里从“" + Ordinals.text(Style.FIRSTLY, firstly) + "”跳到了“" + Ordinals.text(Style.FIRSTLY, number) + "”。",
              report);
        }
        firstly = number;
      }
      if (lead.isEmpty() && open.stream().anyMatch(level -> level.style() == Style.CHINESE)) {
        bare(open, passage, report);
      }
      firstly = Math.max(runs(passage, report), firstly);
    }
  }

  /** 三存在的问题: the next number, but without its mark. */
  private static void bare(Deque<Level> open, Passage passage, Report report) {
    Matcher found = BARE.matcher(passage.text());
    int before = open.stream().filter(level -> level.style() == Style.CHINESE).findFirst().map(Level::number).orElse(0);
    if (found.matches() && Numerals.number(found.group(1)) == before + 1) {
      report.add(
          Severity.ERROR, passage, found.start(1), found.end(1), "序号“" + found.group(1) + "”后面缺少顿号。",
          "写成“" + found.group(1) + "、”（GB/T 9704—2012，7.3.3）");
      open.removeIf(level -> level.style() != Style.CHINESE);
      open.pop();
      open.push(new Level(Style.CHINESE, before + 1));
    }
  }

  /** Half-width brackets count as full ones; only the beginning is of interest, and the text is as long as it was. */
  private static String beginning(String text) {
    int close = text.indexOf(')');
    return close < 0 || close > LONGEST ? text
        : text.substring(0, close + 1).replace('(', '（').replace(')', '）') + text.substring(close + 1);
  }

  private static boolean isLevel(Style style) {
    return style == Style.CHINESE || style == Style.BRACKETED || style == Style.ARABIC || style == Style.ARABIC_WIDE
        || style == Style.ARABIC_COMMA || style == Style.ARABIC_BRACKETED;
  }

  /** A number goes on in the innermost open list of its kind, or begins a list with one. */
  private static void follow(Deque<Level> open, Found found, Passage passage, int indent, Report report) {
    boolean known = open.stream().anyMatch(level -> level.style() == found.style());
    if (!known) {
      open.push(new Level(found.style(), found.number()));
      if (found.number() != 1) {
        add(
            passage, indent, found,
            "这一组序号从" + Ordinals.text(found.style(), found.number()) + "开始，前面缺了" + Ordinals.text(found.style(), 1) + "。", report);
      }
      return;
    }
    while (open.peek().style() != found.style()) {
      open.pop();
    }
    int before = open.pop().number();
    open.push(new Level(found.style(), found.number()));
    if (found.number() == before) {
      add(passage, indent, found, "序号" + Ordinals.text(found.style(), before) + "用了两次。", report);
    } else if (found.number() != before + 1 && found.number() != 1) {
      add(
          passage, indent, found, "序号从" + Ordinals.text(found.style(), before) + "跳到了" + Ordinals.text(found.style(), found.number()) + "。",
          report);
    }
  }

  private static void add(Passage passage, int indent, Found found, String message, Report report) {
    report.add(
        Severity.ERROR, passage, indent, Math.min(passage.text().length(), indent + found.length()), message,
        "按顺序重新编号（GB/T 9704—2012，7.3.3）");
  }

  /** 一是…二是…三是 inside one paragraph; gives the last number of it. */
  private static int runs(Passage passage, Report report) {
    Matcher found = RUN.matcher(passage.text());
    Map<String, Integer> last = new HashMap<>();
    while (found.find()) {
      if (found.start() > 0 && "，。；：、".indexOf(passage.text().charAt(found.start() - 1)) < 0) {
        continue;
      }
      int number = Numerals.number(found.group(1));
      int before = last.getOrDefault(found.group(2), 0);
      if (before > 0 && number != before + 1 && (number != 1 || before == 1)) {
        String word = found.group(1) + found.group(2);
        report.add(
            Severity.ERROR, passage, found.start(), found.end(),
            number == before ? "“" + word + "”用了两次。" : "“" + Numerals.chinese(before) + found.group(2) + "”后面跳到了“" + word + "”。",
            "按顺序重新编号");
      }
      last.put(found.group(2), number);
    }
    return last.getOrDefault("是", 0);
  }
}
