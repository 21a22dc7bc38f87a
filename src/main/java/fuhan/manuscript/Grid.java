package fuhan.manuscript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A plain table; the first row is its head.
 *
 * @param rows filled up with empty cells, so that every row has as many as the longest
 */
public record Grid(List<String> path, List<List<String>> rows) implements Piece {
  public Grid {
    path = List.copyOf(path);
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    rows = rows.stream().map(row -> filled(row, width)).toList();
  }

  private static List<String> filled(List<String> row, int width) {
    List<String> filled = new ArrayList<>(row);
    filled.addAll(Collections.nCopies(width - row.size(), ""));
    return List.copyOf(filled);
  }

  /** Whether there is no cell in it. */
  boolean isEmpty() {
    return rows.isEmpty() || rows.getFirst().isEmpty();
  }

  @Override
  public List<String> lines() {
    return rows.stream().map(row -> String.join("\t", row)).toList();
  }
}
