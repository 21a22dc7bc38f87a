package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 没有写明针对哪条建议: （一）针对“……”的建议，……（二）我们…… */
public final class PointWithoutSuggestion implements Rule {
  private static final Pattern NUMBER = Pattern.compile("\\s*([（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.．、])");
  private static final Pattern CITED = Pattern.compile("^.{0,8}(?:针对|关于|对于|对|就)(?:[^。]{0,16}[“《]|[^。，]{2,50}的(?:建议|问题|意见))");

  @Override
  public String title() {
    return "没有写明针对哪条建议";
  }

  @Override
  public String source() {
    return "本程序";
  }

  @Override
  public String example() {
    return "（一）针对“……”的建议，……（二）我们……";
  }

  @Override
  public String better() {
    return "（二）针对“……”的建议，我们……";
  }

  @Override
  public void check(Script script, Report report) {
    Map<String, List<Passage>> lists = new LinkedHashMap<>();
    for (Passage passage : script.texts()) {
      Matcher number = NUMBER.matcher(passage.text());
      if (number.lookingAt()) {
        String kind = number.group(1).startsWith("（") || number.group(1).startsWith("(") ? "（"
            : Character.isDigit(number.group(1).charAt(0)) ? "1" : "一";
        lists.computeIfAbsent(passage.section() + kind, any -> new ArrayList<>()).add(passage);
      }
    }
    for (List<Passage> points : lists.values()) {
      List<Passage> without = points.stream().filter(passage -> !CITED.matcher(passage.text()).find()).toList();
      if (points.size() >= 3 && without.size() == 1) {
        Passage passage = without.getFirst();
        report.add(Severity.WARNING, passage, 0, Math.min(passage.text().length(), 20), "同一部分的其他各条都写明针对哪条建议，这一条没有写。", "写明“针对‘……’的建议”");
      }
    }
  }
}
