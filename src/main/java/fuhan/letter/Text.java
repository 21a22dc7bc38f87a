package fuhan.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Running text with emphasised stretches, such as <b>壮筋骨</b>。辖区内有….
 *
 * @param stretches neighbours differ in emphasis and none is empty; an empty list is an empty text
 */
public record Text(List<Stretch> stretches) {
  /** A text without a word. */
  public static final Text EMPTY = new Text(List.of());

  /** Joins neighbours of the same emphasis and drops empty ones. */
  public Text {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch stretch : stretches) {
      if (stretch.text().isEmpty()) {
        continue;
      }
      if (!joined.isEmpty() && joined.getLast().emphasised() == stretch.emphasised()) {
        joined.set(joined.size() - 1, new Stretch(joined.getLast().text() + stretch.text(), stretch.emphasised()));
      } else {
        joined.add(stretch);
      }
    }
    stretches = List.copyOf(joined);
  }

  /** A stretch of a text, emphasised or not. */
  public record Stretch(String text, boolean emphasised) {}

  /** Text without emphasis. */
  public static Text of(String text) {
    return new Text(List.of(new Stretch(text, false)));
  }

  /** The characters alone. */
  public String plain() {
    return stretches.stream().map(Stretch::text).collect(Collectors.joining());
  }

  public boolean isEmpty() {
    return stretches.isEmpty();
  }

  /** The text from a character to another, both counted in chars of {@link #plain()}, with its emphasis. */
  public Text cut(int from, int to) {
    List<Stretch> kept = new ArrayList<>();
    int at = 0;
    for (Stretch stretch : stretches) {
      int begin = Math.max(from - at, 0);
      int end = Math.min(to - at, stretch.text().length());
      if (begin < end) {
        kept.add(new Stretch(stretch.text().substring(begin, end), stretch.emphasised()));
      }
      at += stretch.text().length();
    }
    return new Text(kept);
  }

  /** The text from a character to its end. */
  public Text cut(int from) {
    return cut(from, Integer.MAX_VALUE);
  }

  /** This text after someone typed in it until its characters were these: what stayed the same keeps its emphasis, what is new takes it from what stands before. */
  public Text typed(String now) {
    String before = plain();
    int shorter = Math.min(before.length(), now.length());
    int head = 0;
    while (head < shorter && before.charAt(head) == now.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head && before.charAt(before.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
      tail++;
    }
    Text kept = cut(0, head);
    boolean emphasised = !kept.isEmpty() && kept.stretches().getLast().emphasised() && tail > 0;
    Text fresh = new Text(List.of(new Stretch(now.substring(head, now.length() - tail), emphasised)));
    return kept.then(fresh).then(cut(before.length() - tail));
  }

  /** This text, then another. */
  public Text then(Text other) {
    List<Stretch> all = new ArrayList<>(stretches);
    all.addAll(other.stretches);
    return new Text(all);
  }
}
