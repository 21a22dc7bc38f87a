package fuhan.file.docx;

import fuhan.manuscript.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks the paragraphs and tables of a page in reading order and hands each to a reader of lines. */
final class BlockWalk {
  /** Makes lines of paragraphs: {@link OwnLines} with roles, {@link ForeignLines} without. */
  interface Lines {
    /**
     * A paragraph.
     *
     * @param style id of its paragraph style
     * @param controls tags of the block controls around it, outermost first
     * @param number its automatic number; empty for none
     */
    void paragraph(String style, List<String> controls, List<Stretch> stretches, String number);

    void table(Grid grid, List<String> controls);

    /** Whether a table is only there to place paragraphs. */
    boolean isFrame(Element table);
  }

  private final Styles styles;
  private final Numbering numbering;
  private final Lines lines;
  /** text of a paragraph whose end was deleted in a tracked change: it goes on in the next */
  private final List<Stretch> unfinished = new ArrayList<>();

  BlockWalk(Styles styles, Numbering numbering, Lines lines) {
    this.styles = styles;
    this.numbering = numbering;
    this.lines = lines;
  }

  void walk(Element parent, List<String> controls) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Element element)) {
        continue;
      }
      switch (element.getLocalName()) {
        case "p" -> paragraph(element, controls);
        case "tbl" -> table(element, controls);
        case "sdt" -> {
          Element content = Xml.child(element, "sdtContent");
          String tag = Control.tag(element);
          if (content != null) {
            walk(content, tag.isEmpty() ? controls : plus(controls, tag));
          }
        }
        case "AlternateContent" -> {
          Element form = readable(element);
          if (form != null) {
            walk(form, controls);
          }
        }
        case "del", "moveFrom", "sectPr", "sdtPr", "tblPr", "tblGrid", "trPr", "tcPr" -> {
        }
        default -> walk(element, controls);
      }
    }
  }

  /** The form of an alternate content that this reader understands: the first choice, or the fallback when there is none. */
  static Element readable(Element alternate) {
    Element fallback = null;
    for (Node node = alternate.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && "Choice".equals(element.getLocalName())) {
        return element;
      } else if (node instanceof Element element && "Fallback".equals(element.getLocalName())) {
        fallback = element;
      }
    }
    return fallback;
  }

  private static List<String> plus(List<String> controls, String tag) {
    List<String> longer = new ArrayList<>(controls);
    longer.add(tag);
    return longer;
  }

  private void paragraph(Element paragraph, List<String> controls) {
    Element properties = Xml.child(paragraph, "pPr");
    String style = properties == null ? "" : Xml.value(properties, "pStyle");
    if (style.isEmpty()) {
      style = styles.usual();
    }
    RunWalk runs = new RunWalk(styles, style);
    runs.walk(paragraph, "");
    for (Element box : runs.boxes()) {
      walk(box, controls);
    }
    List<Stretch> text = new ArrayList<>(unfinished);
    unfinished.clear();
    text.addAll(runs.stretches());
    if (Xml.child(Xml.child(properties, "rPr"), "del") != null) {
      unfinished.addAll(text);
      return;
    }
    boolean empty = text.stream().allMatch(stretch -> stretch.text().isBlank());
    lines.paragraph(style, controls, text, empty ? "" : numbering.next(properties, style, styles));
  }

  private void table(Element table, List<String> controls) {
    if (lines.isFrame(table)) {
      for (Element cell : descend(table, "tr").stream().flatMap(row -> descend(row, "tc").stream()).toList()) {
        walk(cell, controls);
      }
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (Element row : descend(table, "tr")) {
      List<String> cells = new ArrayList<>();
      for (Element cell : descend(row, "tc")) {
        Element properties = Xml.child(cell, "tcPr");
        Element merged = Xml.child(properties, "vMerge");
        boolean continued = merged != null && !Xml.attribute(merged, "val").equals("restart");
        cells.add(continued ? "" : text(cell));
        String span = properties == null ? "" : Xml.value(properties, "gridSpan");
        for (int extra = span.matches("\\d{1,2}") ? Integer.parseInt(span) : 1; extra > 1; extra--) {
          cells.add("");
        }
      }
      if (Xml.child(Xml.child(row, "trPr"), "del") == null) {
        rows.add(cells);
      }
    }
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    rows.forEach(row -> {
      while (row.size() < width) {
        row.add("");
      }
    });
    if (width > 0) {
      lines.table(new Grid(List.of(), rows), controls);
    }
  }

  /** Rows of a table or cells of a row, which may stand in controls or tracked insertions. */
  private static List<Element> descend(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (Xml.is(node, name)) {
        found.add((Element) node);
      } else if (node instanceof Element element && List.of("sdt", "sdtContent", "ins", "customXml").contains(element.getLocalName())) {
        found.addAll(descend(element, name));
      }
    }
    return found;
  }

  /** The paragraphs of a cell, one a line, empty ones too. */
  private String text(Element cell) {
    List<String> found = new ArrayList<>();
    Lines inside = new Lines() {
      @Override
      public void paragraph(String style, List<String> controls, List<Stretch> stretches, String number) {
        found.add(number + stretches.stream().map(Stretch::text).collect(Collectors.joining()));
      }

      @Override
      public void table(Grid grid, List<String> controls) {
        found.addAll(grid.lines());
      }

      @Override
      public boolean isFrame(Element table) {
        return false;
      }
    };
    new BlockWalk(styles, numbering, inside).walk(cell, List.of());
    return String.join("\n", found);
  }
}
