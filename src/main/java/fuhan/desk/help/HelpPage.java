package fuhan.desk.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import fuhan.check.Checks;
import fuhan.check.Rule;
import fuhan.check.rule.WordList;
import java.util.ArrayList;
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
      .of("start", "drafts", "proposal", "writing", "sections", "ending", "handling", "review", "versions", "export", "data", "keys");

  /** Every page, in reading order. */
  static List<HelpPage> all() {
    return Stream.concat(NAMES.stream().map(HelpPage::read), Stream.of(rules())).toList();
  }

  /** Every rule of the checks with its example and source, as the rules say it themselves. */
  private static HelpPage rules() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add("# 校核规则");
    paragraphs.add("写的时候，程序在“校核”里列出疑似的问题，版面上有下划线。“忽略”只管这一件复函，“不再提示”管本单位的全部复函，都能恢复。");
    for (Rule rule : Checks.rules(WordList.shipped())) {
      paragraphs.add(rule.title() + "。如“" + rule.example() + "”，应为“" + rule.better() + "”。依据：" + rule.source() + "。");
    }
    return new HelpPage("rules", paragraphs);
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
