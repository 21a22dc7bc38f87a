package fuhan.draft;

/** A person who works with the drafts, such as 林晚, 经办人. */
public record Account(long id, String name, Rank rank) {
  /** What a person may do: a clerk writes and submits, a head returns and approves besides. */
  public enum Rank {
    CLERK("经办人"),
    HEAD("审核人");

    private final String word;

    Rank(String word) {
      this.word = word;
    }

    /** The trade's word, such as 审核人. */
    public String word() {
      return word;
    }
  }
}
