package fuhan.draft;

import fuhan.letter.Letter;
import java.util.List;
import java.util.Optional;

/** What came of taking in a draft from another machine. */
public sealed interface Outcome {
  /** Number of the draft in this store. */
  long draft();

  /**
   * The draft was not known here and is there now, with its history.
   *
   * @param remarks whole sentences about what a person should look at, such as a document number that another letter has here
   */
  record Added(long draft, List<String> remarks) implements Outcome {
    public Added {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * The draft was known and now holds what both machines knew.
   *
   * @param letterChanged whether the text here is another one now
   * @param state in which the letter stands now
   * @param versions how many were new here; comments and steps likewise
   */
  record Merged(long draft, boolean letterChanged, State state, int versions, int comments, int steps) implements Outcome {}

  /** Everything in it was known; nothing was written. */
  record Unchanged(long draft) implements Outcome {}

  /**
   * Both machines changed it; nothing was written, and a {@link Decision} is asked for.
   *
   * @param base the last text that both had; empty when there is none
   * @param reasons whole sentences: what does not go together
   */
  record Conflict(long draft, Optional<Letter> base, Letter mine, State mineState, Letter theirs, State theirsState, List<String> reasons)
      implements
        Outcome {
    public Conflict {
      reasons = List.copyOf(reasons);
    }
  }
}
