package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 用词: 截止2025年6月 */
public final class WordList implements TextRule {
  private static final String SHIPPED = "/fuhan/check/wording.tsv";

  private final List<Entry> entries;
  private final List<String> starts;

  /**
   * One word.
   *
   * @param wrong as it is met; {@code #} stands for a digit, {@code …} for up to twelve characters of the same clause
   * @param right what to write; empty when a person has to decide
   * @param why a few words for the message
   */
  public record Entry(String wrong, String right, Severity severity, String why, Pattern pattern) {
    /** Words that a text must hold for the pattern to match: looked for first, as that is much faster. */
    private String start() {
      int end = 0;
      while (end < wrong.length() && wrong.charAt(end) != '#' && wrong.charAt(end) != '…') {
        end++;
      }
      return wrong.substring(0, end);
    }
  }

  public WordList(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    this.starts = this.entries.stream().map(Entry::start).toList();
  }

  /** The list that comes with the program. */
  public static WordList shipped() {
    try (InputStream in = WordList.class.getResourceAsStream(SHIPPED)) {
      return new WordList(read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same list and an office's own words after it. */
  public WordList with(List<Entry> own) {
    List<Entry> all = new ArrayList<>(entries);
    all.addAll(own);
    return new WordList(all);
  }

  /**
   * Reads a list: wrong, right, severity (必改, 疑似, 提示) and why, parted by tabs or |, one a line; {@code #} at the start of a line is a remark.
   *
   * @throws IllegalArgumentException with a sentence for people that names the line
   */
  public static List<Entry> read(String tsv) {
    List<Entry> entries = new ArrayList<>();
    String[] lines = tsv.split("\\R");
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank() || lines[i].startsWith("#")) {
        continue;
      }
      String[] fields = lines[i].split("[\t|｜]", -1);
      if (fields.length < 3 || fields[0].isBlank()) {
        throw new IllegalArgumentException("用词表第" + (i + 1) + "行不对：要有错的写法、对的写法、轻重，用“|”或者制表符隔开。");
      }
      entries.add(new Entry(fields[0], fields[1], severity(fields[2], i + 1), fields.length > 3 ? fields[3] : "", pattern(fields[0])));
    }
    return entries;
  }

  private static Severity severity(String word, int line) {
    for (Severity severity : Severity.values()) {
      if (severity.word().equals(word.strip()) || severity.name().equals(word.strip().toUpperCase(Locale.ROOT))) {
        return severity;
      }
    }
    throw new IllegalArgumentException("用词表第" + line + "行的轻重“" + word + "”不对：只能是必改、疑似或者提示。");
  }

  private static Pattern pattern(String wrong) {
    StringBuilder pattern = new StringBuilder();
    for (int c : wrong.codePoints().toArray()) {
      pattern.append(c == '#' ? "\\s?\\d" : c == '…' ? "[^，。；]{1,12}?" : Pattern.quote(Character.toString(c)));
    }
    return Pattern.compile(pattern.toString());
  }

  @Override
  public String title() {
    return "用词";
  }

  @Override
  public String source() {
    return "现代汉语词典；本单位的用词表";
  }

  @Override
  public String example() {
    return "截止2025年6月，换发新的活力";
  }

  @Override
  public String better() {
    return "截至2025年6月，焕发新的活力";
  }

  @Override
  public void check(Passage passage, Report report) {
    for (int i = 0; i < entries.size(); i++) {
      if (!passage.text().contains(starts.get(i))) {
        continue;
      }
      Entry entry = entries.get(i);
      Matcher found = entry.pattern().matcher(passage.text());
      while (found.find()) {
        String message = "“" + found.group() + "”" + (entry.why().isEmpty() ? "请核对用词。" : entry.why() + "。");
        boolean plain = entry.wrong().indexOf('#') < 0 && entry.wrong().indexOf('…') < 0;
        if (plain && !entry.right().isEmpty() && entry.severity() != Severity.HINT) {
          report.fix(entry.severity(), passage, found.start(), found.end(), message, entry.right());
        } else {
          report.add(
              entry.severity(), passage, found.start(), found.end(), message,
              entry.right().isEmpty() ? "核对用词" : "改为“" + entry.right() + "”");
        }
      }
    }
  }
}
