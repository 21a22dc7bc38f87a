package fuhan.file.docx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a Word file, by name as people see them and by the id that paragraphs carry; WPS numbers the ids anew, the names stay. */
final class Styles {
  /** A style and what it is based on. */
  record Style(String id, String name, String type, String basis, Element element) {}

  private final Map<String, Style> byId = new LinkedHashMap<>();
  private final Map<String, Style> byName = new HashMap<>();
  private String usual = "";
  private Element defaults;

  /** @param document of {@code styles.xml}; null when the file has none */
  Styles(Document document) {
    if (document == null) {
      return;
    }
    defaults = Xml.child(document.getDocumentElement(), "docDefaults");
    for (Element element : Xml.children(document.getDocumentElement(), "style")) {
      String type = Xml.attribute(element, "type");
      Style style = new Style(Xml.attribute(element, "styleId"), Xml.value(element, "name"), type, Xml.value(element, "basedOn"), element);
      byId.put(style.id(), style);
      byName.putIfAbsent(type + ' ' + style.name(), style);
      String isDefault = Xml.attribute(element, "default");
      if (type.equals("paragraph") && !isDefault.isEmpty() && Xml.isOn(isDefault)) {
        usual = style.id();
      }
    }
  }

  /** Id of the style of this type (paragraph, character, table) and name. */
  Optional<String> id(String type, String name) {
    return Optional.ofNullable(byName.get(type + ' ' + name)).map(Style::id);
  }

  /** Name of the style with this id; the id itself when there is none, for some programs write the name there. */
  String name(String id) {
    Style style = byId.get(id);
    return style == null ? id : style.name();
  }

  /** The style with this id; null when there is none. */
  Element element(String id) {
    Style style = byId.get(id);
    return style == null ? null : style.element();
  }

  /** Id of the style of paragraphs that name none. */
  String usual() {
    return usual;
  }

  /** The first answer along the chain of styles, from the style itself to what it is based on. */
  <T> Optional<T> find(String id, Function<Element, Optional<T>> question) {
    Style style = byId.get(id);
    // A chain longer than this is a circle.
    for (int depth = 0; style != null && depth < 40; depth++) {
      Optional<T> answer = question.apply(style.element());
      if (answer.isPresent()) {
        return answer;
      }
      style = byId.get(style.basis());
    }
    return Optional.empty();
  }

  /** The first answer along the chain of styles and, last, in the defaults of the file; the given one when nobody answers. */
  <T> T first(String id, String group, Function<Element, T> question, T otherwise) {
    T found = chain(id, group, question);
    if (found == null) {
      Element usual = Xml.child(Xml.child(defaults, group + "Default"), group);
      found = usual == null ? null : question.apply(usual);
    }
    return found == null ? otherwise : found;
  }

  /** The first answer along the chain of styles; null when nobody answers. */
  <T> T chain(String id, String group, Function<Element, T> question) {
    return find(id, style -> {
      Element properties = Xml.child(style, group);
      return Optional.ofNullable(properties == null ? null : question.apply(properties));
    }).orElse(null);
  }

  /** A measure of the style such as {@code pPr/spacing/line}, inherited ones included. */
  int measure(String id, String group, String property, String attribute, int otherwise) {
    return find(id, style -> number(Xml.child(Xml.child(style, group), property), attribute)).orElse(otherwise);
  }

  private static Optional<Integer> number(Element element, String attribute) {
    String value = element == null ? "" : Xml.attribute(element, attribute);
    return value.matches("-?\\d{1,8}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
  }
}
