package fuhan.desk.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Phrases that replies use again and again, such as 我们高度重视，; one a line in {@code phrases.txt} or in the settings. */
public final class StockPhrases {
  /** Name of the setting with an office's own phrases. */
  public static final String SETTING = "phrases";

  private StockPhrases() {}

  /** The phrases of an office, one a line; the usual ones when it has none of its own. */
  public static List<String> of(String own) {
    return own.isBlank() ? usual() : own.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The phrases that come with the program. */
  public static List<String> usual() {
    try (InputStream in = StockPhrases.class.getResourceAsStream("/fuhan/desk/phrases.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
