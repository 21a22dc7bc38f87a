package fuhan.letter;

import java.util.List;

/**
 * How a point names the suggestions it answers, such as 针对“加强培训”的建议，.
 *
 * @param before the words before the first suggestion, with the opening quotation mark: 针对“
 * @param suggestions ids of the suggestions, at least one
 * @param between the words between two suggestions: ”“ or ”和“
 * @param after the words after the last one, with the closing quotation mark and the punctuation: ”的建议，
 */
public record Citation(String before, List<Integer> suggestions, String between, String after) {
  public Citation {
    suggestions = List.copyOf(suggestions);
  }
}
