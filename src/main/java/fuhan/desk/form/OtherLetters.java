package fuhan.desk.form;

import fuhan.check.Finding;
import fuhan.check.Letters;
import fuhan.check.Passage;
import fuhan.check.Script;
import fuhan.draft.Drafts;
import fuhan.letter.Addressee;
import fuhan.letter.Letter;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The other letters of the store, to hold a letter against: the same fact with another figure, a name left in from a copy. */
final class OtherLetters {
  private static final String THIS = "本件";

  private final Letters letters = new Letters();

  /**
   * Takes the store's letters in; takes a while for thousands.
   *
   * @param draft the one that is being written, which is passed over
   * @param office whose letters count
   */
  static OtherLetters of(List<Drafts.Told> told, long draft, String office) {
    OtherLetters others = new OtherLetters();
    String name = Normalizer.normalize(office, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    told.stream()
        .filter(letter -> letter.id() != draft && !name.isEmpty() && letter.words().contains(name))
        .forEach(letter -> others.letters.add(new Letters.Entry(letter.subject(), office, names(letter.members()), letter.words())));
    return others;
  }

  private static Set<String> names(String members) {
    return Arrays.stream(members.split("[、，,\\s]+")).filter(name -> !name.isBlank()).collect(Collectors.toSet());
  }

  /** What in a letter does not go together with the others, at its place. */
  List<Finding> against(Script script) {
    Letter letter = script.letter();
    Set<String> members = letter.addressing().addressees().stream().map(Addressee::name).collect(Collectors.toSet());
    String text = script.texts().stream().map(Passage::text).collect(Collectors.joining("\n"));
    return letters.against(new Letters.Entry(THIS, letter.head().office(), members, text))
        .stream()
        .map(finding -> placed(finding, script))
        .toList();
  }

  private static Finding placed(Finding finding, Script script) {
    Optional<Passage> place = script.texts().stream().filter(passage -> passage.text().contains(finding.quote())).findFirst();
    return place
        .map(
            passage -> new Finding(
                finding.rule(), finding.severity(), passage.where(), passage.index(), passage.text().indexOf(finding.quote()),
                finding.quote(), finding.message(), finding.suggestion(), finding.fix()))
        .orElse(finding);
  }
}
