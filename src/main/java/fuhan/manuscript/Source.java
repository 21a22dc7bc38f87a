package fuhan.manuscript;

import fuhan.letter.Category;
import fuhan.letter.Kind;
import fuhan.letter.Letter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What a reader made of a file.
 *
 * @param manuscript its paragraphs and tables; roles are UNKNOWN unless the file said what they are
 * @param origin what a file of our own says of itself; empty for files of others
 * @param standing its paragraphs as they stood, before a character was mended; empty when nothing was mended
 * @param traces tracked changes and comments, where the format has them; the manuscript is the text with all changes taken
 * @param leftOut what stood in the file and is no part of the letter, such as — 2 — or 打印本页, for the person to look through
 */
public record Source(Manuscript manuscript, Optional<Origin> origin, List<String> leftOut, List<String> standing, Traces traces) {
  public Source {
    standing = List.copyOf(standing);
    leftOut = List.copyOf(leftOut);
  }

  /** A file of which nothing was left out. */
  public Source(Manuscript manuscript, Optional<Origin> origin) {
    this(manuscript, origin, List.of(), List.of(), Traces.NONE);
  }

  /** A file without tracked changes and comments. */
  public Source(Manuscript manuscript, Optional<Origin> origin, List<String> leftOut, List<String> standing) {
    this(manuscript, origin, leftOut, standing, Traces.NONE);
  }

  /** Its paragraphs as they stand in the file. */
  public List<String> paragraphs() {
    return standing.isEmpty() ? manuscript.lines() : standing;
  }

  /**
   * What an exported file says of its letter.
   *
   * @param template name of the letter's template
   * @param kind of the letter
   * @param role the office's part in handling the proposal
   * @param category the answer's category, which some offices print on a form and not on the letter
   * @param identity tells the letters of an office apart; empty in files of older programs
   */
  public record Origin(String template, Kind kind, fuhan.letter.Role role, Optional<Category> category, String identity) {
    private static final int DIGEST = 12;

    /** What an export of this letter with this template says of itself. */
    public static Origin of(Letter letter, String template) {
      return new Origin(template, letter.kind(), letter.role(), letter.head().category(), identity(letter));
    }

    /** Digest of the office and the proposals: says which letter it was, and nothing of them. */
    private static String identity(Letter letter) {
      StringBuilder words = new StringBuilder(letter.head().office());
      letter.proposals().forEach(proposal -> words.append('\n').append(proposal.number()).append('\t').append(proposal.title()));
      try {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, DIGEST);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }
  }
}
