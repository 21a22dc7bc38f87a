package fuhan.file.docx;

import fuhan.manuscript.Grid;
import fuhan.manuscript.Line;
import fuhan.manuscript.Piece;
import fuhan.manuscript.Role;
import fuhan.manuscript.Run;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Lines of a file that another program made: text in reading order, the numbers of lists spelled out, no roles. */
final class ForeignLines implements BlockWalk.Lines {
  private final List<Piece> pieces = new ArrayList<>();

  List<Piece> pieces() {
    return pieces;
  }

  @Override
  public void paragraph(String style, List<String> controls, List<Stretch> stretches, String number) {
    boolean mixed = stretches.stream().filter(stretch -> !stretch.text().isBlank()).map(Stretch::bold).distinct().count() > 1;
    List<Run> line = new ArrayList<>();
    if (!number.isEmpty()) {
      line.add(Run.text(number));
    }
    for (Stretch stretch : stretches) {
      String[] parts = stretch.text().split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          add(line);
        }
        line.add(Run.of(mixed && stretch.bold() && !parts[i].isBlank() ? Run.Cast.EMPHASIS : Run.Cast.TEXT, parts[i]));
      }
    }
    add(line);
  }

  private void add(List<Run> runs) {
    Line line = new Line(Role.UNKNOWN, List.of(), OwnLines.joined(runs));
    if (!line.text().isBlank()) {
      pieces.add(line);
    }
    runs.clear();
  }

  @Override
  public void table(Grid grid, List<String> controls) {
    if (grid.rows().stream().anyMatch(row -> row.stream().anyMatch(cell -> !cell.isBlank()))) {
      pieces.add(grid);
    }
  }

  /** A table of one cell is a box around text. */
  @Override
  public boolean isFrame(Element table) {
    List<Element> rows = Xml.children(table, "tr");
    return rows.size() == 1 && Xml.children(rows.getFirst(), "tc").size() == 1;
  }
}
