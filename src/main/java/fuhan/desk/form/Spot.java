package fuhan.desk.form;

import fuhan.letter.Block;
import fuhan.letter.Letter;
import fuhan.letter.Paragraph;
import fuhan.letter.Point;
import fuhan.letter.Section;
import fuhan.letter.Table;
import fuhan.manuscript.Line;
import fuhan.manuscript.Tags;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One field of a letter that holds text a person wrote.
 *
 * @param place its name, as the form's parts know it
 * @param text its characters
 * @param put the letter with other characters there; emphasis stays where the characters stay
 */
public record Spot(String place, String text, BiFunction<Letter, String, Letter> put) {
  /** Every such field, in printed order. */
  public static List<Spot> of(Letter letter) {
    List<Spot> spots = new ArrayList<>();
    spots.add(new Spot("title", letter.head().title(), (now, words) -> now.withHead(now.head().withTitle(words))));
    prose(LetterParts.OPENING, letter, spots);
    for (int i = 0; i < letter.body().sections().size(); i++) {
      Lens<Section> section = Lens.section(i);
      spots.add(
          new Spot(
              section.place() + "/heading", letter.body().sections().get(i).heading(),
              (now, words) -> section.change(now, part -> part.withHeading(words))));
      blocks(Lens.blocks(section), letter, spots);
    }
    prose(LetterParts.CLOSING, letter, spots);
    return spots;
  }

  /** The field that a line of the composed letter comes from: the longest text that the line holds. */
  public static Optional<Spot> under(Letter letter, Line line) {
    int section = line.path().stream().filter(tag -> Tags.is(Tags.SECTION, tag)).findFirst().map(Tags::number).orElse(0);
    return of(letter).stream()
        .filter(spot -> !spot.text().isBlank() && line.text().contains(spot.text()))
        .filter(spot -> section == 0 || spot.place().startsWith("section." + section + "/"))
        .max(Comparator.comparingInt(spot -> spot.text().length()));
  }

  private static void blocks(Lens<List<Block>> lens, Letter letter, List<Spot> spots) {
    Slots slots = Slots.of(lens.get().apply(letter));
    for (int i = 0; i < slots.prose().size(); i++) {
      prose(LetterParts.prose(lens, i), letter, spots);
      if (i < slots.cards().size()) {
        if (slots.cards().get(i) instanceof Point point) {
          Lens<Point> card = LetterParts.point(lens, i);
          if (!point.heading().isEmpty()) {
            spots.add(
                new Spot(card.place() + "/heading", point.heading(), (now, words) -> card.change(now, part -> part.withHeading(words))));
          }
          blocks(Lens.body(card), letter, spots);
        } else {
          cells(LetterParts.table(lens, i), letter, spots);
        }
      }
    }
  }

  private static void cells(Lens<Table> lens, Letter letter, List<Spot> spots) {
    List<List<String>> rows = lens.get().apply(letter).rows();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        int r = row;
        int c = column;
        spots.add(
            new Spot(
                lens.place() + "/cell." + r + "." + c, rows.get(r).get(c),
                (now, words) -> lens.change(now, table -> new Table(Lens.put(table.rows(), r, Lens.put(table.rows().get(r), c, words))))));
      }
    }
  }

  private static void prose(Lens<List<Paragraph>> lens, Letter letter, List<Spot> spots) {
    List<Passage> passages = Passage.of(lens.get().apply(letter));
    for (int i = 0; i < passages.size(); i++) {
      int row = i;
      spots.add(new Spot(lens.place() + "#" + i, passages.get(i).text().plain(), (now, words) -> lens.change(now, paragraphs -> {
        List<Passage> all = Passage.of(paragraphs);
        return Passage.paragraphs(Lens.put(all, row, all.get(row).withText(all.get(row).text().typed(words))));
      })));
    }
  }
}
