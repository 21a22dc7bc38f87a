package fuhan.letter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an assisting unit said (会办意见), beside the suggestion it is about.
 *
 * @param unit who said it, such as 区财政局
 * @param date when it came in; empty when it was not noted
 * @param suggestion id of the suggestion it is about; 0 for the whole proposal
 * @param text as it came
 * @param use what became of it
 * @param remark such as why it was not used
 */
public record Opinion(String unit, Optional<LocalDate> date, int suggestion, String text, Use use, String remark) {
  /** What becomes of an opinion. */
  public enum Use {
    OPEN("待定"),
    USED("已采用"),
    NOT_USED("未采用");

    private final String word;

    Use(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
