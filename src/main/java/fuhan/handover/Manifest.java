package fuhan.handover;

import fuhan.draft.Dossier;
import fuhan.draft.State;
import fuhan.file.json.LetterFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The entry {@code manifest.json}.
 *
 * @param format of the package
 * @param letters version of the letter files in it
 * @param program that packed it; empty when it was not an installed one
 * @param id of the draft on every machine
 * @param base SHA-256 of the newest version, on which the other side goes on
 */
record Manifest(
    int format,
    int letters,
    String program,
    UUID id,
    String packedBy,
    Instant packedAt,
    String base,
    State state,
    boolean approved,
    Optional<LocalDate> due,
    String changedBy,
    Instant changedAt) {
  static final int FORMAT = 1;

  static Manifest of(Dossier dossier, String program, String who, Instant at) {
    return new Manifest(
        FORMAT, LetterFile.VERSION, program, dossier.id(), who, at, dossier.versions().getLast().sha256(), dossier.state(),
        dossier.approved(), dossier.due(), dossier.changedBy(), dossier.changedAt());
  }
}
