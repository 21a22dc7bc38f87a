package fuhan.manuscript;

import fuhan.letter.Letter;
import java.util.ArrayList;
import java.util.List;

/** The mark of a letter that is not yet approved: 送审稿 in its head; reading the file back leaves it out. */
public final class Proof {
  /** The mark's words. */
  public static final String MARK = "送审稿";

  private Proof() {}

  /** The letter with the mark. */
  public static Letter of(Letter letter) {
    List<String> marks = new ArrayList<>(letter.head().marks());
    marks.add(MARK);
    return letter.withHead(letter.head().withMarks(marks));
  }

  /** Whether a manuscript carries the mark. */
  public static boolean is(Manuscript manuscript) {
    return manuscript.pieces()
        .stream()
        .anyMatch(piece -> piece instanceof Line line && line.role() == Role.HEAD_MARK && line.text().equals(MARK));
  }
}
