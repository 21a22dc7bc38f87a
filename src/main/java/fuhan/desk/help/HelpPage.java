package fuhan.desk.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of the help.
 *
 * @param name of its file, such as {@code review}
 * @param paragraphs the first is the title with {@code # } before it
 */
record HelpPage(String name, List<String> paragraphs) {
  private static final List<String> NAMES = List
      .of("start", "drafts", "proposal", "writing", "sections", "ending", "review", "versions", "export", "data", "keys");

  /** Every page, in reading order. */
  static List<HelpPage> all() {
    return NAMES.stream().map(HelpPage::read).toList();
  }

  private static HelpPage read(String name) {
    try (InputStream in = HelpPage.class.getResourceAsStream("/fuhan/desk/help/" + name + ".md")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new HelpPage(name, Stream.of(text.strip().split("\\n\\s*\\n")).map(String::strip).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String title() {
    return paragraphs.getFirst().substring(2);
  }

  /** Whether the page says every word; all pages say none. */
  boolean holds(String words) {
    String all = String.join("\n", paragraphs);
    return Stream.of(words.strip().split("\\s+")).allMatch(all::contains);
  }
}
