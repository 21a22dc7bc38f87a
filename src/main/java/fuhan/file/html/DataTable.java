package fuhan.file.html;

import fuhan.wording.IndexField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A table that holds data; tables that only place things on the page are none. */
record DataTable(List<List<String>> rows) {
  private static final int LONG_CELL = 400;

  static Optional<DataTable> of(Element table) {
    List<List<String>> rows = new ArrayList<>();
    int widest = 0;
    for (Element row : rowsOf(table)) {
      List<String> cells = new ArrayList<>();
      for (Element cell : row.children()) {
        // The table within is looked for first: it stands near, and a deep page would else be walked once for every level.
        if (cell.selectFirst("table") != null || Content.beginning(cell, LONG_CELL).length() > LONG_CELL) {
          return Optional.empty();
        }
        cells.add(words(cell));
      }
      if (!String.join("", cells).isBlank()) {
        rows.add(cells);
      }
      widest = Math.max(widest, cells.size());
    }
    return widest < 2 ? Optional.empty() : Optional.of(new DataTable(rows));
  }

  private static List<Element> rowsOf(Element table) {
    List<Element> found = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.nameIs("tr")) {
        found.add(child);
      } else {
        child.children().stream().filter(row -> row.nameIs("tr")).forEach(found::add);
      }
    }
    return found;
  }

  private static String words(Element cell) {
    cell.select("input[type=checkbox],input[type=radio]").forEach(box -> box.before(box.hasAttr("checked") ? "☑" : "□").remove());
    return cell.text();
  }

  /** Its fields when it is the index of a web page, label beside value; otherwise empty. */
  List<IndexField> fields() {
    List<IndexField> fields = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        List<IndexField> whole = IndexField.all(row.get(i));
        if (i + 1 < row.size() && IndexField.isLabel(row.get(i))) {
          IndexField.of(row.get(i).replaceAll("[:：\\s]+$", "") + "：" + row.get(i + 1)).ifPresent(fields::add);
          i++;
        } else if (!whole.isEmpty()) {
          fields.addAll(whole);
        } else if (!row.get(i).isBlank()) {
          return List.of();
        }
      }
    }
    return fields;
  }
}
