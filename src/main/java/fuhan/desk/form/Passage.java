package fuhan.desk.form;

import fuhan.letter.Measure;
import fuhan.letter.Ordinal;
import fuhan.letter.Ordinal.Style;
import fuhan.letter.Paragraph;
import fuhan.letter.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One field of running text: a paragraph's own text, or one measure.
 *
 * @param text without its ordinal
 * @param ordinal of a measure; empty for a paragraph's own text
 * @param begins whether a paragraph begins here; a measure that does not goes on in the line
 */
record Passage(Text text, Optional<Ordinal> ordinal, boolean begins) {
  /** The fields of these paragraphs, in order. */
  static List<Passage> of(List<Paragraph> paragraphs) {
    List<Passage> passages = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      boolean said = !paragraph.text().isEmpty() || paragraph.measures().isEmpty();
      if (said) {
        passages.add(new Passage(paragraph.text(), Optional.empty(), true));
      }
      for (int i = 0; i < paragraph.measures().size(); i++) {
        Measure measure = paragraph.measures().get(i);
        passages.add(new Passage(measure.text(), Optional.of(measure.ordinal()), !said && i == 0));
      }
    }
    return passages;
  }

  /** The paragraphs that these fields make. */
  static List<Paragraph> paragraphs(List<Passage> passages) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Passage passage : passages) {
      boolean goesOn = !passage.begins() && passage.ordinal().isPresent() && !paragraphs.isEmpty();
      Paragraph open = goesOn ? paragraphs.removeLast() : new Paragraph(Text.EMPTY, List.of());
      if (passage.ordinal().isEmpty()) {
        paragraphs.add(new Paragraph(passage.text(), List.of()));
      } else {
        List<Measure> measures = new ArrayList<>(open.measures());
        measures.add(new Measure(passage.ordinal().get(), passage.text()));
        paragraphs.add(new Paragraph(open.text(), measures));
      }
    }
    return paragraphs;
  }

  Passage withText(Text changed) {
    return new Passage(changed, ordinal, begins);
  }

  /** As a measure, 一是 unless it already is one. */
  Passage asMeasure() {
    return new Passage(text, ordinal.or(() -> Optional.of(Ordinal.of(Style.FIRSTLY))), begins);
  }

  /** As a paragraph without ordinal. */
  Passage asParagraph() {
    return new Passage(text, Optional.empty(), true);
  }

  /** The first half of it at a place of its text. */
  Passage until(int place) {
    return withText(text.cut(0, place));
  }

  /** The second half, as the next of its kind. */
  Passage from(int place) {
    return new Passage(text.cut(place), ordinal.map(before -> Ordinal.of(before.style())), begins || ordinal.isEmpty());
  }
}
