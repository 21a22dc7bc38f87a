package fuhan.draft;

/** Where a draft stands on its way to the post: 草稿 → 送审 → 退回 or 审定 → 已印发. */
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

  /** Whether the text is frozen: a change of it needs approval again. */
  boolean frozen() {
    return this == APPROVED || this == ISSUED;
  }
}
