package fuhan.file.docx;

import fuhan.manuscript.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A content control of a page: the place of one element of the letter.
 *
 * @param tag such as {@code title}
 * @param element the {@code w:sdt}
 * @param content what holds its paragraphs or runs: {@code w:sdtContent}, or the cell in a control around a cell
 * @param inline whether it stands in a paragraph
 */
record Control(String tag, Element element, Element content, boolean inline) {
  static final String GALLERY = "复函";

  /** The controls below a node by tag, in the order of the page. */
  static Map<String, List<Control>> in(Node node) {
    Map<String, List<Control>> found = new TreeMap<>();
    collect(node, false, found);
    return found;
  }

  private static void collect(Node node, boolean inParagraph, Map<String, List<Control>> found) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!(child instanceof Element element)) {
        continue;
      }
      if (Xml.is(element, "sdt") && Xml.child(element, "sdtContent") != null) {
        String tag = tag(element);
        if (!tag.isEmpty()) {
          Element content = Xml.child(element, "sdtContent");
          Element cell = Xml.child(content, "tc");
          found.computeIfAbsent(tag, any -> new ArrayList<>()).add(new Control(tag, element, cell == null ? content : cell, inParagraph));
        }
      }
      boolean paragraph = Xml.is(element, "p") || inParagraph && !Xml.is(element, "txbxContent");
      collect(element, paragraph, found);
    }
  }

  /** The tag of a {@code w:sdt}; empty when it has none. */
  static String tag(Element sdt) {
    Element properties = Xml.child(sdt, "sdtPr");
    return properties == null ? "" : Xml.value(properties, "tag");
  }

  /**
   * A new control with a tag and a name for people; its content is the last child.
   *
   * <p>A control around paragraphs calls itself a document part, as Word's own tables of contents do: LibreOffice turns the first paragraph of a rich text
   * control into an input field and loses its line breaks and character styles.
   */
  static Element make(Document document, String tag, int id, boolean inline) {
    Element sdt = Xml.make(document, "sdt");
    Element properties = Xml.append(sdt, "sdtPr");
    Xml.append(properties, "alias", "val", alias(tag));
    Xml.append(properties, "tag", "val", tag);
    Xml.append(properties, "id", "val", Integer.toString(id));
    if (!inline) {
      Xml.append(Xml.append(properties, "docPartObj"), "docPartGallery", "val", GALLERY);
    }
    Xml.append(sdt, "sdtContent");
    return sdt;
  }

  /** What people read on a control: 要点 3 for {@code point.3}. */
  static String alias(String tag) {
    int dot = tag.indexOf('.');
    String stem = dot < 0 ? tag : tag.substring(0, dot);
    String name = switch (stem) {
      case "section" -> "部分";
      case "point" -> "要点";
      case "opening" -> "开头";
      case "closing" -> "结尾";
      case "attachment" -> "附件";
      case "suggestion" -> "建议";
      case "measure" -> "措施";
      case "proposal" -> "提案";
      case "citation" -> "引语";
      default -> Stream.of(Role.values()).filter(role -> role.tag().equals(stem)).map(Role::style).findFirst().orElse(stem);
    };
    return dot < 0 ? name : name + " " + tag.substring(dot + 1);
  }

  /** The paragraph that shows how its content looks; null when it has none. */
  Element sample() {
    return Xml.child(content, "p");
  }

  /** The paragraph around an inline control. */
  Element paragraph() {
    Node node = element;
    while (!Xml.is(node, "p")) {
      node = node.getParentNode();
    }
    return (Element) node;
  }
}
