package fuhan.letter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One contact with those who made the proposal, such as 5月10日与林晚委员电话沟通; personal data.
 *
 * @param date empty when it was not noted
 * @param way how
 * @param people whom, as it goes into a sentence, such as 林晚、周砚委员
 * @param outcome what came of it, without a closing 。
 * @param step item of the office's checklist that it fulfils, such as 一通电话; empty when none
 */
public record Contact(Optional<LocalDate> date, Way way, String people, String outcome, String step) {
  /** How somebody was contacted. */
  public enum Way {
    CALL("电话沟通"),
    VISIT("走访"),
    MEETING("会商"),
    SURVEY("调研"),
    IN_PERSON("见面沟通"),
    WRITING("书面沟通");

    private final String word;

    Way(String word) {
      this.word = word;
    }

    /** As it goes into a sentence, such as 电话沟通. */
    public String word() {
      return word;
    }
  }
}
