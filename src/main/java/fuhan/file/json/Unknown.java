package fuhan.file.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fuhan.letter.Letter;
import java.io.IOException;
import java.util.Map;

/** Keeps the keys of a file that this program does not know. */
final class Unknown {
  private Unknown() {}

  /**
   * Puts into a new tree what an old one had and this program cannot read.
   *
   * <p>What it can read is found by reading the old tree and writing it again: a key that does not come back is unknown. So a key that the person removed, such as
   * a phrase, is not taken for one.
   */
  static void keep(ObjectNode old, ObjectNode now, JsonMapper mapper) throws IllegalStateException {
    if (old.isEmpty()) {
      return;
    }
    try {
      ObjectNode understood = mapper.valueToTree(mapper.treeToValue(old, Letter.class));
      understood.put("version", 0);
      merge(old, understood, now);
    } catch (IOException e) {
      throw new IllegalStateException("a tree that was read can be read again", e);
    }
  }

  private static void merge(JsonNode old, JsonNode understood, JsonNode now) {
    if (old instanceof ObjectNode from && understood instanceof ObjectNode known && now instanceof ObjectNode into) {
      for (Map.Entry<String, JsonNode> field : from.properties()) {
        if (!known.has(field.getKey())) {
          into.putIfAbsent(field.getKey(), field.getValue());
        } else if (into.has(field.getKey())) {
          merge(field.getValue(), known.get(field.getKey()), into.get(field.getKey()));
        }
      }
    } else if (old instanceof ArrayNode from && understood instanceof ArrayNode known && now instanceof ArrayNode into) {
      for (int i = 0; i < Math.min(Math.min(from.size(), known.size()), into.size()); i++) {
        merge(from.get(i), known.get(i), into.get(i));
      }
    }
  }
}
