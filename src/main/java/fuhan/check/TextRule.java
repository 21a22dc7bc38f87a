package fuhan.check;

/** A rule that looks at one paragraph at a time and at nothing else, so that a paragraph that did not change need not be looked at again. */
public interface TextRule extends Rule {
  /** Looks at a paragraph. */
  void check(Passage passage, Report report);

  @Override
  default void check(Script script, Report report) {
    script.passages().forEach(passage -> check(passage, report));
  }
}
