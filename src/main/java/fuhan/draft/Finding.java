package fuhan.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Finds letters by words while the person types.
 *
 * <p>The words of the letters are held in memory, because no index of the database finds 护学 in 完善护学岗; a letter takes some ten kilobytes. Each search
 * asks the database which letters are new or changed and reads only their words.
 */
final class Finding {
  private static final int ONE_BY_ONE = 50;

  private final Map<Long, Known> known = new HashMap<>();

  private record Known(String sha256, String words) {}

  /** Ids of the drafts outside the bin that hold every word, newest change first; all of them when there is no word. */
  List<Long> search(Handle handle, String words) {
    Map<Long, String> current = new LinkedHashMap<>();
    handle.createQuery("select id, sha256 from draft where binned_at is null order by changed_at desc, id desc")
        .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
        .forEach(entry -> current.put(entry.getKey(), entry.getValue()));
    learn(handle, current);
    List<String> wanted = List.of(LetterWords.alike(words).strip().split("\\s+"));
    return current.keySet().stream().filter(id -> holds(known.get(id).words(), wanted)).toList();
  }

  private static boolean holds(String words, List<String> wanted) {
    return wanted.stream().allMatch(words::contains);
  }

  private void learn(Handle handle, Map<Long, String> current) {
    known.keySet().retainAll(current.keySet());
    List<Long> unknown = new ArrayList<>();
    current.forEach((id, sha256) -> {
      Known held = known.get(id);
      if (held == null || !held.sha256().equals(sha256)) {
        unknown.add(id);
      }
    });
    if (unknown.size() > ONE_BY_ONE) {
      handle.createQuery("select draft, words from draft_text")
          .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
          .forEach(entry -> learn(entry.getKey(), current, entry.getValue()));
    } else {
      unknown
          .forEach(id -> learn(id, current, handle.select("select words from draft_text where draft = ?", id).mapTo(String.class).one()));
    }
  }

  private void learn(long id, Map<Long, String> current, String words) {
    if (current.containsKey(id)) {
      known.put(id, new Known(current.get(id), words));
    }
  }
}
