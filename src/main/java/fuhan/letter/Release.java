package fuhan.letter;

import java.util.List;

/**
 * How the public edition differs from the letter.
 *
 * @param reason why the letter is not public, or only on request; empty for a letter that is
 * @param kept words that look personal and are published all the same, as they stand
 * @param removed further words that are taken out, as they stand
 */
public record Release(String reason, List<String> kept, List<String> removed) {
  /** What looks personal is taken out and nothing else. */
  public static final Release USUAL = new Release("", List.of(), List.of());

  public Release {
    kept = List.copyOf(kept);
    removed = List.copyOf(removed);
  }
}
