package fuhan.file.docx;

import fuhan.file.FileException;
import fuhan.manuscript.Role;
import fuhan.manuscript.Run;
import fuhan.template.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Comment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** An opened template file: its parts, its page as a tree to copy, its styles. */
final class Stationery {
  private static final String PAGE = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final String SETTINGS = "word/settings.xml";
  private static final String RELATIONS = "word/_rels/document.xml.rels";

  private final String name;
  private final Parts parts;
  private final Document page;
  private final Styles styles;
  private final Measures measures;
  private final Map<String, Element> roots = new java.util.concurrent.ConcurrentHashMap<>();

  private Stationery(String name, Parts parts, Document page, Styles styles) {
    this.name = name;
    this.parts = parts;
    this.page = page;
    this.styles = styles;
    this.measures = new Measures(styles);
  }

  static Stationery open(Path file, Profile profile) throws FileException {
    String name = file.getParent() == null ? file.toString() : file.getParent().getFileName() + "/" + file.getFileName();
    try {
      Parts parts = Parts.read(Files.readAllBytes(file), name);
      Document page = Xml.parse(parts.get(PAGE));
      Document styles = Xml.parse(parts.get(STYLES));
      if (profile == Profile.A) {
        Repaging.toProfile(profile, page, styles);
        parts.put(STYLES, Xml.bytes(styles));
      }
      trim(page.getDocumentElement());
      return new Stationery(name, parts, page, new Styles(styles));
    } catch (FileException e) {
      throw e;
    } catch (java.nio.file.NoSuchFileException e) {
      throw new FileException("找不到模板文件“" + file + "”，请检查模板文件夹是否完整。", e);
    } catch (IOException | SAXException e) {
      throw new FileException("模板文件“" + name + "”不能读取，可能已经损坏，请恢复原来的模板文件。", e);
    }
  }

  String name() {
    return name;
  }

  /** Measures that its styles come to. */
  Measures measures() {
    return measures;
  }

  /** Whether odd and even pages have footers of their own. */
  boolean oddAndEven() throws FileException {
    return Xml.on(root(SETTINGS), "evenAndOddHeaders");
  }

  /** The root of the part that the page names by this relation, such as a footer; null when there is none. */
  Element related(String relation) throws FileException {
    Element relations = root(RELATIONS);
    for (Node node = relations == null ? null : relations.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getAttribute("Id").equals(relation)) {
        String target = element.getAttribute("Target");
        return root(target.startsWith("/") ? target.substring(1) : "word/" + target);
      }
    }
    return null;
  }

  private Element root(String part) throws FileException {
    if (!parts.has(part)) {
      return null;
    }
    Element known = roots.get(part);
    if (known == null) {
      try {
        known = Xml.parse(parts.get(part)).getDocumentElement();
        trim(known);
        roots.put(part, known);
      } catch (IOException | SAXException e) {
        throw new FileException("模板文件“" + name + "”不能读取，可能已经损坏，请恢复原来的模板文件。", e);
      }
    }
    return known;
  }

  Styles styles() {
    return styles;
  }

  /** A copy of the page to fill. */
  Document page() {
    // Even reading a tree of the JDK's parser changes it, and two exports may ask at a time.
    synchronized (page) {
      return (Document) page.cloneNode(true);
    }
  }

  /** The parts with another page. */
  Parts with(Document filled) throws IOException {
    Parts copy = parts.copy();
    copy.put(PAGE, Xml.bytes(filled));
    return copy;
  }

  /** Id of the paragraph style of this role. */
  String style(Role role) throws FileException {
    return paragraphStyle(role.style());
  }

  String paragraphStyle(String style) throws FileException {
    return styles.id("paragraph", style).orElseThrow(() -> missing("段落样式", style));
  }

  String tableStyle(String style) throws FileException {
    return styles.id("table", style).orElseThrow(() -> missing("表格样式", style));
  }

  /** Id of the character style of this cast; empty for running text. */
  String style(Run.Cast cast) throws FileException {
    return cast.style().isEmpty() ? "" : characterStyle(cast.style());
  }

  String characterStyle(String style) throws FileException {
    return styles.id("character", style).orElseThrow(() -> missing("字符样式", style));
  }

  private FileException missing(String what, String style) {
    return new FileException("模板文件“" + name + "”缺少" + what + "“" + style + "”，请在 Word 或 WPS 中补上这个样式，或者恢复原来的模板文件。");
  }

  /** Refuses a template without the controls that every letter needs. */
  void require(Map<String, ?> controls) throws FileException {
    for (Role role : List.of(Role.MARK, Role.TITLE, Role.SALUTATION, Role.BODY)) {
      if (!controls.containsKey(role.tag())) {
        throw new FileException("模板文件“" + name + "”缺少标记为“" + role.tag() + "”的内容控件（" + role.style() + "），请在 Word 中补上这个控件，或者恢复原来的模板文件。");
      }
    }
  }

  /** Drops comments and the white space between elements, which say nothing and double the tree. */
  private static void trim(Element element) {
    List<Node> idle = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        if (!Xml.is(child, "t") && !Xml.is(child, "instrText")) {
          trim(child);
        }
      } else if (node instanceof Comment || node instanceof Text text && text.getData().isBlank()) {
        idle.add(node);
      }
    }
    idle.forEach(Xml::remove);
  }
}
