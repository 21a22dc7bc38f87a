package fuhan.manuscript;

import java.util.List;

/** A plain table; the first row is its head. */
public record Grid(List<String> path, List<List<String>> rows) implements Piece {
  public Grid {
    path = List.copyOf(path);
    rows = rows.stream().map(List::copyOf).toList();
  }

  @Override
  public List<String> lines() {
    return rows.stream().map(row -> String.join("\t", row)).toList();
  }
}
