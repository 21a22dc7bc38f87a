package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Script;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every place that names one and the same thing, such as the number of the proposal. */
final class Mentions {
  private Mentions() {}

  /**
   * One place.
   *
   * @param value what it says, in a form that can be compared
   */
  record Mention(Passage passage, int from, int to, String value) {
    String text() {
      return passage.text().substring(from, to);
    }
  }

  /**
   * The places of a pattern's first group in the parts that a letter's identity stands in and in its text.
   *
   * @param word that a paragraph must hold for the pattern to match: looked for first, as that is much faster
   */
  static List<Mention> of(Script script, String word, Pattern pattern, UnaryOperator<String> form) {
    List<Mention> mentions = new ArrayList<>();
    for (Passage passage : script.passages()) {
      if (passage.part() == Part.DISTRIBUTION || !passage.text().contains(word)) {
        continue;
      }
      Matcher found = pattern.matcher(passage.text());
      while (found.find()) {
        mentions.add(new Mention(passage, found.start(1), found.end(1), form.apply(found.group(1))));
      }
    }
    return mentions;
  }

  /** The values with their places, in the order of the letter. */
  static Map<String, List<Mention>> byValue(List<Mention> mentions) {
    Map<String, List<Mention>> values = new LinkedHashMap<>();
    mentions.forEach(mention -> values.computeIfAbsent(mention.value(), any -> new ArrayList<>()).add(mention));
    return values;
  }
}
