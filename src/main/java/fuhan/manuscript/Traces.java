package fuhan.manuscript;

import java.util.List;

/**
 * What word processors left in a file beside its text: tracked changes (修订) and comments (批注).
 *
 * @param changes in the order of the text; neighbouring ones of one kind and author are one
 * @param remarks in the order of their numbers
 */
public record Traces(List<Change> changes, List<Remark> remarks) {
  /** Nothing was left. */
  public static final Traces NONE = new Traces(List.of(), List.of());

  public Traces {
    changes = List.copyOf(changes);
    remarks = List.copyOf(remarks);
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return changes.isEmpty() && remarks.isEmpty();
  }

  /**
   * Words that were inserted or deleted.
   *
   * @param when as the file says it, such as 2025-06-12T09:30:00Z; empty when it does not
   */
  public record Change(boolean inserted, String author, String when, String text) {}

  /**
   * A comment.
   *
   * @param when as the file says it; empty when it does not
   * @param quote the words it is about; empty when it is about a place only
   */
  public record Remark(String author, String when, String quote, String text) {}
}
