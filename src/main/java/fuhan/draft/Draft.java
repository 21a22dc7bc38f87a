package fuhan.draft;

import fuhan.letter.Letter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A letter at rest with what is known of it.
 *
 * @param due when the answer has to be out
 * @param changedBy name of the person who last changed the letter or its state
 * @param sha256 of the letter's stored text, in lower-case hexadecimal digits
 */
public record Draft(long id, Letter letter, State state, Optional<LocalDate> due, String changedBy, Instant changedAt, String sha256) {}
