package fuhan.file.doc;

import fuhan.letter.Text;
import fuhan.wording.Scrap;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** The paragraphs and tables of a .doc file. */
final class DocLines {
  private static final char FIELD = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';

  private final Range range;
  private final DocNumbers numbers = new DocNumbers();
  private final List<Scrap> scraps = new ArrayList<>();
  /** Whether the text being read is an instruction of a field, one entry for each open field. */
  private final List<Boolean> instructions = new ArrayList<>();

  DocLines(HWPFDocument document) {
    this.range = document.getRange();
  }

  List<Scrap> scraps() {
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      Table table = paragraph.isInTable() ? table(paragraph) : null;
      if (table == null) {
        paragraph(paragraph);
      } else {
        scraps.add(new Scrap.Rows(rows(table)));
        i += Math.max(table.numParagraphs(), 1) - 1;
      }
    }
    return scraps;
  }

  /** A paragraph as Word 6 gives it, without looks. */
  static void plain(String paragraph, List<Scrap> scraps) {
    add(Text.of(paragraph), scraps);
  }

  private Table table(Paragraph paragraph) {
    try {
      Table table = range.getTable(paragraph);
      return table.numRows() > 0 ? table : null;
    } catch (RuntimeException e) {
      // Some WPS files mark cells without a table; their text is still text.
      return null;
    }
  }

  private List<List<String>> rows(Table table) {
    List<List<String>> rows = new ArrayList<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      List<String> cells = new ArrayList<>();
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        StringBuilder words = new StringBuilder();
        for (int p = 0; p < cell.numParagraphs(); p++) {
          words.append(words.isEmpty() ? "" : " ").append(text(cell.getParagraph(p)).plain().strip());
        }
        cells.add(words.toString().replaceAll("\\p{Cntrl}+", " "));
      }
      rows.add(cells);
    }
    return rows;
  }

  private void paragraph(Paragraph paragraph) {
    boolean placed = paragraph.getJustification() == 1 || paragraph.getJustification() == 2;
    Text text = text(paragraph);
    String number = text.plain().isBlank() ? "" : numbers.of(paragraph);
    int before = scraps.size();
    add(Text.of(number.isEmpty() && paragraph.getFirstLineIndent() > 0 ? "　　" : number).then(text), scraps);
    for (int i = before; placed && i < scraps.size(); i++) {
      if (scraps.get(i) instanceof Scrap.Line line) {
        scraps.set(i, new Scrap.Line(line.text(), Scrap.Flow.ALONE));
      }
    }
  }

  private Text text(Paragraph paragraph) {
    List<Text.Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        stretches.add(new Text.Stretch(results(run.text()), run.isBold()));
      }
    }
    return new Text(stretches);
  }

  /** What fields show, without their instructions. */
  private String results(String words) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == FIELD) {
        instructions.add(true);
      } else if (c == FIELD_RESULT && !instructions.isEmpty()) {
        instructions.set(instructions.size() - 1, false);
      } else if (c == FIELD_END && !instructions.isEmpty()) {
        instructions.removeLast();
      } else if (!instructions.contains(true)) {
        shown.append(c == '\u001E' ? '-' : c == '\u0007' ? '\t' : c);
      }
    }
    return shown.toString();
  }

  /** Adds a paragraph; a line break or a page break within it ends a line. */
  private static void add(Text text, List<Scrap> scraps) {
    String words = text.plain();
    int at = 0;
    for (int i = 0; i <= words.length(); i++) {
      char c = i < words.length() ? words.charAt(i) : '\r';
      if (c == '\r' || c == '\n' || c == '\u000B' || c == '\f') {
        Text line = text.cut(at, i);
        if (!line.plain().isBlank()) {
          scraps.add(new Scrap.Line(line, Scrap.Flow.UNKNOWN));
        }
        if (c == '\f') {
          scraps.add(new Scrap.PageEnd());
        }
        at = i + 1;
      }
    }
    if (words.isBlank()) {
      scraps.add(new Scrap.Gap());
    }
  }
}
