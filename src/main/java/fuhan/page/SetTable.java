package fuhan.page;

import fuhan.font.Fonts;
import java.util.ArrayList;
import java.util.List;

/** Sets a table, each row a slice with its rules. */
final class SetTable {
  private final Block.Table table;
  private final Fonts fonts;
  private final double left;

  private SetTable(Block.Table table, Fonts fonts, double left) {
    this.table = table;
    this.fonts = fonts;
    this.left = left;
  }

  static List<Slice> rows(Block.Table table, Fonts fonts, double left) {
    SetTable set = new SetTable(table, fonts, left);
    List<Slice> rows = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      rows.add(set.row(table.rows().get(i), i == 0, i == table.rows().size() - 1));
    }
    return rows;
  }

  private Slice row(Block.Row row, boolean first, boolean last) {
    List<List<Slice>> cells = new ArrayList<>();
    double tallest = 0;
    double x = left;
    List<Double> widths = widths(row);
    for (int i = 0; i < row.cells().size(); i++) {
      List<Slice> cell = cell(row.cells().get(i), x + table.padding(), widths.get(i) - 2.0 * table.padding());
      cells.add(cell);
      tallest = Math.max(tallest, height(cell));
      x += widths.get(i);
    }
    double over = first ? table.outer().width() : table.inner().width();
    double under = last ? table.outer().width() : 0;
    tallest = Math.max(tallest, row.height() - over - under);
    double height = over + tallest + under;
    List<SetLine> lines = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      double y = over + (row.cells().get(i).centred() ? (tallest - height(cells.get(i))) / 2 : 0);
      for (Slice slice : cells.get(i)) {
        lines.addAll(slice.linesAt(y));
        y += slice.height();
      }
    }
    return new Slice(height, lines, rules(widths, height, over, under));
  }

  /** Widths of the cells of a row, which may cover several columns. */
  private List<Double> widths(Block.Row row) {
    List<Double> widths = new ArrayList<>();
    int column = 0;
    for (Block.Cell cell : row.cells()) {
      double width = 0;
      for (int i = 0; i < cell.span() && column < table.columns().size(); i++) {
        width += table.columns().get(column++);
      }
      widths.add(width);
    }
    return widths;
  }

  /** The paragraphs of a cell; spaces above and below are slices of their own without lines. */
  private List<Slice> cell(Block.Cell cell, double x, double width) {
    List<Slice> slices = new ArrayList<>();
    for (Block.Paragraph paragraph : cell.text()) {
      slices.add(new Slice(paragraph.setting().before(), List.of(), List.of()));
      slices.addAll(SetText.lines(paragraph, fonts, x, width, 0));
      slices.add(new Slice(paragraph.setting().after(), List.of(), List.of()));
    }
    return slices;
  }

  private static double height(List<Slice> slices) {
    return slices.stream().mapToDouble(Slice::height).sum();
  }

  private List<Rule> rules(List<Double> widths, double height, double over, double under) {
    List<Rule> rules = new ArrayList<>();
    double width = table.columns().stream().mapToInt(Integer::intValue).sum();
    if (over > 0) {
      rules.add(new Rule(left, 0, width, over, table.outer().color()));
    }
    if (under > 0) {
      rules.add(new Rule(left, height - under, width, under, table.outer().color()));
    }
    if (table.columnRules()) {
      double thick = table.inner().width();
      double x = left;
      rules.add(new Rule(x - thick / 2, 0, thick, height, table.inner().color()));
      for (double column : widths) {
        x += column;
        rules.add(new Rule(x - thick / 2, 0, thick, height, table.inner().color()));
      }
    }
    return rules;
  }
}
