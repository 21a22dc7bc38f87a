package fuhan.draft;

import java.time.Instant;
import java.util.Optional;

/**
 * A comment of a reviewer on a place in a draft.
 *
 * @param place which part of the letter, in the window's own terms; the store does not look into it
 * @param quote the words it is about, so that the place is found when the text has moved
 * @param doneBy who ticked it off
 */
public record Comment(long id, long draft, String place, String quote, String text, String who, Instant at, Optional<String> doneBy) {}
