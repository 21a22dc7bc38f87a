package fuhan.desk.form;

import fuhan.letter.Citation;
import fuhan.letter.Letter;
import fuhan.template.Phrase;
import fuhan.template.Template;
import java.util.List;
import java.util.Optional;

/** The stock words a letter's template has ready. */
record Wording(Template template) {
  /** The words that name these suggestions; empty for none. The words of a citation that was there before stay. */
  Optional<Citation> citation(Letter letter, Optional<Citation> before, List<Integer> suggestions) {
    if (suggestions.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Citation(
            before.map(Citation::before).orElse(phrase(letter, Phrase.CITATION_BEFORE)), suggestions,
            before.map(Citation::between).filter(words -> !words.isEmpty()).orElse(phrase(letter, Phrase.CITATION_BETWEEN)),
            before.map(Citation::after).orElse(phrase(letter, Phrase.CITATION_AFTER))));
  }

  String phrase(Letter letter, Phrase phrase) {
    return letter.phrases().getOrDefault(phrase.key(), template.phrase(phrase));
  }
}
