package fuhan.desk.form;

import fuhan.letter.Block;
import fuhan.letter.Letter;
import fuhan.letter.Paragraph;
import fuhan.letter.Point;
import fuhan.letter.Table;
import fuhan.manuscript.Count;
import fuhan.wording.Ordinals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What a section or a point is made of: running text with cards for points and tables in between. */
final class BlocksPane implements Part {
  private final Editing editing;
  private final Lens<List<Block>> lens;
  private final Wording wording;
  private final String prompt;
  private final VBox root = new VBox(10);
  private final List<ProsePane> prose = new ArrayList<>();
  private final List<Part> cards = new ArrayList<>();

  BlocksPane(Editing editing, Lens<List<Block>> lens, Wording wording, String prompt) {
    this.editing = editing;
    this.lens = lens;
    this.wording = wording;
    this.prompt = prompt;
    build(slots(editing.now()));
    renumber(slots(editing.now()));
  }

  @Override
  public Node node() {
    return root;
  }

  private Slots slots(Letter letter) {
    return Slots.of(lens.get().apply(letter));
  }

  @Override
  public void refresh(Letter letter) {
    Slots slots = slots(letter);
    if (!isBuiltLike(slots)) {
      build(slots);
    } else {
      prose.forEach(part -> part.refresh(letter));
      cards.forEach(part -> part.refresh(letter));
      layOut();
    }
    renumber(slots);
  }

  private boolean isBuiltLike(Slots slots) {
    if (cards.size() != slots.cards().size()) {
      return false;
    }
    for (int i = 0; i < cards.size(); i++) {
      boolean alike = switch (slots.cards().get(i)) {
        case Point point -> cards.get(i) instanceof PointCard;
        case Table table -> cards.get(i) instanceof TableCard card && card.isBuiltLike(table);
        case Paragraph paragraph -> false;
      };
      if (!alike) {
        return false;
      }
    }
    return true;
  }

  private void build(Slots slots) {
    prose.clear();
    cards.clear();
    for (int i = 0; i < slots.prose().size(); i++) {
      prose.add(new ProsePane(editing, LetterParts.prose(lens, i), i == 0 ? prompt : "在这里接着写"));
    }
    for (int i = 0; i < slots.cards().size(); i++) {
      int index = i;
      cards.add(switch (slots.cards().get(i)) {
        case Point point -> new PointCard(editing, LetterParts.point(lens, index), wording, new Deeds(index));
        case Table table -> new TableCard(editing, LetterParts.table(lens, index), () -> remove(index));
        case Paragraph paragraph -> throw new IllegalStateException("a paragraph is no card");
      });
    }
    layOut();
  }

  /** An empty text between two cards is not shown; there is always one before the first card or where no card is. */
  private void layOut() {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < prose.size(); i++) {
      if (i == 0 || !prose.get(i).isBlank() || prose.get(i).hasFocus()) {
        nodes.add(prose.get(i).node());
      }
      if (i < cards.size()) {
        nodes.add(cards.get(i).node());
      }
    }
    if (!root.getChildren().equals(nodes)) {
      root.getChildren().setAll(nodes);
    }
  }

  private void renumber(Slots slots) {
    Count count = new Count();
    for (int i = 0; i < prose.size(); i++) {
      prose.get(i).number(count);
      if (i < cards.size() && cards.get(i) instanceof PointCard card && slots.cards().get(i) instanceof Point point) {
        card.number(Ordinals.text(point.ordinal().style(), count.next(point.ordinal())));
      }
    }
  }

  @Override
  public boolean focus(String place) {
    return place.startsWith(lens.place() + "/")
        && (prose.stream().anyMatch(part -> part.focus(place)) || cards.stream().anyMatch(card -> card.focus(place)));
  }

  /** Puts a point behind all others. */
  void add(Point point) {
    Slots slots = slots(editing.now());
    act(slots.insert(slots.cards().size(), point), slots.cards().size());
  }

  /** Puts a table of three columns behind everything. */
  void addTable() {
    Slots slots = slots(editing.now());
    List<String> row = List.of("", "", "");
    act(slots.insert(slots.cards().size(), new Table(List.of(row, row))), slots.cards().size());
  }

  ProsePane firstProse() {
    return prose.getFirst();
  }

  ProsePane lastProse() {
    return prose.getLast();
  }

  /** The field with the caret: its slot and row; empty when it is not in this text. */
  private Optional<int[]> caret() {
    for (int i = 0; i < prose.size(); i++) {
      if (prose.get(i).focused() >= 0) {
        return Optional.of(new int[]{i, prose.get(i).focused()});
      }
    }
    return Optional.empty();
  }

  /** Cuts the blocks before the field with the caret; empty when no field has it, or the first has. */
  Optional<List<List<Block>>> halves() {
    return caret().filter(at -> at[0] + at[1] > 0).map(at -> {
      Slots slots = slots(editing.now());
      List<Passage> passages = Passage.of(slots.prose().get(at[0]));
      List<Block> before = new ArrayList<>();
      for (int i = 0; i < at[0]; i++) {
        before.addAll(slots.prose().get(i));
        before.add(slots.cards().get(i));
      }
      before.addAll(Passage.paragraphs(passages.subList(0, at[1])));
      List<Block> after = new ArrayList<>(Passage.paragraphs(passages.subList(at[1], passages.size())));
      for (int i = at[0]; i < slots.cards().size(); i++) {
        after.add(slots.cards().get(i));
        after.addAll(slots.prose().get(i + 1));
      }
      return List.of(before, after);
    });
  }

  private void act(Slots slots, int card) {
    editing.act(lens.place() + "/card." + card, lens.set().apply(editing.now(), slots.blocks()));
    refresh(editing.now());
    if (card >= 0 && card < cards.size()) {
      cards.get(card).focus(lens.place() + "/card." + card);
    }
  }

  private void remove(int card) {
    act(slots(editing.now()).remove(card), Math.min(card, cards.size() - 2));
  }

  /** What can be done with a card among its neighbours. */
  final class Deeds {
    private final int index;

    private Deeds(int index) {
      this.index = index;
    }

    int index() {
      return index;
    }

    /** The list the card stands in, for dragging. */
    Object list() {
      return BlocksPane.this;
    }

    void delete() {
      remove(index);
    }

    void move(int by) {
      moveTo(index + by);
    }

    void moveTo(int to) {
      if (to >= 0 && to < cards.size()) {
        act(slots(editing.now()).move(index, to), to);
      }
    }

    /** Puts this card at the place of one that was dragged here. */
    void drop(int from) {
      act(slots(editing.now()).move(from, index), index);
    }

    /** Puts another point behind this one. */
    void insertAfter(Point changed, Point next) {
      Slots slots = slots(editing.now());
      Slots with = new Slots(slots.prose(), Lens.put(slots.cards(), index, changed));
      act(with.insert(index + 1, next), index + 1);
    }

    /** The point before this one, if there is one. */
    Optional<Point> before() {
      return index > 0 && slots(editing.now()).cards().get(index - 1) instanceof Point point ? Optional.of(point) : Optional.empty();
    }

    /** This point's words go into the one before it. */
    void joinBefore(Point joined) {
      Slots slots = slots(editing.now()).remove(index);
      act(new Slots(slots.prose(), Lens.put(slots.cards(), index - 1, joined)), index - 1);
    }
  }
}
