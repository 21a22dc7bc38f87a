package fuhan.file.docx;

import fuhan.template.Profile;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Turns stationery made in profile B into another profile: margins, grid, line pitch and the space above the mark; an office's other measures stay. */
final class Repaging {
  private Repaging() {}

  static void toProfile(Profile profile, Document page, Document styles) {
    Map<String, String> lines = Map.of(
        text(Profile.B.pitch()), text(profile.pitch()), text(2 * Profile.B.pitch()), text(2 * profile.pitch()),
        text(Profile.B.markOffset()), text(profile.markOffset()));
    for (Document document : new Document[]{page, styles}) {
      for (String attribute : new String[]{"line", "before", "after"}) {
        exchange(document, "spacing", attribute, lines);
      }
    }
    exchange(page, "docGrid", "linePitch", lines);
    exchange(page, "pgMar", "top", Map.of(text(Profile.B.top()), text(profile.top())));
    exchange(page, "pgMar", "bottom", Map.of(text(Profile.B.bottom()), text(profile.bottom())));
  }

  private static void exchange(Document document, String name, String attribute, Map<String, String> values) {
    NodeList elements = document.getElementsByTagNameNS(Xml.W, name);
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      String changed = values.get(element.getAttributeNS(Xml.W, attribute));
      if (changed != null) {
        element.setAttributeNS(Xml.W, "w:" + attribute, changed);
      }
    }
  }

  private static String text(int twips) {
    return Integer.toString(twips);
  }
}
