package fuhan.draft;

import fuhan.letter.Letter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A letter in the store.
 *
 * @param due when the answer has to be out
 * @param changedBy name of who changed it last
 * @param sha256 of the letter's text, 64 hexadecimal digits
 */
public record Draft(long id, Letter letter, State state, Optional<LocalDate> due, String changedBy, Instant changedAt, String sha256) {}
