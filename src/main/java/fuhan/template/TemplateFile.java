package fuhan.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fuhan.letter.Category;
import fuhan.letter.Distribution;
import fuhan.letter.Kind;
import fuhan.letter.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code template.json}. */
final class TemplateFile {
  static final String NAME = "template.json";
  private static final Set<String> FIELDS = Set.of(
      "title", "description", "kind", "role", "outline", "phrases", "categories", "signatures", "distributions", "profile", "sealed",
      "forms");

  private final Path file;
  private final JsonNode root;

  private TemplateFile(Path file, JsonNode root) {
    this.file = file;
    this.root = root;
  }

  static Template read(Path folder) throws TemplateException {
    Path file = folder.resolve(NAME);
    try {
      JsonNode root = JsonMapper.builder().build().readTree(Files.readAllBytes(file));
      if (root == null || !root.isObject()) {
        throw new TemplateException("模板“" + file + "”不是一个 JSON 对象，请恢复原来的文件。");
      }
      return new TemplateFile(file, root).template(folder);
    } catch (JsonProcessingException e) {
      String place = e.getLocation() == null ? "" : "第" + e.getLocation().getLineNr() + "行";
      throw new TemplateException("模板“" + file + "”" + place + "写得不合 JSON 的格式，请改正后再试。", e);
    } catch (TemplateException e) {
      throw e;
    } catch (IOException e) {
      throw new TemplateException("读不了模板“" + file + "”，请检查文件是否存在、是否可读。", e);
    }
  }

  private Template template(Path folder) throws TemplateException {
    known("", root, FIELDS);
    return new Template(
        folder.getFileName().toString(), text("title"), text("description"), choice("kind", Kind.class, Kind.PROPOSAL),
        choice("role", Role.class, Role.LEAD), texts("outline"), phrases(), categories(), texts("signatures"), distributions(),
        choice("profile", Profile.class, Profile.B), root.path("sealed").asBoolean(true), forms(), folder);
  }

  private void known(String where, JsonNode node, Set<String> names) throws TemplateException {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!names.contains(field.getKey())) {
        throw new TemplateException(
            "模板“" + file + "”的" + where + "“" + field.getKey() + "”不认识，可以写的有：" + String.join("、", new TreeSet<>(names)) + "。");
      }
    }
  }

  private String text(String name) throws TemplateException {
    JsonNode node = root.path(name);
    if (!node.isTextual()) {
      throw new TemplateException("模板“" + file + "”缺少“" + name + "”，请补上这一项。");
    }
    return node.asText();
  }

  private List<String> texts(String name) {
    return texts(root.path(name));
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  private <E extends Enum<E>> E choice(String name, Class<E> type, E usual) throws TemplateException {
    String text = root.path(name).asText("");
    if (text.isEmpty()) {
      return usual;
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    String all = Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining("、"));
    throw new TemplateException("模板“" + file + "”的“" + name + "”写作“" + text + "”，只能是：" + all + "。");
  }

  private Map<String, String> phrases() throws TemplateException {
    JsonNode node = root.path("phrases");
    known("phrases 中的", node, Stream.of(Phrase.values()).map(Phrase::key).collect(Collectors.toSet()));
    Map<String, String> phrases = new HashMap<>();
    node.properties().forEach(field -> phrases.put(field.getKey(), field.getValue().asText()));
    return phrases;
  }

  private Map<Category, String> categories() throws TemplateException {
    JsonNode node = root.path("categories");
    known("categories 中的", node, Stream.of(Category.values()).map(Enum::name).collect(Collectors.toSet()));
    Map<Category, String> categories = new EnumMap<>(Category.class);
    node.properties().forEach(field -> categories.put(Category.valueOf(field.getKey()), field.getValue().asText()));
    return categories;
  }

  private FormTexts forms() throws TemplateException {
    FormTexts usual = FormTexts.usual(choice("kind", Kind.class, Kind.PROPOSAL));
    JsonNode node = root.path("forms");
    known("forms 中的", node, Set.of("committee", "days", "note", "remarks", "checklist"));
    int days = node.path("days").asInt(usual.days());
    if (days < 1) {
      throw new TemplateException("模板“" + file + "”的 forms 中“days”只能是大于0的天数，请改正后再试。");
    }
    return new FormTexts(
        node.path("committee").asText(usual.committee()), days, node.path("note").asText(usual.note()),
        node.has("remarks") ? texts(node.path("remarks")) : usual.remarks(),
        node.has("checklist") ? texts(node.path("checklist")) : usual.checklist());
  }

  private List<Distribution> distributions() {
    List<Distribution> distributions = new ArrayList<>();
    root.path("distributions")
        .forEach(node -> distributions.add(new Distribution(node.path("label").asText(), node.path("offices").asText())));
    return distributions;
  }
}
