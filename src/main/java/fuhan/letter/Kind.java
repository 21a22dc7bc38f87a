package fuhan.letter;

/** What is answered: 政协提案 (a proposal of a 政协委员) or 人大建议 (a suggestion of a 人大代表). */
public enum Kind {
  PROPOSAL("政协提案"),
  DEPUTY("人大建议");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /** The trade's word, such as 政协提案. */
  public String word() {
    return word;
  }
}
