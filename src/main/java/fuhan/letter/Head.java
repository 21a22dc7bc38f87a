package fuhan.letter;

import java.util.List;
import java.util.Optional;

/**
 * What stands above the salutation.
 *
 * @param office full name of the office whose letter it is, such as 临川区教育局
 * @param number 发文字号; empty until the register gives one
 * @param category the answer's category
 * @param issuer 签发人; empty where none is printed
 * @param marks other lines of the head as they stand, such as 特急
 * @param title one line, however many lines it takes on paper
 */
public record Head(
    String office,
    Optional<DocumentNumber> number,
    Optional<Category> category,
    String issuer,
    List<String> marks,
    String title) {
  /** A head that says nothing. */
  public static final Head EMPTY = new Head("", Optional.empty(), Optional.empty(), "", List.of(), "");

  public Head {
    marks = List.copyOf(marks);
  }

  public Head withCategory(Optional<Category> changed) {
    return new Head(office, number, changed, issuer, marks, title);
  }

  public Head withOffice(String changed) {
    return new Head(changed, number, category, issuer, marks, title);
  }

  public Head withNumber(Optional<DocumentNumber> changed) {
    return new Head(office, changed, category, issuer, marks, title);
  }

  public Head withIssuer(String changed) {
    return new Head(office, number, category, changed, marks, title);
  }

  public Head withTitle(String changed) {
    return new Head(office, number, category, issuer, marks, changed);
  }

  public Head withMarks(List<String> changed) {
    return new Head(office, number, category, issuer, changed, title);
  }
}
