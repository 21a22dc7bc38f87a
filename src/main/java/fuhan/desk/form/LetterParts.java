package fuhan.desk.form;

import fuhan.letter.Block;
import fuhan.letter.Paragraph;
import fuhan.letter.Point;
import fuhan.letter.Table;
import java.util.List;

/** The parts of a letter by name: {@code section.2/blocks/card.0/body/prose.0}. */
final class LetterParts {
  static final Lens<List<Paragraph>> OPENING = new Lens<>(
      "opening", letter -> letter.body().opening(), (letter, paragraphs) -> letter.withBody(letter.body().withOpening(paragraphs)));
  static final Lens<List<Paragraph>> CLOSING = new Lens<>(
      "closing", letter -> letter.body().closing(), (letter, paragraphs) -> letter.withBody(letter.body().withClosing(paragraphs)));

  private LetterParts() {}

  /** The paragraphs before a card, or behind the last one. */
  static Lens<List<Paragraph>> prose(Lens<List<Block>> lens, int slot) {
    return lens.then(
        "prose." + slot, blocks -> slot < Slots.of(blocks).prose().size() ? Slots.of(blocks).prose().get(slot) : List.of(),
        (blocks, paragraphs) -> Slots.of(blocks).withProse(slot, paragraphs).blocks());
  }

  /** A card that is a point. */
  static Lens<Point> point(Lens<List<Block>> lens, int card) {
    return lens.then("card." + card, blocks -> (Point) Slots.of(blocks).cards().get(card), (blocks, point) -> put(blocks, card, point));
  }

  /** A card that is a table. */
  static Lens<Table> table(Lens<List<Block>> lens, int card) {
    return lens.then("card." + card, blocks -> (Table) Slots.of(blocks).cards().get(card), (blocks, table) -> put(blocks, card, table));
  }

  private static List<Block> put(List<Block> blocks, int card, Block block) {
    Slots slots = Slots.of(blocks);
    return new Slots(slots.prose(), Lens.put(slots.cards(), card, block)).blocks();
  }
}
