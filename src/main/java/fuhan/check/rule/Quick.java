package fuhan.check.rule;

import java.util.List;

/** Quick looks that spare a pattern: most paragraphs have none of what it is looking for. */
final class Quick {
  private Quick() {}

  /** Whether a text holds one of these words. */
  static boolean holds(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
