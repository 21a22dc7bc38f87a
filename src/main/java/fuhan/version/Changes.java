package fuhan.version;

import fuhan.letter.Letter;
import java.util.Set;
import java.util.List;

/** What is different between two versions of a letter: {@code Changes.between(old, now)}. */
public final class Changes {
  private Changes() {}

  /** Every difference, in the order of the letter; none when the versions are equal. */
  public static List<Change> between(Letter before, Letter after) {
    Merge merge = new Merge(number -> true);
    merge.letter(before, after);
    return merge.changes();
  }

  /**
   * The older version with some of the differences.
   *
   * @param numbers of the changes to take; with all of {@link #between} the newer version comes out, with none the older one
   */
  public static Letter take(Letter before, Letter after, Set<Integer> numbers) {
    return new Merge(numbers::contains).letter(before, after);
  }
}
