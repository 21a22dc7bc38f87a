package fuhan.draft;

import fuhan.letter.DocumentNumber;
import fuhan.letter.Letter;
import fuhan.letter.Text;
import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All that a letter says, for searching: every text in it, one a line. */
final class LetterWords {
  private LetterWords() {}

  static String of(Letter letter) {
    StringBuilder words = new StringBuilder();
    collect(letter, words);
    return alike(words.toString());
  }

  /** Full-width and half-width, capital and small letters become the same. */
  static String alike(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** Walks the records themselves, so that what is added to a letter one day is found without a thought. */
  private static void collect(Object part, StringBuilder into) {
    switch (part) {
      case String text -> into.append(text).append('\n');
      case Text text -> into.append(text.plain()).append('\n');
      case DocumentNumber number -> into.append(number.text()).append('\n');
      case Optional<?> maybe -> maybe.ifPresent(value -> collect(value, into));
      case Collection<?> all -> all.forEach(one -> collect(one, into));
      case Map<?, ?> map -> collect(map.values(), into);
      case Record record -> components(record, into);
      default -> {
        // Numbers, dates and enums are not what people search for.
      }
    }
  }

  private static void components(Record record, StringBuilder into) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        collect(component.getAccessor().invoke(record), into);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("the records of a letter are public", e);
      }
    }
  }
}
