package fuhan.manuscript;

import fuhan.letter.Paragraph;
import fuhan.wording.Mending;
import fuhan.wording.Scrap;
import java.util.ArrayList;
import java.util.List;

/** Pasted text as paragraphs: 一是定点值守。二是延长服务。 becomes two measures, and 半角,标点 is mended. */
public final class Pasting {
  private Pasting() {}

  /** The paragraphs of a text from the clipboard; a table is a paragraph a row. Empty when it says nothing. */
  public static List<Paragraph> paragraphs(String pasted) {
    List<Scrap> scraps = new ArrayList<>();
    pasted.lines().forEach(line -> scraps.add(line.isBlank() ? new Scrap.Gap() : Scrap.Line.of(line)));
    Count count = new Count();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Scrap piece : Mending.mend(scraps).pieces()) {
      if (piece instanceof Scrap.Line line && !line.text().plain().isBlank()) {
        paragraphs.add(AssembleBody.paragraph(MeasureWords.mark(line.text(), count), count(paragraphs)));
      }
    }
    return paragraphs;
  }

  /** How far the measures of these paragraphs have counted. */
  private static Count count(List<Paragraph> paragraphs) {
    Count count = new Count();
    paragraphs.forEach(paragraph -> paragraph.measures().forEach(measure -> count.next(measure.ordinal())));
    return count;
  }
}
