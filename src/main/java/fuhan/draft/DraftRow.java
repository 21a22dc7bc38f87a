package fuhan.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A draft as a row of a table, without the letter itself.
 *
 * @param subject 案由, several parted by ；; the letter's title when the proposal has none
 * @param numbers of the proposals, parted by 、
 * @param members parted by 、
 * @param category A, B, C, D or empty
 */
public record DraftRow(
    long id,
    String subject,
    String numbers,
    String members,
    String category,
    State state,
    Optional<LocalDate> due,
    Instant changedAt) {}
