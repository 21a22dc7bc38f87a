package fuhan.manuscript;

import fuhan.letter.Ordinal.Style;
import fuhan.letter.Text;
import fuhan.manuscript.Run.Cast;
import fuhan.wording.Ordinals;
import fuhan.wording.Ordinals.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds measures in a paragraph: 一是…。二是…。 in a row; what is out of row stays text. */
final class MeasureWords {
  private static final String BORDERS = "。；：，、！？）”…—";

  private MeasureWords() {}

  private record Place(int at, Found found) {}

  /** The text as runs, the ordinals of measures as numbers; the count goes on from the paragraphs before. */
  static List<Run> mark(Text text, Count count) {
    return cut(text, places(text.plain(), count));
  }

  private static List<Place> places(String text, Count count) {
    List<Place> candidates = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (i == 0 || BORDERS.indexOf(text.charAt(i - 1)) >= 0) {
        Optional<Found> found = Ordinals.at(text, i);
        int at = i;
        found.filter(MeasureWords::isMeasure).ifPresent(ordinal -> candidates.add(new Place(at, ordinal)));
      }
    }
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Place place = candidates.get(i);
      Style style = place.found().style();
      int number = place.found().number();
      boolean begins = number == 1 && (place.at() == 0 || second(candidates, i));
      boolean goesOn = number > 1 && number == count.last(style) + 1 && (place.at() == 0 || !places.isEmpty());
      if (begins || goesOn) {
        places.add(place);
        count.next(count.read(style, number));
      }
    }
    return places;
  }

  /** Whether a text begins with the ordinal of a measure. */
  static boolean begins(String text) {
    return Ordinals.at(text).filter(MeasureWords::isMeasure).isPresent();
  }

  private static boolean isMeasure(Found found) {
    return found.style() == Style.FIRSTLY || found.style() == Style.ORDER;
  }

  /** Whether a second of the same style follows before another first. */
  private static boolean second(List<Place> candidates, int first) {
    Style style = candidates.get(first).found().style();
    for (Place place : candidates.subList(first + 1, candidates.size())) {
      if (place.found().style() == style && place.found().number() <= 2) {
        return place.found().number() == 2;
      }
    }
    return false;
  }

  private static List<Run> cut(Text text, List<Place> places) {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (Place place : places) {
      int end = place.at() + place.found().length();
      runs.addAll(Runs.of(text.cut(from, place.at())));
      runs.add(Run.of(Cast.NUMBER, text.cut(place.at(), end).plain()));
      from = end;
    }
    runs.addAll(Runs.of(text.cut(from)));
    return runs;
  }
}
