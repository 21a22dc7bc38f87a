package fuhan.check;

/** One thing that can be wrong with a letter. */
public interface Rule {
  /** Its name, such as {@code RepeatedWord}: the name of its class. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** What it looks for, in a few words: 重复的字. */
  String title();

  /** The clause or source it rests on. */
  String source();

  /** A sentence with the fault. */
  String example();

  /** The sentence as it should be, or what to do. */
  String better();

  /** Looks through a letter. */
  void check(Script script, Report report);
}
