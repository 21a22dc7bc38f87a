package fuhan.desk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which pages are printed and in what order: 1-3,5 of seven; folded sheets; the imprint on the back of the last leaf (GB/T 33476.2, 7.3.1). */
final class PrintOrder {
  private static final Pattern PART = Pattern.compile("(\\d{1,5})(?:\\s*[-—–~～至到]\\s*(\\d{1,5}))?");

  private PrintOrder() {}

  /**
   * One printed side.
   *
   * @param left page on it, or on its left half; 0 for blank
   * @param right page on the right half of a side of two; -1 for a side of one page
   */
  record Side(int left, int right) {
    boolean isPair() {
      return right >= 0;
    }
  }

  /**
   * Reads a range such as {@code 1-3，5}.
   *
   * @param count pages that there are
   * @throws IllegalArgumentException with a sentence for people when it is no range or names a page that is not there
   */
  static List<Integer> range(String text, int count) {
    TreeSet<Integer> pages = new TreeSet<>();
    for (String part : text.strip().split("[,，、;；\\s]+")) {
      Matcher matcher = PART.matcher(part);
      if (!matcher.matches()) {
        throw new IllegalArgumentException("“" + part + "”不是页码，请写成“1-3，5”这样。");
      }
      int from = Integer.parseInt(matcher.group(1));
      int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
      if (from < 1 || to < from || to > count) {
        throw new IllegalArgumentException("没有第" + part + "页：这件复函共 " + count + " 页。");
      }
      for (int page = from; page <= to; page++) {
        pages.add(page);
      }
    }
    return List.copyOf(pages);
  }

  /** One page a side. With {@code back}, a blank side goes before the last one of an odd number, so that it lies on the back of the last leaf. */
  static List<Side> plain(List<Integer> pages, boolean back) {
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      if (back && pages.size() > 1 && pages.size() % 2 == 1 && i == pages.size() - 1) {
        sides.add(new Side(0, -1));
      }
      sides.add(new Side(pages.get(i), -1));
    }
    return sides;
  }

  /** Two pages a side, so that the leaves, laid together and folded, make a booklet; blanks go before the last page, which closes it. */
  static List<Side> booklet(List<Integer> pages) {
    List<Integer> padded = new ArrayList<>(pages);
    while (padded.size() % 4 != 0) {
      padded.add(Math.max(0, padded.size() - 1), 0);
    }
    List<Side> sides = new ArrayList<>();
    for (int low = 0, high = padded.size() - 1; low < high; low++, high--) {
      sides.add(low % 2 == 0 ? new Side(padded.get(high), padded.get(low)) : new Side(padded.get(low), padded.get(high)));
    }
    return sides;
  }
}
