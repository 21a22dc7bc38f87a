package fuhan.letter;

/** Whether the letter is published: 主动公开, 依申请公开 or 不予公开. */
public enum Disclosure {
  PUBLISHED("主动公开"),
  ON_REQUEST("依申请公开"),
  WITHHELD("不予公开");

  private final String word;

  Disclosure(String word) {
    this.word = word;
  }

  /** The word of the regulation, such as 主动公开. */
  public String word() {
    return word;
  }
}
