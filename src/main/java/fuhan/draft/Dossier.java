package fuhan.draft;

import fuhan.letter.Letter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A draft with its whole history, as it goes from the clerk's machine to the head's and back.
 *
 * <p>Its steps and comments carry 0 where a store has its own row numbers: those mean nothing on another machine.
 *
 * @param id of the draft on every machine
 * @param state where the letter stands in the review
 * @param approved whether this very text was approved
 * @param versions in the order in which the store learned of them; the last one is the letter
 * @param steps in that order too
 */
public record Dossier(
    UUID id,
    Letter letter,
    State state,
    Optional<LocalDate> due,
    String changedBy,
    Instant changedAt,
    boolean approved,
    List<Kept> versions,
    List<Step> steps,
    List<Comment> comments) {
  public Dossier {
    versions = List.copyOf(versions);
    steps = List.copyOf(steps);
    comments = List.copyOf(comments);
  }

  /**
   * A kept text with its letter; who, when, why and which text make it the same one on two machines.
   *
   * @param sha256 as the store that kept it wrote it
   */
  public record Kept(String who, Instant at, String cause, String sha256, Letter letter) {}
}
