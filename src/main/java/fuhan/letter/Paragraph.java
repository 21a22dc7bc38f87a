package fuhan.letter;

import java.util.List;

/**
 * A paragraph: a text, then the measures (一是… 二是…) that stand in it.
 *
 * <p>A measure in a paragraph of its own is a paragraph without text and with one measure. The count of measures runs on from paragraph to paragraph.
 */
public record Paragraph(Text text, List<Measure> measures) implements Block {
  public Paragraph {
    measures = List.copyOf(measures);
  }

  /** A paragraph of plain text. */
  public static Paragraph of(String text) {
    return new Paragraph(Text.of(text), List.of());
  }
}
