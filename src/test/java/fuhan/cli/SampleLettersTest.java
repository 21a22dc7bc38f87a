package fuhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fuhan.file.text.TextReader;
import fuhan.letter.Letter;
import fuhan.manuscript.Compose;
import fuhan.manuscript.Recognise;
import fuhan.template.TemplateException;
import fuhan.template.Templates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters of an invented district as they are published, against what a careful reader finds in them. */
class SampleLettersTest {
  private static final Path LETTERS = Path.of("src/test/resources/letters");
  private static final JsonMapper JSON = new JsonMapper();

  static List<String> names() throws Exception {
    return List
        .copyOf(JSON.readTree(Files.readString(LETTERS.resolve("expected.json"))).propertyStream().map(field -> field.getKey()).toList());
  }

  @ParameterizedTest
  @MethodSource("names")
  void isReadAsACarefulReaderReadsIt(String name) throws Exception {
    JsonNode expected = JSON.readTree(Files.readString(LETTERS.resolve("expected.json"))).get(name);
    JsonNode found = JSON.valueToTree(FieldSheet.of(read(name)));
    expected.propertyStream()
        .forEach(field -> assertThat(said(found.get(field.getKey()))).as(field.getKey()).isEqualTo(said(field.getValue())));
  }

  @ParameterizedTest
  @MethodSource("names")
  void isSetAgainWithoutLosingAParagraph(String name) throws Exception {
    Letter letter = read(name);
    String printed = squeeze(new Compose(templates().named(letter.template())).compose(letter).text());
    for (String paragraph : Files.readAllLines(LETTERS.resolve(name + ".expected.txt"))) {
      assertThat(printed).contains(squeeze(paragraph));
    }
  }

  private static Letter read(String name) throws Exception {
    return new Recognise(templates()).recognise(new TextReader().read(LETTERS.resolve(name + ".txt"))).letter();
  }

  private static Templates templates() throws TemplateException {
    return Templates.in(Path.of("templates"));
  }

  private static Optional<JsonNode> said(JsonNode value) {
    return Optional.ofNullable(value).filter(node -> !node.isNull() && !(node.isArray() && node.isEmpty()));
  }

  private static String squeeze(String text) {
    return text.replaceAll("[\\s　]", "");
  }
}
