package fuhan.draft;

/** How far a letter is. */
public enum State {
  DRAFT("草稿"),
  SUBMITTED("送审"),
  RETURNED("退回"),
  APPROVED("审定"),
  ISSUED("已印发");

  private final String word;

  State(String word) {
    this.word = word;
  }

  /** The trade's word, such as 送审. */
  public String word() {
    return word;
  }
}
