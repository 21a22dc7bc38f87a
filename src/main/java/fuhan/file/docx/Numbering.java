package fuhan.file.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Counts Word's automatic lists, whose numbers stand nowhere in the text: the second 一、-paragraph of a list is 二、 */
final class Numbering {
  private record Level(int start, String format, String text, String style) {}

  private record ListForm(String abstractId, Map<Integer, Integer> restarts) {}

  private static final int LEVELS = 9;

  private final Map<String, Map<Integer, Level>> forms = new HashMap<>();
  private final Map<String, ListForm> lists = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /** @param document of {@code numbering.xml}; null when the file has none */
  Numbering(Document document) {
    if (document == null) {
      return;
    }
    Map<String, String> linked = new HashMap<>();
    Map<String, String> links = new HashMap<>();
    for (Element form : Xml.children(document.getDocumentElement(), "abstractNum")) {
      String id = Xml.attribute(form, "abstractNumId");
      Map<Integer, Level> levels = new HashMap<>();
      for (Element level : Xml.children(form, "lvl")) {
        levels.put(
            number(Xml.attribute(level, "ilvl"), 0), new Level(
                number(Xml.value(level, "start"), 1), Xml.value(level, "numFmt"), Xml.value(level, "lvlText"), Xml.value(level, "pStyle")));
      }
      forms.put(id, levels);
      linked.put(Xml.value(form, "styleLink"), id);
      links.put(id, Xml.value(form, "numStyleLink"));
    }
    for (Element list : Xml.children(document.getDocumentElement(), "num")) {
      String form = Xml.value(list, "abstractNumId");
      String link = links.getOrDefault(form, "");
      Map<Integer, Integer> restarts = new HashMap<>();
      for (Element change : Xml.children(list, "lvlOverride")) {
        if (Xml.child(change, "startOverride") != null) {
          restarts.put(number(Xml.attribute(change, "ilvl"), 0), number(Xml.value(change, "startOverride"), 1));
        }
      }
      lists.put(Xml.attribute(list, "numId"), new ListForm(link.isEmpty() ? form : linked.getOrDefault(link, form), restarts));
    }
  }

  /** The number of the next paragraph with these properties, such as 二、; empty when it is in no list or in one of dots. */
  String next(Element properties, String styleId, Styles styles) {
    if (lists.isEmpty()) {
      return "";
    }
    Element own = Xml.child(properties, "numPr");
    Element inherited = styles.find(styleId, style -> java.util.Optional.ofNullable(Xml.child(Xml.child(style, "pPr"), "numPr")))
        .orElse(null);
    String id = own != null && Xml.child(own, "numId") != null ? Xml.value(own, "numId")
        : inherited == null ? "" : Xml.value(inherited, "numId");
    ListForm list = lists.get(id);
    if (list == null) {
      return "";
    }
    Map<Integer, Level> levels = forms.getOrDefault(list.abstractId(), Map.of());
    int depth = depth(own, inherited, levels, styleId);
    Level level = levels.get(depth);
    if (level == null) {
      return "";
    }
    int[] count = counts.computeIfAbsent(list.abstractId(), any -> fresh(levels));
    if (begun.add(id)) {
      list.restarts().forEach((at, start) -> count[Math.clamp(at, 0, LEVELS - 1)] = start - 1);
    }
    count[depth]++;
    for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
      count[deeper] = start(levels, deeper) - 1;
    }
    return level.format().equals("bullet") ? "" : printed(level, levels, count, depth);
  }

  private static int depth(Element own, Element inherited, Map<Integer, Level> levels, String styleId) {
    for (Element properties : java.util.Arrays.asList(own, inherited)) {
      if (properties != null && Xml.child(properties, "ilvl") != null) {
        return Math.clamp(number(Xml.value(properties, "ilvl"), 0), 0, LEVELS - 1);
      }
    }
    return levels.entrySet()
        .stream()
        .filter(level -> level.getValue().style().equals(styleId) && !styleId.isEmpty())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }

  private static String printed(Level level, Map<Integer, Level> levels, int[] count, int depth) {
    String text = level.text();
    for (int at = 0; at <= depth; at++) {
      if (text.contains("%" + (at + 1))) {
        int value = Math.max(count[at], start(levels, at));
        Level form = levels.getOrDefault(at, level);
        text = text.replace("%" + (at + 1), ListNumbers.of(form.format(), value));
      }
    }
    return text;
  }

  private static int[] fresh(Map<Integer, Level> levels) {
    int[] count = new int[LEVELS];
    for (int at = 0; at < LEVELS; at++) {
      count[at] = start(levels, at) - 1;
    }
    return count;
  }

  private static int start(Map<Integer, Level> levels, int at) {
    Level level = levels.get(at);
    return level == null ? 1 : level.start();
  }

  private static int number(String text, int otherwise) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }
}
