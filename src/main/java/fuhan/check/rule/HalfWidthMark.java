package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.Rule;
import fuhan.check.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 半角标点: 收悉,现答复如下 */
public final class HalfWidthMark implements Rule {
  private static final String HALF = ",;:?!.()";
  private static final String FULL = "，；：？！。（）";
  private static final Pattern FAULT = Pattern.compile(
      "(?<=[\\p{IsHan}”’》）〕])[,;:?!](?!//)|[,;?!](?=[\\p{IsHan}“《（])|(?<=\\p{IsHan})\\.(?=\\p{IsHan}|\\s*$)|\\((?=[^()]*\\p{IsHan})|(?<=\\p{IsHan})\\)|(?<=[\\p{IsHan}，。：])\"|\"(?=\\p{IsHan})");

  /** A letter with more marks in half width than this, and than in full width, was written so throughout: one finding a mark tells it. */
  private static final int FEW = 8;

  private record Place(Passage passage, int at) {}

  @Override
  public String title() {
    return "半角标点";
  }

  @Override
  public String source() {
    return "GB/T 15834—2011 第4章";
  }

  @Override
  public String example() {
    return "收悉,现答复如下";
  }

  @Override
  public String better() {
    return "收悉，现答复如下";
  }

  @Override
  public void check(Script script, Report report) {
    long wide = script.passages().stream().flatMapToInt(passage -> passage.text().chars()).filter(c -> FULL.indexOf(c) >= 0).count();
    Map<String, List<Place>> half = new TreeMap<>();
    for (Passage passage : script.passages()) {
      if (!isWorthALook(passage.text())) {
        continue;
      }
      Matcher found = FAULT.matcher(passage.text());
      while (found.find()) {
        half.computeIfAbsent(found.group(), any -> new ArrayList<>()).add(new Place(passage, found.start()));
      }
    }
    int all = half.values().stream().mapToInt(List::size).sum();
    boolean everywhere = all > FEW && all > wide;
    half.forEach((mark, places) -> {
      for (Place place : everywhere ? places.subList(0, 1) : places) {
        String count = everywhere ? "全文有" + places.size() + "处“" + mark + "”是半角的；" : "";
        add(place, mark, count, report);
      }
    });
  }

  /** Whether there is any such mark; a dot counts only behind a Chinese character, since figures are full of them. */
  private static boolean isWorthALook(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c != '.' && HALF.indexOf(c) >= 0 || c == '.' && i > 0 && Character.isIdeographic(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static void add(Place place, String mark, String count, Report report) {
    int to = place.at() + mark.length();
    if (mark.equals("\"")) {
      report.add(Severity.WARNING, place.passage(), place.at(), to, "引号要用“”（GB/T 15834，4.8）。", "改为“或者”");
    } else {
      int at = HALF.indexOf(mark);
      report.fix(Severity.WARNING, place.passage(), place.at(), to, count + "中文里的标点要用全角（GB/T 15834）。", FULL.substring(at, at + 1));
    }
  }
}
