package fuhan.letter;

import java.util.List;

/**
 * A filled form that goes with a letter, such as 提案办理情况意见征询表; personal data.
 *
 * @param name as printed, without the office
 * @param fields in printed order
 */
public record Form(String name, List<Field> fields) {
  public Form {
    fields = List.copyOf(fields);
  }

  /** A field of a form: its label, empty for a line without one, and what was filled in. */
  public record Field(String label, String value) {}
}
