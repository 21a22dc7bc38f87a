package fuhan.letter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One member's 提案办理情况意见征询表: what it is sent out with and what comes back; personal data.
 *
 * @param member name
 * @param address 通讯地址
 * @param phone 联系电话
 * @param number 提案编号, when it is not that of the proposal, such as C06之一0295; empty otherwise
 * @param opinion 对办理结果的意见, as written
 * @param result 结果评价; empty until the form is back
 * @param process 过程评价; empty until the form is back
 * @param returned when it came back
 */
public record Feedback(
    String member,
    String address,
    String phone,
    String number,
    String opinion,
    Optional<Satisfaction> result,
    Optional<Satisfaction> process,
    Optional<LocalDate> returned) {
  /** How satisfied a member is. */
  public enum Satisfaction {
    SATISFIED("满意"),
    MOSTLY("基本满意"),
    DISSATISFIED("不满意");

    private final String word;

    Satisfaction(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
