package fuhan.template;

import fuhan.letter.Category;
import fuhan.letter.Distribution;
import fuhan.letter.Kind;
import fuhan.letter.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One template, such as {@code three-part}.
 *
 * @param name its folder's name
 * @param title what people call it, such as 三段式答复函
 * @param description one sentence: for which letters it is meant
 * @param kind of the letters built with it
 * @param role of the letters built with it
 * @param outline headings of the sections, in order; empty for letters without headings
 * @param phrases stock phrases by name, with {@code ${...}} for what is filled in; see {@link Phrase}
 * @param categories what each category means here
 * @param signatures labels of the signature lines, in order
 * @param distributions who gets a copy when the letter says nothing else
 * @param profile page profile of the standard notes
 * @param sealed whether room is left for a seal (7.3.5.1) or not (7.3.5.2)
 * @param forms what the forms that go with its letters say
 * @param folder where its Word files are
 */
public record Template(
    String name,
    String title,
    String description,
    Kind kind,
    Role role,
    List<String> outline,
    Map<String, String> phrases,
    Map<Category, String> categories,
    List<String> signatures,
    List<Distribution> distributions,
    Profile profile,
    boolean sealed,
    FormTexts forms,
    Path folder) {

  public Template {
    outline = List.copyOf(outline);
    phrases = Map.copyOf(phrases);
    categories = Map.copyOf(categories);
    signatures = List.copyOf(signatures);
    distributions = List.copyOf(distributions);
  }

  /** The stock phrase of this name; every template has every phrase. */
  public String phrase(Phrase phrase) {
    return phrases.getOrDefault(phrase.key(), phrase.usual());
  }

  /** The Word file with this head. */
  public Path stationery(HeadForm head) {
    return folder.resolve(head.file());
  }
}
