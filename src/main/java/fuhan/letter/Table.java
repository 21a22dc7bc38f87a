package fuhan.letter;

import java.util.List;

/**
 * A plain table in a section or an attachment; the first row is its head.
 *
 * @param rows cells from left to right; every row has as many cells as the first
 */
public record Table(List<List<String>> rows) implements Block {
  public Table {
    rows = rows.stream().map(List::copyOf).toList();
    int width = rows.isEmpty() ? 0 : rows.getFirst().size();
    if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("表格至少有一行一列，并且每行的列数相同。");
    }
  }
}
