package fuhan.page;

import fuhan.font.Fonts;
import fuhan.page.Pages.Heading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets a galley: {@code new Typesetter(Fonts.ofMachine()).set(galley)}.
 *
 * <p>One typesetter belongs to one document and one thread at a time: it keeps the lines of the last galley, and a block that the next galley brings again (the
 * same object) is not set again; a page that comes out the same is the same object.
 */
public final class Typesetter {
  private final Fonts fonts;
  private IdentityHashMap<Block, Stock> kept = new IdentityHashMap<>();
  private Paper paper;
  private Pager pager;
  private Galley.Feet feet;
  private IdentityHashMap<Page, Page> footed = new IdentityHashMap<>();
  private List<Page> pages = List.of();

  public Typesetter(Fonts fonts) {
    this.fonts = fonts;
  }

  /**
   * The pages of a galley.
   *
   * @throws fuhan.font.FontException when this machine has no Chinese font
   */
  public Pages set(Galley galley) {
    if (!galley.paper().equals(paper)) {
      kept.clear();
      pager = null;
      footed.clear();
      paper = galley.paper();
    }
    IdentityHashMap<Block, Stock> now = new IdentityHashMap<>();
    List<Stock> stocks = new ArrayList<>(galley.blocks().size());
    for (Block block : galley.blocks()) {
      Stock old = kept.get(block);
      Stock stock = old == null ? Stock.of(block, paper, fonts) : old;
      now.put(block, stock);
      stocks.add(stock);
    }
    kept = now;
    Pager next = new Pager(paper, stocks, fonts, pager);
    List<Page> laid = next.pages();
    next.forget();
    pager = next;
    pages = footed(laid, galley.feet());
    return new Pages(paper, pages, headings(galley));
  }

  /** The pages with their footers; one that was laid the same as the last time is the same object. */
  private List<Page> footed(List<Page> laid, Galley.Feet now) {
    IdentityHashMap<Page, Page> done = new IdentityHashMap<>();
    for (Page page : laid) {
      Page old = now.equals(feet) ? footed.get(page) : null;
      done.put(page, old == null ? footed(page, now) : old);
    }
    feet = now;
    footed = done;
    return laid.stream().map(done::get).toList();
  }

  private Page footed(Page page, Galley.Feet feet) {
    List<Block.Paragraph> foot = page.number() == 1 ? feet.first() : page.number() % 2 == 0 ? feet.even() : feet.odd();
    List<Slice> slices = new ArrayList<>();
    for (Block.Paragraph paragraph : foot) {
      slices.addAll(Stock.bordered(paragraph, fonts, paper.left(), paper.measure(), page.number()));
    }
    double y = paper.height() - feet.distance() - slices.stream().mapToDouble(Slice::height).sum();
    List<SetLine> margins = new ArrayList<>(page.margins());
    List<Rule> rules = new ArrayList<>(page.rules());
    for (Slice slice : slices) {
      double at = y;
      margins.addAll(slice.linesAt(at));
      slice.rules().forEach(rule -> rules.add(rule.movedBy(at)));
      y += slice.height();
    }
    return new Page(page.number(), page.lines(), margins, rules);
  }

  private List<Heading> headings(Galley galley) {
    Map<Integer, Block.Paragraph> wanted = new HashMap<>();
    for (Block block : galley.blocks()) {
      if (block instanceof Block.Paragraph paragraph && paragraph.level() >= 0 && paragraph.piece() >= 0) {
        wanted.put(paragraph.piece(), paragraph);
      }
    }
    List<Heading> headings = new ArrayList<>();
    for (Page page : pages) {
      for (SetLine line : page.lines()) {
        Block.Paragraph paragraph = wanted.remove(line.piece());
        if (paragraph != null) {
          StringBuilder text = new StringBuilder();
          paragraph.strands().forEach(strand -> text.append(strand.text()));
          headings.add(new Heading(paragraph.level(), text.toString(), paragraph.piece(), page.number(), line.top()));
        }
      }
    }
    return headings;
  }
}
