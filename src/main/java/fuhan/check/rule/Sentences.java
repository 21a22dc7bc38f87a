package fuhan.check.rule;

import java.util.ArrayList;
import java.util.List;

/** A paragraph cut into sentences. */
final class Sentences {
  private Sentences() {}

  /** A sentence and where it begins in its paragraph. */
  record Sentence(String text, int from) {}

  /** Cut behind 。！？； and line feeds. */
  static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if ("。！？；\n".indexOf(text.charAt(i)) >= 0 || i == text.length() - 1) {
        sentences.add(new Sentence(text.substring(from, i + 1), from));
        from = i + 1;
      }
    }
    return sentences;
  }
}
