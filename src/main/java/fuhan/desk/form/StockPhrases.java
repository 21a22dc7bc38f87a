package fuhan.desk.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Phrases that replies use again and again, such as 我们高度重视，; one a line in {@code phrases.txt}. */
final class StockPhrases {
  private static final List<String> ALL = read();

  private StockPhrases() {}

  static List<String> all() {
    return ALL;
  }

  private static List<String> read() {
    try (InputStream in = StockPhrases.class.getResourceAsStream("/fuhan/desk/phrases.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
