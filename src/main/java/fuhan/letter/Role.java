package fuhan.letter;

/** The part an office has in handling a proposal: 主办 leads and answers, 会办 gives its opinion to the lead unit, 分办 answers its own share. */
public enum Role {
  LEAD("主办"),
  ASSIST("会办"),
  SEPARATE("分办");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  /** The trade's word, such as 主办. */
  public String word() {
    return word;
  }
}
