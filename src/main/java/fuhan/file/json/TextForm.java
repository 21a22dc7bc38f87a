package fuhan.file.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import fuhan.letter.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A text as a string, or as a list of strings and of {@code {"strong": …}} when some of it is emphasised. */
final class TextForm {
  private static final String STRONG = "strong";

  private TextForm() {}

  static final class Writer extends JsonSerializer<Text> {
    @Override
    public void serialize(Text text, JsonGenerator out, SerializerProvider provider) throws IOException {
      if (text.stretches().stream().noneMatch(Text.Stretch::emphasised)) {
        out.writeString(text.plain());
        return;
      }
      out.writeStartArray();
      for (Text.Stretch stretch : text.stretches()) {
        if (stretch.emphasised()) {
          out.writeStartObject();
          out.writeStringField(STRONG, stretch.text());
          out.writeEndObject();
        } else {
          out.writeString(stretch.text());
        }
      }
      out.writeEndArray();
    }
  }

  static final class Reader extends JsonDeserializer<Text> {
    @Override
    public Text deserialize(JsonParser in, DeserializationContext context) throws IOException {
      JsonNode node = context.readTree(in);
      if (node.isTextual()) {
        return Text.of(node.textValue());
      }
      if (!node.isArray()) {
        return context.reportInputMismatch(Text.class, "a text is a string or a list");
      }
      List<Text.Stretch> stretches = new ArrayList<>();
      for (JsonNode part : node) {
        JsonNode text = part.isTextual() ? part : part.path(STRONG);
        if (!text.isTextual()) {
          return context.reportInputMismatch(Text.class, "part of a text is a string or has a strong one");
        }
        stretches.add(new Text.Stretch(text.textValue(), !part.isTextual()));
      }
      return new Text(stretches);
    }
  }
}
