package fuhan.file.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF file in reading order. */
final class PageLines extends PDFTextStripper {
  /** A wider gap, in ems, parts two cells of a table or two entries. */
  private static final double WIDE_GAP = 2.5;

  private final List<PrintedLine> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private double left;
  private double right;
  private double size;
  private int glyphs;
  private boolean spaced;

  PageLines() throws IOException {
    setSortByPosition(true);
    setSuppressDuplicateOverlappingText(true);
  }

  List<PrintedLine> lines() {
    return lines;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    for (TextPosition position : positions) {
      String glyph = position.getUnicode();
      if (glyph == null || glyph.isBlank()) {
        spaced = true;
        continue;
      }
      double at = position.getXDirAdj();
      double em = em(glyph, position);
      if (words.isEmpty()) {
        left = at;
      } else if (at - right > WIDE_GAP * em) {
        words.append('\t');
      } else if (spaced || at - right > 0.3 * em) {
        words.append(' ');
      }
      spaced = false;
      words.append(glyph);
      right = at + position.getWidthDirAdj();
      size += em;
      glyphs++;
    }
  }

  /** A Chinese character is one em wide; of other glyphs only the font size is known, which some writers give as 1. */
  private static double em(String glyph, TextPosition position) {
    boolean square = glyph.length() == 1 && glyph.charAt(0) >= 0x4E00 && glyph.charAt(0) <= 0x9FFF;
    return square ? position.getWidthDirAdj() : Math.max(position.getFontSizeInPt(), position.getWidthDirAdj());
  }

  @Override
  protected void writeLineSeparator() {
    if (!words.isEmpty()) {
      lines.add(new PrintedLine(words.toString(), left, right, size / glyphs, getCurrentPageNo() - 1));
      words.setLength(0);
      size = 0;
      glyphs = 0;
      spaced = false;
    }
  }

  @Override
  protected void writePageEnd() {
    writeLineSeparator();
  }

  @Override
  protected void writeWordSeparator() {
    spaced = true;
  }

  @Override
  protected void writeParagraphSeparator() {
    writeLineSeparator();
  }

  @Override
  protected void writeParagraphStart() {
    // Paragraphs are found by TypeArea.
  }

  @Override
  protected void writeParagraphEnd() {
    // Paragraphs are found by TypeArea.
  }
}
