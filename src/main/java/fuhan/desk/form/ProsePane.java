package fuhan.desk.form;

import fuhan.desk.frame.GrowingArea;
import fuhan.letter.Letter;
import fuhan.letter.Paragraph;
import fuhan.letter.Text;
import fuhan.manuscript.Count;
import fuhan.manuscript.Pasting;
import fuhan.wording.Ordinals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Running text: a field for each paragraph and each measure. Enter begins the next, numbers come by themselves. */
final class ProsePane implements Part {
  private final Editing editing;
  private final Lens<List<Paragraph>> lens;
  private final String prompt;
  private final VBox root = new VBox();
  private final List<PassageRow> rows = new ArrayList<>();
  private List<Passage> passages = List.of();

  /** @param prompt what an empty text asks for */
  ProsePane(Editing editing, Lens<List<Paragraph>> lens, String prompt) {
    this.editing = editing;
    this.lens = lens;
    this.prompt = prompt;
    root.getStyleClass().add("prose");
    show(Passage.of(lens.get().apply(editing.now())));
    number(new Count());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void refresh(Letter letter) {
    List<Paragraph> paragraphs = lens.get().apply(letter);
    if (!paragraphs.equals(Passage.paragraphs(written()))) {
      show(Passage.of(paragraphs));
    }
    number(new Count());
  }

  @Override
  public boolean focus(String place) {
    String begin = lens.place() + "#";
    if (!place.startsWith(begin)) {
      return false;
    }
    int row = Integer.parseInt(place.substring(begin.length()));
    focus(Math.min(row, rows.size() - 1), rows.get(Math.min(row, rows.size() - 1)).area().getLength());
    return true;
  }

  /** Shows the numbers of the measures; the count goes on from what stands before. */
  void number(Count count) {
    for (int i = 0; i < passages.size(); i++) {
      PassageRow row = rows.get(i);
      row.remarks(editing.remarks().at(place(i)), editing.remarks());
      row.number(passages.get(i).ordinal().map(ordinal -> Ordinals.text(ordinal.style(), count.next(ordinal))).orElse(""));
    }
  }

  /** Stock phrases that can be inserted. */
  List<String> phrases() {
    return editing.phrases();
  }

  String place() {
    return lens.place();
  }

  boolean isBlank() {
    return passages.stream().allMatch(passage -> passage.text().isEmpty());
  }

  boolean hasFocus() {
    return rows.stream().anyMatch(row -> row.area().isFocused());
  }

  /** The row that has the caret; -1 when none has. */
  int focused() {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).area().isFocused()) {
        return i;
      }
    }
    return -1;
  }

  /** The passages that say something: an empty text has one field and no paragraph. */
  private List<Passage> written() {
    boolean nothing = passages.size() == 1 && passages.getFirst().text().isEmpty() && passages.getFirst().ordinal().isEmpty();
    return nothing ? List.of() : passages;
  }

  private void show(List<Passage> now) {
    passages = now.isEmpty() ? List.of(new Passage(Text.EMPTY, Optional.empty(), true)) : List.copyOf(now);
    while (rows.size() > passages.size()) {
      root.getChildren().remove(rows.removeLast().node());
    }
    while (rows.size() < passages.size()) {
      PassageRow row = new PassageRow(this);
      rows.add(row);
      root.getChildren().add(row.node());
    }
    for (int i = 0; i < passages.size(); i++) {
      rows.get(i).show(passages.get(i), passages.size() == 1 ? prompt : "");
    }
  }

  private void focus(int row, int caret) {
    GrowingArea area = rows.get(row).area();
    area.requestFocus();
    area.positionCaret(Math.min(caret, area.getLength()));
  }

  private Letter letter() {
    return lens.set().apply(editing.now(), Passage.paragraphs(written()));
  }

  private String place(int row) {
    return lens.place() + "#" + row;
  }

  /** One deed: the fields change, the caret goes where the person goes on. */
  private void act(List<Passage> now, int row, int caret) {
    show(now);
    editing.act(place(row), letter());
    focus(Math.clamp(row, 0, rows.size() - 1), caret);
  }

  void typed(PassageRow row, String words) {
    int i = rows.indexOf(row);
    passages = List.copyOf(Lens.put(passages, i, passages.get(i).withText(passages.get(i).text().typed(words))));
    editing.type(place(i), letter());
  }

  void split(PassageRow row) {
    int i = rows.indexOf(row);
    row.area().deleteText(row.area().getSelection());
    int caret = row.area().getCaretPosition();
    List<Passage> now = new ArrayList<>(passages);
    now.set(i, passages.get(i).until(caret));
    now.add(i + 1, passages.get(i).from(caret));
    act(now, i + 1, 0);
  }

  /** Backspace at the beginning: a measure becomes a paragraph, a paragraph joins the one before. */
  void join(PassageRow row) {
    int i = rows.indexOf(row);
    Passage passage = passages.get(i);
    List<Passage> now = new ArrayList<>(passages);
    if (passage.ordinal().isPresent()) {
      now.set(i, passage.asParagraph());
      act(now, i, 0);
    } else if (i > 0) {
      int caret = passages.get(i - 1).text().plain().length();
      now.set(i - 1, passages.get(i - 1).withText(passages.get(i - 1).text().then(passage.text())));
      now.remove(i);
      act(now, i - 1, caret);
    }
  }

  void joinNext(PassageRow row) {
    int i = rows.indexOf(row);
    if (i + 1 < rows.size()) {
      List<Passage> now = new ArrayList<>(passages);
      int caret = passages.get(i).text().plain().length();
      now.set(i, passages.get(i).withText(passages.get(i).text().then(passages.get(i + 1).text())));
      now.remove(i + 1);
      act(now, i, caret);
    }
  }

  void move(PassageRow row, int by) {
    int i = rows.indexOf(row);
    int to = i + by;
    if (to >= 0 && to < rows.size()) {
      List<Passage> now = new ArrayList<>(passages);
      int caret = row.area().getCaretPosition();
      now.add(to, now.remove(i));
      act(now, to, caret);
    }
  }

  void leave(PassageRow row, int by) {
    int to = rows.indexOf(row) + by;
    if (to >= 0 && to < rows.size()) {
      focus(to, by < 0 ? Integer.MAX_VALUE : 0);
    }
  }

  void remove(PassageRow row) {
    int i = rows.indexOf(row);
    List<Passage> now = new ArrayList<>(passages);
    now.remove(i);
    act(now, Math.max(0, i - 1), Integer.MAX_VALUE);
  }

  /** Makes a measure of a paragraph, or a paragraph of a measure. */
  void turn(PassageRow row) {
    int i = rows.indexOf(row);
    Passage passage = passages.get(i);
    act(Lens.put(passages, i, passage.ordinal().isPresent() ? passage.asParagraph() : passage.asMeasure()), i, Integer.MAX_VALUE);
  }

  /** Lets a measure begin a paragraph, or go on in the line of what stands before it. */
  void wrap(PassageRow row) {
    int i = rows.indexOf(row);
    Passage passage = passages.get(i);
    act(Lens.put(passages, i, new Passage(passage.text(), passage.ordinal(), !passage.begins())), i, Integer.MAX_VALUE);
  }

  /** A new measure at the end; it stands as the measures before it stand. */
  void addMeasure() {
    List<Passage> now = new ArrayList<>(passages);
    Passage last = now.getLast();
    Passage fresh = new Passage(Text.EMPTY, Optional.empty(), last.ordinal().isPresent() && last.begins()).asMeasure();
    if (last.text().isEmpty() && last.ordinal().isEmpty()) {
      now.removeLast();
      fresh = new Passage(Text.EMPTY, fresh.ordinal(), true);
    }
    now.add(fresh);
    act(now, now.size() - 1, 0);
  }

  void paste(PassageRow row, String words) {
    List<Passage> fresh = Passage.of(Pasting.paragraphs(words));
    if (fresh.isEmpty()) {
      return;
    }
    int i = rows.indexOf(row);
    row.area().deleteText(row.area().getSelection());
    int caret = row.area().getCaretPosition();
    List<Passage> now = new ArrayList<>(passages.subList(0, i));
    Passage head = passages.get(i).until(caret);
    Passage tail = passages.get(i).from(caret);
    boolean joins = fresh.getFirst().ordinal().isEmpty();
    if (joins) {
      now.add(head.withText(head.text().then(fresh.getFirst().text())));
    } else {
      if (!head.text().isEmpty()) {
        now.add(head);
      }
      now.add(fresh.getFirst());
    }
    now.addAll(fresh.subList(1, fresh.size()));
    int end = now.getLast().text().plain().length();
    now.set(now.size() - 1, now.getLast().withText(now.getLast().text().then(tail.text())));
    int last = now.size() - 1;
    now.addAll(passages.subList(i + 1, passages.size()));
    act(now, last, end);
  }
}
