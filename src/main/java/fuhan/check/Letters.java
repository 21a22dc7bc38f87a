package fuhan.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Letters of one office beside each other: the same fact with two figures, and copies in which the names of another letter were left.
 *
 * <p>Facts are taken from each letter once and found again by what they are about, so the work grows with the letters and not with their pairs.
 */
public final class Letters {
  /** So many characters make a shingle when letters are compared. */
  private static final int SHINGLE = 12;
  /** Letters that share this part of their shingles are copies of each other. */
  private static final double COPY = 0.5;

  /**
   * A letter to compare.
   *
   * @param name what messages call it, such as its file name
   * @param office whose letter it is
   * @param members whom it answers
   */
  public record Entry(String name, String office, Set<String> members, String text) {
    public Entry {
      members = Set.copyOf(members);
    }
  }

  private record Told(Entry letter, Fact fact) {}

  private Letters() {}

  /** What does not go together; the quote is from the later letter. */
  public static List<Finding> compare(List<Entry> letters) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Told> told = new HashMap<>();
    for (Entry letter : letters) {
      for (Fact fact : Fact.in(letter.text())) {
        Told before = told.putIfAbsent(letter.office() + "\t" + fact.key(), new Told(letter, fact));
        if (before != null && !before.letter().equals(letter) && before.fact().value().compareTo(fact.value()) != 0) {
          findings.add(
              new Finding(
                  "ConflictingFigures", Severity.WARNING, letter.name(), -1, 0, fact.quote(), "“" + letter.name() + "”写“" + fact.quote()
                      + "”，“" + before.letter().name() + "”写“" + before.fact().quote() + "”，同一件事两个数字。",
                  "核对数字", java.util.Optional.empty()));
        }
      }
    }
    copies(letters, findings);
    return findings;
  }

  private static void copies(List<Entry> letters, List<Finding> findings) {
    Map<String, List<Entry>> byMember = new HashMap<>();
    letters.forEach(letter -> letter.members().forEach(member -> byMember.computeIfAbsent(member, any -> new ArrayList<>()).add(letter)));
    for (Entry letter : letters) {
      for (String member : namedIn(letter.text(), byMember.keySet())) {
        if (letter.members().contains(member)) {
          continue;
        }
        for (Entry other : byMember.get(member)) {
          if (!other.equals(letter) && other.office().equals(letter.office()) && alike(letter, other) >= COPY) {
            findings.add(
                new Finding(
                    "NameOfAnotherLetter", Severity.ERROR, letter.name(), -1, 0, member,
                    "“" + letter.name() + "”和“" + other.name() + "”大半相同，里面留着那一件的“" + member + "”。", "改为本件的委员", java.util.Optional.empty()));
          }
        }
      }
    }
  }

  /** Members that a text names as such: 林晚委员. */
  private static Set<String> namedIn(String text, Set<String> members) {
    Set<String> named = new LinkedHashSet<>();
    for (String title : List.of("委员", "代表")) {
      for (int at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
        for (int length = 2; length <= 4 && at - length >= 0; length++) {
          String name = text.substring(at - length, at);
          if (members.contains(name)) {
            named.add(name);
          }
        }
      }
    }
    return named;
  }

  private static double alike(Entry a, Entry b) {
    Set<Integer> left = shingles(a.text());
    Set<Integer> right = shingles(b.text());
    int smaller = Math.min(left.size(), right.size());
    left.retainAll(right);
    return smaller == 0 ? 0 : left.size() / (double) smaller;
  }

  private static Set<Integer> shingles(String text) {
    Set<Integer> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= text.length(); i++) {
      shingles.add(text.substring(i, i + SHINGLE).hashCode());
    }
    return shingles;
  }
}
