package fuhan.file.docx;

import fuhan.wording.TitleLines;
import fuhan.file.FileException;
import fuhan.manuscript.Grid;
import fuhan.manuscript.Line;
import fuhan.manuscript.Role;
import fuhan.manuscript.Run;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes paragraphs, runs and tables in the named styles of the stationery; fonts and sizes are the styles' alone. */
final class Paragraphs {
  /** Marks that Western fonts have too: the hint gives them the Chinese font and width. */
  private static final String AMBIGUOUS = "“”‘’—…·";

  private static final int FIRST_ID = 2_000_001;

  private final Document page;
  private final Stationery stationery;
  private final int width;
  private int nextId = FIRST_ID;

  /** @param width of the text in twentieths of a point */
  Paragraphs(Document page, Stationery stationery, int width) {
    this.page = page;
    this.stationery = stationery;
    this.width = width;
  }

  Document page() {
    return page;
  }

  int width() {
    return width;
  }

  /** A control whose id no other in the page has: the templates' own ids are below. */
  Element control(String tag) {
    return Control.make(page, tag, nextId++, false);
  }

  /**
   * A paragraph for a line.
   *
   * @param sample the paragraph of the template that shows the look, whose direct settings are kept; may be null
   */
  Element of(Line line, Element sample) throws FileException {
    Element paragraph = Xml.make(page, "p");
    Element properties = properties(sample);
    paragraph.appendChild(properties);
    Ordered.put(properties, "pStyle", "val", stationery.style(line.role()));
    runs(paragraph, line, sampleRun(sample));
    return paragraph;
  }

  /** A paragraph that is no line of the letter, such as the derived line of the imprint. */
  Element plain(String style, String text, Element sample) throws FileException {
    Element paragraph = Xml.make(page, "p");
    Element properties = properties(sample);
    paragraph.appendChild(properties);
    Ordered.put(properties, "pStyle", "val", stationery.paragraphStyle(style));
    if (!text.isEmpty()) {
      text(paragraph, text, "", sampleRun(sample), 0, Set.of());
    }
    return paragraph;
  }

  /** Appends the runs of a line: into a paragraph or into an inline control. */
  void runs(Element parent, Line line, Element sampleRun) throws FileException {
    boolean breaks = line.role() == Role.TITLE || line.role() == Role.ATTACHMENT_TITLE;
    Set<Integer> ends = breaks ? lineEnds(line.text()) : Set.of();
    Element target = parent;
    String open = "";
    int at = 0;
    for (Run run : line.runs()) {
      if (!run.tag().equals(open)) {
        open = run.tag();
        target = open.isEmpty() ? parent : (Element) parent.appendChild(Control.make(page, open, nextId++, true)).getLastChild();
      }
      String style = stationery.style(run.cast());
      int nameAt = line.role() == Role.ISSUER ? run.text().indexOf('：') + 1 : 0;
      if (nameAt > 0 && nameAt < run.text().length() && style.isEmpty()) {
        text(target, run.text().substring(0, nameAt), style, sampleRun, at, ends);
        text(target, run.text().substring(nameAt), stationery.characterStyle(DocxNames.ISSUER_NAME), sampleRun, at + nameAt, ends);
      } else {
        text(target, run.text(), style, sampleRun, at, ends);
      }
      at += run.text().length();
    }
  }

  private static Set<Integer> lineEnds(String text) {
    List<String> lines = TitleLines.of(text);
    Set<Integer> ends = new HashSet<>();
    if (String.join("", lines).equals(text)) {
      int at = 0;
      for (String line : lines.subList(0, lines.size() - 1)) {
        at += line.length();
        ends.add(at);
      }
    }
    return ends;
  }

  private void text(Element parent, String text, String style, Element sampleRun, int from, Set<Integer> lineEnds) {
    Element run = Xml.append(parent, "r");
    Element sampleLook = Xml.child(sampleRun, "rPr");
    Element look = sampleLook == null ? Xml.make(page, "rPr") : (Element) sampleLook.cloneNode(true);
    if (!style.isEmpty()) {
      Ordered.put(look, "rStyle", "val", style);
    }
    if (text.chars().anyMatch(c -> AMBIGUOUS.indexOf(c) >= 0)) {
      Ordered.put(look, "rFonts", "hint", "eastAsia");
    }
    if (look.hasChildNodes()) {
      run.appendChild(look);
    }
    StringBuilder stretch = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (lineEnds.contains(from + i)) {
        flush(run, stretch);
        Xml.append(run, "br");
      }
      if (c == '\t' || c == '\n') {
        flush(run, stretch);
        Xml.append(run, c == '\t' ? "tab" : "br");
      } else if (isXml(text, i)) {
        stretch.append(c);
      }
    }
    flush(run, stretch);
  }

  private static boolean isXml(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c >= 0x20 && c != 0xFFFE && c != 0xFFFF;
  }

  private static void flush(Element run, StringBuilder stretch) {
    if (!stretch.isEmpty()) {
      Element text = Xml.append(run, "t");
      text.setAttribute("xml:space", "preserve");
      text.setTextContent(stretch.toString());
      stretch.setLength(0);
    }
  }

  private Element properties(Element sample) {
    Element shown = Xml.child(sample, "pPr");
    if (shown == null) {
      return Xml.make(page, "pPr");
    }
    Element copy = (Element) shown.cloneNode(true);
    for (String own : new String[]{"sectPr", "pPrChange", "rPr"}) {
      Element found = Xml.child(copy, own);
      if (found != null) {
        copy.removeChild(found);
      }
    }
    return copy;
  }

  /** The run that shows how text looks in a sample; null when there is none. */
  static Element sampleRun(Element sample) {
    return Xml.child(sample, "r");
  }

  /** A table over the full width; its columns are as wide as their longest cells ask. */
  Element of(Grid grid) throws FileException {
    Element table = Xml.make(page, "tbl");
    Element properties = Xml.append(table, "tblPr");
    Xml.append(properties, "tblStyle", "val", stationery.tableStyle(DocxNames.TABLE));
    Xml.append(properties, "tblW", "w", Integer.toString(width), "type", "dxa");
    Xml.append(properties, "tblLayout", "type", "fixed");
    int[] columns = columns(grid);
    Element widths = Xml.append(table, "tblGrid");
    for (int column : columns) {
      Xml.append(widths, "gridCol", "w", Integer.toString(column));
    }
    String head = stationery.paragraphStyle(DocxNames.CELL_HEAD);
    String cell = stationery.paragraphStyle(DocxNames.CELL);
    for (int row = 0; row < grid.rows().size(); row++) {
      Element line = Xml.append(table, "tr");
      Element look = Xml.append(line, "trPr");
      Xml.append(look, "cantSplit");
      if (row == 0 && grid.rows().size() > 1) {
        Xml.append(look, "tblHeader");
      }
      List<String> texts = grid.rows().get(row);
      for (int i = 0; i < texts.size(); i++) {
        Element box = Xml.append(line, "tc");
        Xml.append(Xml.append(box, "tcPr"), "tcW", "w", Integer.toString(columns[i]), "type", "dxa");
        for (String text : texts.get(i).split("\n", -1)) {
          Element paragraph = Xml.append(box, "p");
          Xml.append(Xml.append(paragraph, "pPr"), "pStyle", "val", row == 0 ? head : cell);
          if (!text.isEmpty()) {
            text(paragraph, text, "", null, 0, Set.of());
          }
        }
      }
    }
    return table;
  }

  private int[] columns(Grid grid) {
    int count = grid.rows().stream().mapToInt(List::size).max().orElse(1);
    double[] wanted = new double[count];
    for (List<String> row : grid.rows()) {
      for (int i = 0; i < row.size(); i++) {
        wanted[i] = Math.max(wanted[i], Math.clamp(Ems.of(row.get(i)), 3, 20) + 1);
      }
    }
    double sum = java.util.Arrays.stream(wanted).sum();
    int[] columns = new int[count];
    int left = width;
    for (int i = 0; i < count; i++) {
      columns[i] = i == count - 1 ? left : (int) (width * wanted[i] / sum);
      left -= columns[i];
    }
    return columns;
  }
}
