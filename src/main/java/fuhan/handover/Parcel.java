package fuhan.handover;

import fuhan.draft.Dossier;
import java.time.Instant;

/**
 * What an opened package says, before anything of it is taken in: who packed it and when, and the draft.
 *
 * @param program version of the program that packed it; empty when it was not an installed one
 * @param encrypted whether it lay under a password
 */
public record Parcel(String packedBy, Instant packedAt, String program, boolean encrypted, Dossier dossier) {}
