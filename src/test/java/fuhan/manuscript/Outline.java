package fuhan.manuscript;

import fuhan.letter.Block;
import fuhan.letter.Letter;
import fuhan.letter.Paragraph;
import fuhan.letter.Point;
import fuhan.letter.Section;
import fuhan.letter.Table;
import java.util.ArrayList;
import java.util.List;

/** The body of a letter as lines that show how it was understood, for tests. */
final class Outline {
  private Outline() {}

  static List<String> of(Letter letter) {
    List<String> lines = new ArrayList<>();
    letter.body().opening().forEach(paragraph -> lines.add("opening " + words(paragraph)));
    for (Section section : letter.body().sections()) {
      lines.add("section " + section.heading());
      blocks(section.blocks(), "  ", lines);
    }
    letter.body().closing().forEach(paragraph -> lines.add("closing " + words(paragraph)));
    return lines;
  }

  private static void blocks(List<Block> blocks, String indent, List<String> lines) {
    for (Block block : blocks) {
      switch (block) {
        case Paragraph paragraph -> lines.add(indent + words(paragraph));
        case Table table -> lines.add(indent + "table " + table.rows());
        case Point point -> {
          String cited = point.citation().map(citation -> " answers " + citation.suggestions()).orElse("");
          String heading = point.heading().isEmpty() ? "" : " [" + point.heading() + "]";
          lines.add(indent + point.ordinal().style() + cited + heading + (point.headed() ? " headed" : ""));
          blocks(point.body(), indent + "  ", lines);
        }
      }
    }
  }

  private static String words(Paragraph paragraph) {
    StringBuilder words = new StringBuilder(paragraph.text().plain());
    paragraph.measures().forEach(measure -> words.append(" | ").append(measure.text().plain()));
    return words.toString().strip();
  }
}
