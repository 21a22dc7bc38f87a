package fuhan.draft;

import java.time.Instant;
import java.util.Optional;

/**
 * What the head says of one place of a letter.
 *
 * @param place of the field, as the form names it
 * @param quote the words it is about, so that the place is found again after others have moved
 * @param doneBy who ticked it off; empty while it is open
 */
public record Comment(long id, long draft, String place, String quote, String text, String who, Instant at, Optional<String> doneBy) {}
