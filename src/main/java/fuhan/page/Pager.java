package fuhan.page;

import fuhan.font.Fonts;
import fuhan.page.Block.Box;
import java.util.ArrayList;
import java.util.List;

/** Lays set blocks on pages, as word processors do: what keeps with the next goes along with it as a whole; nothing stands where a box stands. */
final class Pager {
  /** One strip at its place. */
  private record Laid(int stock, int slice, double y) {}

  private record Taken(double top, double bottom) {}

  private final Paper paper;
  private final List<Stock> stocks;
  private final Fonts fonts;
  private final List<Sheet> sheets = new ArrayList<>();
  private Pager before;
  private List<Page> pages = List.of();

  /** A page that is being filled. */
  private static final class Sheet {
    private final List<Laid> laid = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();
    private final int firstStock;
    private final int firstSlice;
    /** lowest place for text */
    private double foot;

    Sheet(int firstStock, int firstSlice, double foot) {
      this.firstStock = firstStock;
      this.firstSlice = firstSlice;
      this.foot = foot;
    }

    /** Whether this is where the stock begins, and it is not the first on the page. */
    boolean begins(int stock) {
      return !laid.isEmpty() && laid.getFirst().stock() < stock
          && laid.stream().anyMatch(strip -> strip.stock() == stock && strip.slice() == 0);
    }

    void takeBack(int fromStock) {
      laid.removeIf(strip -> strip.stock() >= fromStock);
    }
  }

  /** @param before what laid the same letter the last time; its pages are taken over where nothing moved. May be null. */
  Pager(Paper paper, List<Stock> stocks, Fonts fonts, Pager before) {
    this.before = before;
    this.paper = paper;
    this.stocks = stocks;
    this.fonts = fonts;
  }

  /** The pages without footers. */
  List<Page> pages() {
    int stock = 0;
    int slice = 0;
    do {
      Sheet sheet = new Sheet(stock, slice, paper.foot());
      int[] next = fill(sheet);
      Box crowded = crowded(sheet);
      if (crowded != null) {
        Sheet again = new Sheet(stock, slice, Math.min(paper.foot(), crowded.y()));
        int[] other = fill(again);
        if (other[0] < stocks.size() && (other[0] > stock || other[0] == stock && other[1] > slice)) {
          sheet = again;
          next = other;
        }
      }
      sheets.add(sheet);
      stock = next[0];
      slice = next[1];
    } while (stock < stocks.size());
    List<Page> made = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      made.add(before != null && i < before.sheets.size() && same(i) ? before.pages.get(i) : page(sheets.get(i), i + 1));
    }
    pages = made;
    return made;
  }

  /** Whether a page holds the same strips at the same places as the last time. */
  private boolean same(int number) {
    Sheet now = sheets.get(number);
    Sheet old = before.sheets.get(number);
    if (now.laid.size() != old.laid.size() || !now.boxes.equals(old.boxes)) {
      return false;
    }
    for (int i = 0; i < now.laid.size(); i++) {
      Laid a = now.laid.get(i);
      Laid b = old.laid.get(i);
      if (a.slice() != b.slice() || a.y() != b.y() || !stocks.get(a.stock()).same(before.stocks.get(b.stock()))) {
        return false;
      }
    }
    return true;
  }

  /** Lets go of what came before, so that no chain of old letters stays. */
  void forget() {
    before = null;
  }

  /** Fills a page; gives where the next one begins. */
  private int[] fill(Sheet sheet) {
    double y = paper.top();
    int stock = sheet.firstStock;
    int slice = sheet.firstSlice;
    while (stock < stocks.size()) {
      Stock current = stocks.get(stock);
      boolean top = sheet.laid.isEmpty();
      if (slice == 0) {
        if (current.keeps().newPage() && !top) {
          return new int[]{stock, 0};
        }
        if (!top || stock == 0 || current.keeps().newPage()) {
          y += space(stock, top);
        }
        for (Box box : current.boxes()) {
          sheet.boxes.add(box);
          sheet.taken.add(new Taken(box.y() - box.clearance(), box.y() + boxHeight(box) + box.clearance()));
        }
      } else if (top && current.head() > 0 && slice >= current.head()) {
        for (int i = 0; i < current.head(); i++) {
          sheet.laid.add(new Laid(stock, i, y));
          y += current.slices().get(i).height();
        }
        top = false;
      }
      for (; slice < current.slices().size(); slice++) {
        double height = current.slices().get(slice).height();
        double place = free(sheet, y, height);
        if (place + height > sheet.foot + 0.5 && !sheet.laid.isEmpty()) {
          return turn(sheet, stock, slice);
        }
        sheet.laid.add(new Laid(stock, slice, place));
        y = place + height;
      }
      stock++;
      slice = 0;
    }
    return new int[]{stock, 0};
  }

  private double space(int stock, boolean top) {
    double before = stocks.get(stock).before();
    if (top || stock == 0) {
      return before;
    }
    Stock above = stocks.get(stock - 1);
    return above.alike(stocks.get(stock)) ? 0 : above.after() + before;
  }

  /** The first place from y on that no box takes. */
  private static double free(Sheet sheet, double y, double height) {
    double place = y;
    for (Taken taken : sheet.taken) {
      if (place < taken.bottom() && place + height > taken.top()) {
        place = taken.bottom();
      }
    }
    return place;
  }

  /** A strip does not fit: decides what goes to the next page with it. */
  private int[] turn(Sheet sheet, int stock, int slice) {
    int from = slice;
    Stock current = stocks.get(stock);
    if (from > 0 && (current.keeps().next() || current.keeps().whole()) && sheet.begins(stock)) {
      from = 0;
    } else if (from > 0 && current.keeps().orphans()) {
      from = current.slices().size() - from == 1 && from > 1 ? from - 1 : from;
      from = from == 1 && sheet.begins(stock) ? 0 : from;
    }
    int first = stock;
    if (from == 0) {
      while (first > 0 && stocks.get(first - 1).keeps().next() && sheet.begins(first - 1)) {
        first--;
      }
      if (first > 0 && first < stock && stocks.get(first - 1).keeps().next() && !sheet.begins(first - 1)) {
        // The chain reaches up to the head of the page and cannot be kept.
        first = stock;
      }
      sheet.takeBack(first);
      takeBackBoxes(sheet, first);
    } else {
      int keep = from;
      sheet.laid.removeIf(strip -> strip.stock() == stock && strip.slice() >= keep);
    }
    return new int[]{first, from};
  }

  private void takeBackBoxes(Sheet sheet, int fromStock) {
    for (int i = fromStock; i < stocks.size(); i++) {
      sheet.boxes.removeAll(stocks.get(i).boxes());
    }
  }

  /** A box at the foot of the page that text stands in: the text came first, the box was anchored after it. */
  private Box crowded(Sheet sheet) {
    for (Box box : sheet.boxes) {
      if (box.atFoot()) {
        double bottom = box.y() + boxHeight(box);
        for (Laid strip : sheet.laid) {
          Stock stock = stocks.get(strip.stock());
          boolean anchor = stock.boxes().contains(box);
          if (!anchor && strip.y() < bottom && strip.y() + stock.slices().get(strip.slice()).height() > box.y()) {
            return box;
          }
        }
      }
    }
    return null;
  }

  private double boxHeight(Box box) {
    return box.height() > 0 ? box.height() : content(box).stream().mapToDouble(Slice::height).sum();
  }

  private List<Slice> content(Box box) {
    List<Slice> slices = new ArrayList<>();
    for (Block block : box.blocks()) {
      switch (block) {
        case Block.Paragraph paragraph -> slices.addAll(Stock.bordered(paragraph, fonts, box.x(), box.width(), 0));
        case Block.Table table -> slices.addAll(SetTable.rows(table, fonts, box.x()));
      }
    }
    return slices;
  }

  private Page page(Sheet sheet, int number) {
    List<SetLine> lines = new ArrayList<>();
    List<SetLine> margins = new ArrayList<>();
    List<Rule> rules = new ArrayList<>();
    for (Laid strip : sheet.laid) {
      Slice slice = stocks.get(strip.stock()).slices().get(strip.slice());
      lines.addAll(slice.linesAt(strip.y()));
      slice.rules().forEach(rule -> rules.add(rule.movedBy(strip.y())));
    }
    for (Box box : sheet.boxes) {
      List<Slice> content = content(box);
      double y = box.atFoot() ? box.y() + box.height() - content.stream().mapToDouble(Slice::height).sum() : box.y();
      for (Slice slice : content) {
        margins.addAll(slice.linesAt(y));
        double at = y;
        slice.rules().forEach(rule -> rules.add(rule.movedBy(at)));
        y += slice.height();
      }
    }
    return new Page(number, lines, margins, rules);
  }
}
