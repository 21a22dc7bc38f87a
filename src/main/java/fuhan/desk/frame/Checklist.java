package fuhan.desk.frame;

import java.util.List;

/** What the office does for each proposal, such as 一通电话: its own list from the settings, or that of the template. */
public final class Checklist {
  /** Name of the setting that keeps the office's own list, an item a line. */
  public static final String SETTING = "checklist";

  private Checklist() {}

  /**
   * The items, in order.
   *
   * @param own the setting; blank while the office has no list of its own
   * @param usual the list of the template
   */
  public static List<String> of(String own, List<String> usual) {
    return own.isBlank() ? usual : own.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
  }
}
