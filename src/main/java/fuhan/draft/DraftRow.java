package fuhan.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of the start table: a draft without its letter.
 *
 * @param subject 案由: the titles of the proposals, or the letter's own title while no proposal has one
 * @param numbers of the proposals, such as 101、102
 * @param members who signed the proposals, or who is addressed while nobody is known to have signed
 * @param category such as A; empty when there is none
 * @param again whether it is a second reply to a member who was not satisfied
 */
public record DraftRow(
    long id,
    String subject,
    String numbers,
    String members,
    String category,
    State state,
    Optional<LocalDate> due,
    Instant changedAt,
    boolean again) {}
