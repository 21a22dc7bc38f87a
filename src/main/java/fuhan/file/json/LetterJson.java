package fuhan.file.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fuhan.letter.Block;
import fuhan.letter.Ordinal;
import fuhan.letter.Paragraph;
import fuhan.letter.Point;
import fuhan.letter.Table;
import fuhan.letter.Text;

/** How the records are written as JSON; the records themselves know nothing of it. */
final class LetterJson {
  private static final int DEEPEST = 200;
  private static final int LONGEST_TEXT = 20_000_000;

  private LetterJson() {}

  static JsonMapper mapper() {
    JsonFactory factory = JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT).build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
    SimpleModule letters = new SimpleModule("letters").addSerializer(Text.class, new TextForm.Writer())
        .addDeserializer(Text.class, new TextForm.Reader())
        .addSerializer(Ordinal.class, new OrdinalForm.Writer())
        .addDeserializer(Ordinal.class, new OrdinalForm.Reader());
    return JsonMapper.builder(factory)
        .addModules(new Jdk8Module(), new JavaTimeModule(), letters)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .addMixIn(Block.class, BlockForm.class)
        .build();
  }

  /** Two spaces a level and line feeds, on every system. */
  static PrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
  @JsonSubTypes({@JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"), @JsonSubTypes.Type(value = Point.class, name = "point"),
    @JsonSubTypes.Type(value = Table.class, name = "table")})
  @JsonIgnoreProperties(ignoreUnknown = true)
  private interface BlockForm {}
}
