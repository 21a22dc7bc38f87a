package fuhan.check.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The words that every reply letter is made of, such as 落实, and the characters that are taken for each other, such as 实 and 时. */
final class Official {
  private Official() {}

  /** Words of two characters. */
  static List<String> words() {
    return lines("official.txt").flatMap(line -> Stream.of(line.split(" "))).toList();
  }

  /** Groups of characters of one sound or one shape. */
  static List<String> alike() {
    return lines("alike.txt").toList();
  }

  private static Stream<String> lines(String name) {
    try (InputStream in = Official.class.getResourceAsStream("/fuhan/check/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
