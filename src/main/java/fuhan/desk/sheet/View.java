package fuhan.desk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How pages are looked at.
 *
 * @param fit whether the sheet fits the room or has a size of its own
 * @param zoom size on the screen against the size on paper, 0.5 to 3; counts when {@code fit} is {@link Fit#NONE}
 * @param pairs whether two pages stand side by side
 * @param margins whether the edges of the text are shown
 * @param grid whether the 28 × 22 cells are shown
 */
public record View(Fit fit, double zoom, boolean pairs, boolean margins, boolean grid) {
  /** As pages are shown before anybody chose. */
  public static final View USUAL = new View(Fit.WIDTH, 1, false, false, false);
  public static final double LEAST = 0.5;
  public static final double MOST = 3;
  private static final List<Double> STEPS = List.of(0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0);
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  /** What the sheet fits. */
  public enum Fit {
    WIDTH,
    PAGE,
    NONE
  }

  public View {
    zoom = Math.clamp(zoom, LEAST, MOST);
  }

  public View fitting(Fit to) {
    return new View(to, zoom, pairs, margins, grid);
  }

  public View zoomed(double to) {
    return new View(Fit.NONE, to, pairs, margins, grid);
  }

  public View withPairs(boolean on) {
    return new View(fit, zoom, on, margins, grid);
  }

  public View withMargins(boolean on) {
    return new View(fit, zoom, pairs, on, grid);
  }

  public View withGrid(boolean on) {
    return new View(fit, zoom, pairs, margins, on);
  }

  /** The next size from one that is seen now: 1 is larger, -1 is smaller. */
  public View step(double seen, int by) {
    double next = by > 0 ? STEPS.stream().filter(step -> step > seen + 0.005).findFirst().orElse(MOST)
        : STEPS.reversed().stream().filter(step -> step < seen - 0.005).findFirst().orElse(LEAST);
    return zoomed(next);
  }

  /** For the settings: {@code width grid} or {@code 1.25 pairs margins}. */
  public String text() {
    List<String> words = new ArrayList<>();
    words.add(fit == Fit.NONE ? String.format(Locale.ROOT, "%.2f", zoom) : fit.name().toLowerCase(Locale.ROOT));
    if (pairs) {
      words.add("pairs");
    }
    if (margins) {
      words.add("margins");
    }
    if (grid) {
      words.add("grid");
    }
    return String.join(" ", words);
  }

  /** Reads {@link #text()}; what it does not know counts as not chosen. */
  public static View of(String text) {
    List<String> words = List.of(text.split(" "));
    View view = new View(Fit.WIDTH, 1, words.contains("pairs"), words.contains("margins"), words.contains("grid"));
    String size = words.getFirst();
    return size.equals("page") ? view.fitting(Fit.PAGE) : NUMBER.matcher(size).matches() ? view.zoomed(Double.parseDouble(size)) : view;
  }
}
