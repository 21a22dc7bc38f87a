package fuhan.manuscript;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The first words of a numbered line.
 *
 * @param number its ordinal as printed; empty when it has none
 * @param citation the runs that name suggestions, with the words around them
 * @param heading its heading as printed
 * @param rest what follows in the same line
 */
record Lead(String number, List<Run> citation, String heading, List<Run> rest) {
  static Lead of(Line line) {
    List<Run> runs = line.runs();
    int at = !runs.isEmpty() && runs.getFirst().cast().isNumber() ? 1 : 0;
    String number = at == 1 ? runs.getFirst().text() : "";
    int end = at;
    while (end < runs.size() && (Tags.is(Tags.CITATION, runs.get(end).tag()) || Tags.is(Tags.SUGGESTION, runs.get(end).tag()))) {
      end++;
    }
    List<Run> citation = runs.subList(at, end);
    int rest = end;
    while (rest < runs.size() && Tags.is(Tags.HEADING, runs.get(rest).tag())) {
      rest++;
    }
    String heading = runs.subList(end, rest).stream().map(Run::text).collect(Collectors.joining());
    return new Lead(number, citation, heading, runs.subList(rest, runs.size()));
  }

  /** Whether it stands on a line of its own; a citation that ends with a comma waits for its text. */
  boolean headed() {
    boolean waits = heading.isEmpty() && !citation.isEmpty() && citation.getLast().text().endsWith("，");
    return rest.isEmpty() && !waits && !(citation.isEmpty() && heading.isEmpty());
  }

  boolean isSectionHeading() {
    return headed() && citation.isEmpty();
  }

  /** The heading without the 。 that joins it to the text behind it. */
  String pointHeading() {
    return !headed() && heading.endsWith("。") ? heading.substring(0, heading.length() - 1) : heading;
  }
}
