package fuhan.version;

import fuhan.letter.Letter;
import fuhan.letter.Proposal;
import fuhan.letter.Suggestion;
import fuhan.manuscript.Source;
import fuhan.manuscript.Traces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A letter that was exported, edited in Word or WPS, and came back.
 *
 * @param letter with every change; what the file does not carry is as it was in the original
 * @param changes against the original
 * @param traces tracked changes and comments of the file; the letter is the text with all tracked changes taken
 */
public record Returned(Letter letter, List<Change> changes, Traces traces) {
  /** Letters that share less of their pairs of characters are different letters. */
  private static final double ALIKE = 0.3;

  public Returned {
    changes = List.copyOf(changes);
  }

  /** What came back, beside what went out. */
  public static Returned of(Letter original, Source source, Letter read) {
    Renumbered renumbered = Renumbered.of(original, read);
    Letter letter = new Letter(
        original.template(), original.kind(), original.role(),
        read.head().category().isPresent() ? read.head() : read.head().withCategory(original.head().category()),
        proposals(original, renumbered.suggestions()), read.addressing(), renumbered.body(), read.ending(), read.distributions(),
        read.attachments(), original.publication(), original.forms(), phrases(original, read), original.handling());
    return new Returned(letter, Changes.between(original, letter), source.traces());
  }

  private static Map<String, String> phrases(Letter original, Letter read) {
    Map<String, String> phrases = new LinkedHashMap<>(original.phrases());
    phrases.putAll(read.phrases());
    return phrases;
  }

  /**
   * Whether a file is an edited copy of this letter: it says so itself, or it answers the same proposal in largely the same words.
   *
   * @param read the letter that was read in it
   */
  public static boolean isOf(Letter original, Source source, Letter read) {
    if (source.origin()
        .map(Source.Origin::identity)
        .filter(Source.Origin.of(original, original.template()).identity()::equals)
        .isPresent()) {
      return true;
    }
    Set<String> numbers = numbers(original);
    Set<String> others = numbers(read);
    boolean apart = !numbers.isEmpty() && !others.isEmpty() && others.stream().noneMatch(numbers::contains);
    return !apart && Alike.of(Plain.of(original.body().sections()), Plain.of(read.body().sections())) >= ALIKE;
  }

  private static Set<String> numbers(Letter letter) {
    return letter.proposals()
        .stream()
        .map(Proposal::number)
        .filter(number -> !number.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The proposals as they were, with the words of suggestions as they are cited now; suggestions that are new join the first proposal. */
  private static List<Proposal> proposals(Letter original, List<Suggestion> read) {
    Map<Integer, String> cited = new LinkedHashMap<>();
    read.forEach(suggestion -> cited.put(suggestion.id(), suggestion.text()));
    List<Proposal> proposals = new ArrayList<>();
    for (Proposal proposal : original.proposals()) {
      List<Suggestion> suggestions = new ArrayList<>();
      for (Suggestion suggestion : proposal.suggestions()) {
        String words = cited.remove(suggestion.id());
        suggestions.add(words == null ? suggestion : new Suggestion(suggestion.id(), words));
      }
      proposals.add(new Proposal(proposal.number(), proposal.title(), proposal.session(), proposal.members(), suggestions));
    }
    if (!cited.isEmpty()) {
      Proposal first = proposals.isEmpty() ? new Proposal("", "", "", List.of(), List.of()) : proposals.removeFirst();
      List<Suggestion> suggestions = new ArrayList<>(first.suggestions());
      cited.forEach((id, words) -> suggestions.add(new Suggestion(id, words)));
      proposals.addFirst(new Proposal(first.number(), first.title(), first.session(), first.members(), suggestions));
    }
    return proposals;
  }
}
