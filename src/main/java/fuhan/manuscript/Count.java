package fuhan.manuscript;

import fuhan.letter.Ordinal;
import fuhan.letter.Ordinal.Style;
import java.util.EnumMap;
import java.util.Map;

/** Counts the items of one container, each style by itself. */
public final class Count {
  private final Map<Style, Integer> last = new EnumMap<>(Style.class);

  /** The number of the next item. */
  public int next(Ordinal ordinal) {
    int number = ordinal.restarts() ? 1 : last.getOrDefault(ordinal.style(), 0) + 1;
    last.put(ordinal.style(), number);
    return number;
  }

  /** The last number of a style; 0 before the first item. */
  public int last(Style style) {
    return last.getOrDefault(style, 0);
  }

  /** The ordinal that makes {@link #next} give this number, if any does; otherwise one that counts on. */
  public Ordinal read(Style style, int number) {
    return new Ordinal(style, number == 1 && last(style) > 0);
  }
}
