package fuhan.desk.form;

import fuhan.letter.Block;
import fuhan.letter.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Blocks as the form shows them: runs of paragraphs with a card (a point or a table) between two of them.
 *
 * @param prose one more than cards; runs may be empty
 * @param cards points and tables
 */
record Slots(List<List<Paragraph>> prose, List<Block> cards) {
  static Slots of(List<Block> blocks) {
    List<List<Paragraph>> prose = new ArrayList<>(List.of(new ArrayList<>()));
    List<Block> cards = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        prose.getLast().add(paragraph);
      } else {
        cards.add(block);
        prose.add(new ArrayList<>());
      }
    }
    return new Slots(prose, cards);
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(prose.getFirst());
    for (int i = 0; i < cards.size(); i++) {
      blocks.add(cards.get(i));
      blocks.addAll(prose.get(i + 1));
    }
    return blocks;
  }

  Slots withProse(int slot, List<Paragraph> paragraphs) {
    return new Slots(Lens.put(prose, slot, paragraphs), cards);
  }

  /** With a card behind a slot; the paragraphs of the slot stay before it. */
  Slots insert(int at, Block card) {
    List<Block> changed = new ArrayList<>(cards);
    changed.add(at, card);
    List<List<Paragraph>> runs = new ArrayList<>(prose);
    runs.add(at + 1, List.of());
    return new Slots(runs, changed);
  }

  /** Without a card; the paragraphs around it come together. */
  Slots remove(int card) {
    List<Block> changed = new ArrayList<>(cards);
    changed.remove(card);
    List<List<Paragraph>> runs = new ArrayList<>(prose);
    List<Paragraph> joined = new ArrayList<>(runs.get(card));
    joined.addAll(runs.remove(card + 1));
    runs.set(card, joined);
    return new Slots(runs, changed);
  }

  /** A card at another place, with the paragraphs behind it. */
  Slots move(int from, int to) {
    if (from == to) {
      return this;
    }
    List<Block> changed = new ArrayList<>(cards);
    changed.add(to, changed.remove(from));
    List<List<Paragraph>> runs = new ArrayList<>(prose);
    runs.add(to + 1, runs.remove(from + 1));
    return new Slots(runs, changed);
  }
}
