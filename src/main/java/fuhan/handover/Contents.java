package fuhan.handover;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fuhan.draft.Comment;
import fuhan.draft.Dossier;
import fuhan.draft.State;
import fuhan.draft.Step;
import fuhan.file.json.LetterFile;
import fuhan.letter.Letter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A dossier as the entries of a package, both ways. */
final class Contents {
  static final String MANIFEST = "manifest.json";
  static final String LETTER = "letter.letter.json";
  static final String INDEX = "versions/index.json";
  static final String COMMENTS = "comments.json";
  static final String STEPS = "steps.json";
  static final String HASHES = "hashes.sha256";

  private static final JsonMapper MAPPER = JsonMapper
      .builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
      .addModules(new Jdk8Module(), new JavaTimeModule())
      .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
      .enable(SerializationFeature.INDENT_OUTPUT)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
      .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
      .build();

  private Contents() {}

  private record Entry(String file, String who, Instant at, String cause, String sha256) {}

  private record Remark(String place, String quote, String text, String who, Instant at, Optional<String> doneBy) {}

  private record Move(State from, State to, String who, Instant at, String remark) {}

  static Map<String, byte[]> of(Manifest manifest, Dossier dossier) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(MANIFEST, json(manifest));
    entries.put(LETTER, LetterFile.of(dossier.letter()).bytes());
    List<Entry> index = new ArrayList<>();
    Map<String, byte[]> letters = new LinkedHashMap<>();
    for (Dossier.Kept kept : dossier.versions()) {
      String file = version(index.size() + 1);
      index.add(new Entry(file, kept.who(), kept.at(), kept.cause(), kept.sha256()));
      letters.put(file, LetterFile.of(kept.letter()).bytes());
    }
    entries.put(INDEX, json(index));
    entries.putAll(letters);
    entries.put(
        COMMENTS,
        json(
            dossier.comments()
                .stream()
                .map(made -> new Remark(made.place(), made.quote(), made.text(), made.who(), made.at(), made.doneBy()))
                .toList()));
    entries.put(
        STEPS, json(dossier.steps().stream().map(step -> new Move(step.from(), step.to(), step.who(), step.at(), step.remark())).toList()));
    entries.put(HASHES, hashes(entries));
    return entries;
  }

  private static String version(int number) {
    return "versions/" + (number < 100 ? "0".repeat(3 - Integer.toString(number).length()) : "") + number + ".letter.json";
  }

  private static byte[] json(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("every record can be written", e);
    }
  }

  /** As {@code sha256sum -c} reads it, in the order of the entries. */
  private static byte[] hashes(Map<String, byte[]> entries) {
    StringBuilder lines = new StringBuilder();
    entries.forEach((name, content) -> lines.append(Digest.hex(content)).append("  ").append(name).append('\n'));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Reads the manifest alone, and refuses what a newer program packed before anything else is looked at. */
  static Manifest manifest(Map<String, byte[]> entries, String file) throws HandoverException {
    try {
      byte[] content = entry(entries, MANIFEST, file);
      JsonNode tree = MAPPER.readTree(content);
      if (tree.path("format").asInt() > Manifest.FORMAT || tree.path("letters").asInt() > LetterFile.VERSION) {
        throw HandoverException.newer(file);
      }
      return MAPPER.readValue(content, Manifest.class);
    } catch (IOException e) {
      throw HandoverException.damaged(file, e);
    }
  }

  static Dossier dossier(Manifest manifest, Map<String, byte[]> entries, String file) throws HandoverException {
    Map<String, byte[]> listed = new LinkedHashMap<>(entries);
    byte[] hashes = listed.remove(HASHES);
    if (hashes == null || !Arrays.equals(hashes, hashes(listed))) {
      throw HandoverException.damaged(file);
    }
    try {
      Letter letter = letter(entries, LETTER, file);
      List<Dossier.Kept> versions = new ArrayList<>();
      for (Entry entry : MAPPER.readValue(entry(entries, INDEX, file), Entry[].class)) {
        if (!entry.file().equals(version(versions.size() + 1))) {
          throw HandoverException.damaged(file);
        }
        versions.add(new Dossier.Kept(entry.who(), entry.at(), entry.cause(), entry.sha256(), letter(entries, entry.file(), file)));
      }
      List<Comment> comments = new ArrayList<>();
      for (Remark made : MAPPER.readValue(entry(entries, COMMENTS, file), Remark[].class)) {
        comments.add(new Comment(0, 0, made.place(), made.quote(), made.text(), made.who(), made.at(), made.doneBy()));
      }
      List<Step> steps = new ArrayList<>();
      for (Move move : MAPPER.readValue(entry(entries, STEPS, file), Move[].class)) {
        steps.add(new Step(0, move.from(), move.to(), move.who(), move.at(), move.remark()));
      }
      boolean whole = !versions.isEmpty() && versions.getLast().letter().equals(letter)
          && manifest.base().equals(versions.getLast().sha256()) && entries.size() == versions.size() + 6;
      if (!whole) {
        throw HandoverException.damaged(file);
      }
      return new Dossier(
          manifest.id(), letter, manifest.state(), manifest.due(), manifest.changedBy(), manifest.changedAt(), manifest.approved(),
          versions, steps, comments);
    } catch (IOException | NullPointerException e) {
      throw HandoverException.damaged(file, e);
    }
  }

  private static Letter letter(Map<String, byte[]> entries, String name, String file) throws IOException, HandoverException {
    return LetterFile.read(entry(entries, name, file), name).letter();
  }

  private static byte[] entry(Map<String, byte[]> entries, String name, String file) throws HandoverException {
    byte[] content = entries.get(name);
    if (content == null) {
      throw HandoverException.damaged(file);
    }
    return content;
  }
}
