package fuhan.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks a title into lines at meaning boundaries, in the shape of a trapezium or a diamond (GB/T 9704-2012, 7.3.1): 关于区政协九届四次会议 / 第101号提案办理情况答复的函.
 *
 * <p>Never a rectangle or an hourglass; never inside a word, a name, a number, a session or a quotation.
 */
public final class TitleLines {
  /** Characters of 2号 on a line of 156 mm. */
  public static final double WIDEST = 20;

  private static final double TOO_WIDE = 1000;
  private static final double MISSHAPEN = 100;
  private static final int MOST_LINES = 6;
  private static final Pattern WHOLE = Pattern.compile(
      "[省市区县旗]?(?:政协|人大)[一二三四五六七八九十]{1,3}届[\\u4e00-\\u9fff]{0,2}[一二三四五六七八九十]{1,3}次(?:全体)?会议|第[A-Za-z0-9\\-—、，]+号(?:提案|建议|议案)?|[一二三四五六七八九十\\d]+届[\\u4e00-\\u9fff]{0,4}[一二三四五六七八九十\\d]+次(?:全体)?会议"
          + "|第[一二三四五六七八九十]+[届次][\\u4e00-\\u9fff]{0,3}(?:会议|委员会)?|《[^》]{1,12}》|“[^”]{1,12}”|（[^）]{1,12}）|[A-Za-z0-9.%\\-]+|办理情况|的答复|的函|的复函|答复的函|答复函|人民代表大会");
  private static final Pattern NOT_FIRST = Pattern.compile("[的了和与及等之号届次]|[，、。：；！？）》”’〉】].*", Pattern.DOTALL);
  private static final Pattern TAIL = Pattern.compile("的(?:答复|复函|函|回复|意见)");
  private static final Pattern NOT_LAST = Pattern.compile(".*(?:关于|对于|对|第|和|与|及|[（《“‘〈【])", Pattern.DOTALL);
  private static final Pattern PHRASE_END = Pattern.compile(".*(?:会议|提案|建议|委员会|[，、》”）])", Pattern.DOTALL);

  private TitleLines() {}

  /** The lines of a title, none wider than {@link #WIDEST} ems if words allow. */
  public static List<String> of(String title) {
    if (Width.of(title) <= WIDEST) {
      return List.of(title);
    }
    List<Integer> places = new ArrayList<>();
    List<Double> costs = new ArrayList<>();
    collectBreaks(title, places, costs);
    Best best = new Best(title, places, costs);
    int fewest = (int) Math.ceil(Width.of(title) / WIDEST);
    for (int lines = fewest; lines <= MOST_LINES && (lines <= fewest + 1 || best.cost >= MISSHAPEN); lines++) {
      // A further line is worth it only for a much better cut.
      best.search(new ArrayList<>(), 0, lines, 6.0 * (lines - fewest));
    }
    return best.cost < TOO_WIDE ? best.found : fill(title);
  }

  private static void collectBreaks(String title, List<Integer> places, List<Double> costs) {
    BitSet borders = Words.borders(title);
    Matcher whole = WHOLE.matcher(title);
    while (whole.find()) {
      borders.clear(whole.start() + 1, whole.end());
      borders.set(whole.start());
      borders.set(whole.end());
    }
    for (int at = borders.nextSetBit(1); at > 0 && at < title.length(); at = borders.nextSetBit(at + 1)) {
      String before = title.substring(0, at);
      String after = title.substring(at);
      boolean tail = TAIL.matcher(after).matches();
      if (tail || (!NOT_FIRST.matcher(after.substring(0, 1)).matches() && !NOT_LAST.matcher(before).matches())) {
        places.add(at);
        costs.add(tail ? 30.0 : PHRASE_END.matcher(before).matches() || after.startsWith("第") || after.startsWith("关于") ? 0.0 : 4.0);
      }
    }
  }

  /** Words are too long for any shape: lines as full as they get. */
  private static List<String> fill(String title) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= title.length(); to++) {
      if (to == title.length() || Width.of(title.substring(from, to + 1)) > WIDEST) {
        lines.add(title.substring(from, to));
        from = to;
      }
    }
    return lines;
  }

  /** What a set of line widths costs; {@link #MISSHAPEN} or more for a rectangle or an hourglass, {@link #TOO_WIDE} for a line too wide. */
  static double shape(List<Double> widths) {
    double widest = widths.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double least = widths.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    if (widest > WIDEST) {
      return TOO_WIDE;
    }
    boolean falling = false;
    for (int i = 1; i < widths.size(); i++) {
      double step = widths.get(i) - widths.get(i - 1);
      if (Math.abs(step) < 1 || (falling && step > 0)) {
        return MISSHAPEN;
      }
      falling = step < 0;
    }
    double spread = widest - least;
    return Math.max(0, spread - 6) + (least < 5 ? 6 : 0);
  }

  private static final class Best {
    private final String title;
    private final List<Integer> places;
    private final List<Double> costs;
    private List<String> found;
    private double cost = Double.MAX_VALUE;

    Best(String title, List<Integer> places, List<Double> costs) {
      this.title = title;
      this.places = places;
      this.costs = costs;
    }

    void search(List<Integer> chosen, int next, int lines, double sofar) {
      if (sofar >= cost) {
        return;
      }
      if (chosen.size() == lines - 1) {
        weigh(chosen, sofar);
        return;
      }
      int from = chosen.isEmpty() ? 0 : chosen.getLast();
      for (int i = next; i < places.size(); i++) {
        if (Width.of(title.substring(from, places.get(i))) > WIDEST) {
          return;
        }
        chosen.add(places.get(i));
        search(chosen, i + 1, lines, sofar + costs.get(i));
        chosen.removeLast();
      }
    }

    private void weigh(List<Integer> chosen, double sofar) {
      List<String> cut = new ArrayList<>();
      int from = 0;
      for (int place : chosen) {
        cut.add(title.substring(from, place));
        from = place;
      }
      cut.add(title.substring(from));
      double whole = sofar + shape(cut.stream().map(Width::of).toList());
      if (whole < cost) {
        cost = whole;
        found = cut;
      }
    }
  }
}
