package fuhan.page;

import fuhan.font.Fonts;
import java.util.ArrayList;
import java.util.List;

/**
 * A set block that waits for its page.
 *
 * @param block it was set from
 * @param slices its strips, from the top
 * @param head strips of a table's head, repeated on every page; as many as {@code slices} begins with
 */
record Stock(Block block, List<Slice> slices, int head) {
  static Stock of(Block block, Paper paper, Fonts fonts) {
    return switch (block) {
      case Block.Paragraph paragraph -> new Stock(block, bordered(paragraph, fonts, paper.left(), paper.measure(), 0), 0);
      case Block.Table table -> {
        int head = 0;
        while (head < table.rows().size() && table.rows().get(head).head()) {
          head++;
        }
        yield new Stock(block, SetTable.rows(table, fonts, paper.left()), head == table.rows().size() ? 0 : head);
      }
    };
  }

  /** The lines of a paragraph with the rules above and below it. */
  static List<Slice> bordered(Block.Paragraph paragraph, Fonts fonts, double left, double width, int pageNumber) {
    List<Slice> lines = SetText.lines(paragraph, fonts, left, width, pageNumber);
    Setting.Border over = paragraph.setting().over();
    Setting.Border under = paragraph.setting().under();
    if (over.width() == 0 && under.width() == 0) {
      return lines;
    }
    List<Slice> slices = new ArrayList<>();
    if (over.width() > 0) {
      slices.add(new Slice(over.width() + over.space(), List.of(), List.of(new Rule(left, 0, width, over.width(), over.color()))));
    }
    slices.addAll(lines);
    if (under.width() > 0) {
      slices.add(
          new Slice(under.width() + under.space(), List.of(), List.of(new Rule(left, under.space(), width, under.width(), under.color()))));
    }
    return slices;
  }

  /** Whether this is the very same setting, not only an equal one. */
  @SuppressWarnings("ReferenceEquality") // a block that was set again has other lines
  boolean same(Stock other) {
    return this == other;
  }

  int before() {
    return block instanceof Block.Paragraph paragraph ? paragraph.setting().before() : 0;
  }

  int after() {
    return block instanceof Block.Paragraph paragraph ? paragraph.setting().after() : 0;
  }

  Setting.Keeps keeps() {
    return block instanceof Block.Paragraph paragraph ? paragraph.setting().keeps() : TABLE;
  }

  List<Block.Box> boxes() {
    return block instanceof Block.Paragraph paragraph ? paragraph.boxes() : List.of();
  }

  /** Whether two neighbours of one style leave no space between them. */
  boolean alike(Stock next) {
    return block instanceof Block.Paragraph a && next.block instanceof Block.Paragraph b && a.setting().keeps().alike()
        && b.setting().keeps().alike() && a.setting().style().equals(b.setting().style());
  }

  private static final Setting.Keeps TABLE = new Setting.Keeps(false, false, false, false, false);
}
