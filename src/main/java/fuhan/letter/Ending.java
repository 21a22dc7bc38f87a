package fuhan.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands between the closing and the imprint.
 *
 * @param signatures the people named at the end
 * @param signers 署名: one office, or several for a joint letter, the lead unit first
 * @param date 成文日期; empty while nobody has signed
 * @param disclosure printed as a note, such as （此件主动公开）
 * @param notes further notes (附注), each with its brackets if it has any
 */
public record Ending(
    Signatures signatures,
    List<String> signers,
    Optional<LocalDate> date,
    Optional<Disclosure> disclosure,
    List<String> notes) {
  /** An ending that says nothing. */
  public static final Ending EMPTY = new Ending(Signatures.NONE, List.of(), Optional.empty(), Optional.empty(), List.of());

  public Ending {
    signers = List.copyOf(signers);
    notes = List.copyOf(notes);
  }

  public Ending withSignatures(Signatures changed) {
    return new Ending(changed, signers, date, disclosure, notes);
  }

  public Ending withSigners(List<String> changed) {
    return new Ending(signatures, changed, date, disclosure, notes);
  }

  public Ending withDate(Optional<LocalDate> changed) {
    return new Ending(signatures, signers, changed, disclosure, notes);
  }

  public Ending withDisclosure(Optional<Disclosure> changed) {
    return new Ending(signatures, signers, date, changed, notes);
  }

  public Ending withNotes(List<String> changed) {
    return new Ending(signatures, signers, date, disclosure, changed);
  }
}
