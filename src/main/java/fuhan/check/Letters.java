package fuhan.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Letters of one office beside each other, {@code Letters.compare(entries)}: the same fact with two figures, and copies in which the names of another letter were left.
 *
 * <p>Facts are taken from each letter once and found again by what they are about, so the work grows with the letters and not with their pairs.
 */
public final class Letters {
  /** So many characters make a shingle when letters are compared. */
  private static final int SHINGLE = 12;
  /** Letters that share this part of their shingles are copies of each other. */
  private static final double COPY = 0.5;
  /** Of the letters to one member only so many are looked at, those that came last: comparing whole texts takes time. */
  private static final int MOST = 40;
  private static final Pattern CITY = Pattern.compile("^[\\p{IsHan}]{2,3}市(?=[\\p{IsHan}]{2}[区县])");

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

  private final Map<String, Told> told = new HashMap<>();
  private final Map<String, List<Entry>> byMember = new HashMap<>();

  /** Takes a letter in, to compare others with. */
  public void add(Entry letter) {
    Fact.in(letter.text()).forEach(fact -> told.putIfAbsent(key(letter, fact), new Told(letter, fact)));
    letter.members().forEach(member -> byMember.computeIfAbsent(member, any -> new ArrayList<>()).add(letter));
  }

  /** What does not go together among these; the quote is from the later letter. */
  public static List<Finding> compare(List<Entry> letters) {
    List<Finding> findings = new ArrayList<>();
    Letters before = new Letters();
    for (Entry letter : letters) {
      findings.addAll(before.figures(letter));
      before.add(letter);
    }
    letters.forEach(letter -> findings.addAll(before.copies(letter)));
    return findings;
  }

  /** What in a letter does not go together with those that were taken in; one of the same name is passed over. */
  public List<Finding> against(Entry letter) {
    List<Finding> findings = new ArrayList<>(figures(letter));
    findings.addAll(copies(letter));
    return findings;
  }

  private List<Finding> figures(Entry letter) {
    List<Finding> findings = new ArrayList<>();
    for (Fact fact : Fact.in(letter.text())) {
      Told before = told.get(key(letter, fact));
      if (before != null && !before.letter().name().equals(letter.name()) && before.fact().value().compareTo(fact.value()) != 0) {
        findings.add(
            new Finding(
                "ConflictingFigures", Severity.WARNING, letter.name(), -1, 0, fact.quote(),
                "“" + letter.name() + "”写“" + fact.quote() + "”，“" + before.letter().name() + "”写“" + before.fact().quote() + "”，同一件事两个数字。",
                "核对数字", Optional.empty()));
      }
    }
    return findings;
  }

  /** What two figures must share to be about the same thing; an office is the same with and without its city. */
  private static String key(Entry letter, Fact fact) {
    return CITY.matcher(letter.office()).replaceFirst("") + "\t" + fact.key();
  }

  private List<Finding> copies(Entry letter) {
    List<Finding> findings = new ArrayList<>();
    for (String member : namedIn(letter.text(), byMember.keySet())) {
      if (letter.members().contains(member)) {
        continue;
      }
      List<Entry> others = byMember.get(member);
      for (Entry other : others.subList(Math.max(0, others.size() - MOST), others.size())) {
        if (!other.name().equals(letter.name()) && other.office().equals(letter.office()) && alike(letter, other) >= COPY) {
          findings.add(
              new Finding(
                  "NameOfAnotherLetter", Severity.ERROR, letter.name(), -1, 0, member,
                  "“" + letter.name() + "”和“" + other.name() + "”大半相同，里面留着那一件的“" + member + "”。", "改为本件的委员", Optional.empty()));
        }
      }
    }
    return findings;
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
