package fuhan.manuscript;

import fuhan.letter.Kind;
import java.util.Optional;

/**
 * What a reader made of a file.
 *
 * @param manuscript its paragraphs and tables; roles are UNKNOWN unless the file said what they are
 * @param origin what a file of our own says of itself; empty for files of others
 */
public record Source(Manuscript manuscript, Optional<Origin> origin) {
  /**
   * What an exported file says of its letter.
   *
   * @param template name of the letter's template
   * @param kind of the letter
   * @param role the office's part in handling the proposal
   */
  public record Origin(String template, Kind kind, fuhan.letter.Role role) {}
}
