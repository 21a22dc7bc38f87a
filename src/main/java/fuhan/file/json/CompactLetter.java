package fuhan.file.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fuhan.letter.Letter;

/** A letter as one line of JSON, {@code {"template":"three-part",…}}, for keeping it in a database; equal letters become equal lines. */
public final class CompactLetter {
  private static final JsonMapper MAPPER = LetterJson.mapper();

  private CompactLetter() {}

  public static String write(Letter letter) {
    try {
      return MAPPER.writeValueAsString(letter);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("every letter can be written", e);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException when it is not a letter
   */
  public static Letter read(String line) {
    try {
      return MAPPER.readValue(line, Letter.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a letter", e);
    }
  }
}
