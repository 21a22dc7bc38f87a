package fuhan.file.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import fuhan.letter.Ordinal;
import java.io.IOException;

/** An ordinal as the name of its style, {@code BRACKETED}, with a {@code !} when the count begins again. */
final class OrdinalForm {
  private static final String AGAIN = "!";

  private OrdinalForm() {}

  static final class Writer extends JsonSerializer<Ordinal> {
    @Override
    public void serialize(Ordinal ordinal, JsonGenerator out, SerializerProvider provider) throws IOException {
      out.writeString(ordinal.style().name() + (ordinal.restarts() ? AGAIN : ""));
    }
  }

  static final class Reader extends JsonDeserializer<Ordinal> {
    @Override
    public Ordinal deserialize(JsonParser in, DeserializationContext context) throws IOException {
      String text = in.getValueAsString("");
      boolean restarts = text.endsWith(AGAIN);
      String name = restarts ? text.substring(0, text.length() - 1) : text;
      for (Ordinal.Style style : Ordinal.Style.values()) {
        if (style.name().equals(name)) {
          return new Ordinal(style, restarts);
        }
      }
      return context.reportInputMismatch(Ordinal.class, "no such ordinal: %s", text);
    }
  }
}
