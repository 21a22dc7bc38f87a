package fuhan.draft;

/** A person who works with the program on this machine. */
public record Account(long id, String name, Rank rank) {
  /** What a person may do: only a head approves and sends back. */
  public enum Rank {
    CLERK("经办人"),
    HEAD("审核人");

    private final String word;

    Rank(String word) {
      this.word = word;
    }

    /** The trade's word, such as 经办人. */
    public String word() {
      return word;
    }
  }

  boolean isHead() {
    return rank == Rank.HEAD;
  }
}
