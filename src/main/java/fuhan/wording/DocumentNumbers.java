package fuhan.wording;

import fuhan.letter.DocumentNumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Document numbers in the forms in which they are met: 临教函〔2025〕14号, 临教函[2025]014号, 临教函（2025）第14号. */
public final class DocumentNumbers {
  /** A document number, with groups code, year and serial. */
  static final Pattern PATTERN = Pattern.compile(
      "(?<code>[\\u4e00-\\u9fffA-Za-z]{2,16})\\s*[〔\\[［(（【﹝](?<year>(?:19|20)\\d{2})年?[〕\\]］)）】﹞]\\s*(?:第|字第)?\\s*0*(?<serial>[1-9]\\d{0,4})\\s*号");

  private DocumentNumbers() {}

  /** A document number found in a line, and the rest of the line. */
  public record Found(DocumentNumber number, String before, String after) {}

  /** The number that is the whole text. */
  public static Optional<DocumentNumber> read(String text) {
    return find(text).filter(found -> found.before().isBlank() && found.after().isBlank()).map(Found::number);
  }

  /** The first number in a line. */
  public static Optional<Found> find(String line) {
    Matcher matcher = PATTERN.matcher(line);
    if (!matcher.find()) {
      return Optional.empty();
    }
    DocumentNumber number = new DocumentNumber(
        matcher.group("code"), Integer.parseInt(matcher.group("year")), Integer.parseInt(matcher.group("serial")));
    return Optional.of(new Found(number, line.substring(0, matcher.start()), line.substring(matcher.end())));
  }
}
