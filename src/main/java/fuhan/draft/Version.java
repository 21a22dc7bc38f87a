package fuhan.draft;

import java.time.Instant;

/**
 * An earlier text of a letter.
 *
 * @param number counts from 1 in one draft
 * @param cause why it was kept, such as 送审
 * @param sha256 of the letter's text
 */
public record Version(long id, long draft, int number, String who, Instant at, String cause, String sha256) {}
