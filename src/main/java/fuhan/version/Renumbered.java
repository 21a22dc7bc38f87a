package fuhan.version;

import fuhan.letter.Block;
import fuhan.letter.Body;
import fuhan.letter.Citation;
import fuhan.letter.Letter;
import fuhan.letter.Point;
import fuhan.letter.Section;
import fuhan.letter.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came back with the ids of suggestions that went out: a word processor may have lost them, and what was read then counts from one.
 *
 * @param suggestions those that the points cite, under the ids of the original where they are known there
 */
record Renumbered(Body body, List<Suggestion> suggestions) {
  static Renumbered of(Letter original, Letter read) {
    Map<Integer, Integer> ids = ids(original.suggestions(), read.suggestions());
    List<Suggestion> suggestions = read.suggestions().stream().map(one -> new Suggestion(ids.get(one.id()), one.text())).toList();
    List<Section> sections = read.body().sections().stream().map(section -> section.withBlocks(blocks(section.blocks(), ids))).toList();
    return new Renumbered(read.body().withSections(sections), suggestions);
  }

  /** For each id that was read the one that it was: of the same words, or else of the same id, or else a new one. */
  private static Map<Integer, Integer> ids(List<Suggestion> original, List<Suggestion> read) {
    Map<Integer, Integer> ids = new HashMap<>();
    List<Suggestion> left = new ArrayList<>(original);
    for (Suggestion suggestion : read) {
      Optional<Suggestion> same = left.stream().filter(one -> one.equals(suggestion)).findFirst();
      same.or(() -> left.stream().filter(one -> one.text().equals(suggestion.text())).findFirst()).ifPresent(one -> {
        ids.put(suggestion.id(), one.id());
        left.remove(one);
      });
    }
    int next = 1
        + Math.max(original.stream().mapToInt(Suggestion::id).max().orElse(0), read.stream().mapToInt(Suggestion::id).max().orElse(0));
    for (Suggestion suggestion : read) {
      if (!ids.containsKey(suggestion.id())) {
        Optional<Suggestion> same = left.stream().filter(one -> one.id() == suggestion.id()).findFirst();
        ids.put(suggestion.id(), same.isPresent() ? suggestion.id() : next++);
        same.ifPresent(left::remove);
      }
    }
    return ids;
  }

  private static List<Block> blocks(List<Block> blocks, Map<Integer, Integer> ids) {
    return blocks.stream()
        .map(
            block -> block instanceof Point point
                ? point.withCitation(point.citation().map(citation -> citation(citation, ids))).withBody(blocks(point.body(), ids))
                : block)
        .toList();
  }

  private static Citation citation(Citation citation, Map<Integer, Integer> ids) {
    return new Citation(
        citation.before(), citation.suggestions().stream().map(id -> ids.getOrDefault(id, id)).toList(), citation.between(),
        citation.after());
  }
}
