package fuhan.file.docx;

import fuhan.file.FileException;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Role;
import fuhan.template.Template;
import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Fits the mark into its line and keeps it at its height, whatever stands above (7.2.4, 10.1). */
final class Letterhead {
  private final Stationery stationery;
  private final Sheet sheet;
  private final Template template;

  Letterhead(Stationery stationery, Sheet sheet, Template template) {
    this.stationery = stationery;
    this.sheet = sheet;
    this.template = template;
  }

  void finish(Document page, Manuscript manuscript) throws FileException {
    for (Control control : Control.in(page.getDocumentElement()).getOrDefault(Role.MARK.tag(), java.util.List.of())) {
      Element paragraph = control.inline() ? control.paragraph() : control.sample();
      if (paragraph != null) {
        squeeze(paragraph, stationery.styles().measure(stationery.style(Role.MARK), "rPr", "sz", "val", 72), sheet.width());
      }
    }
    closeSpace();
  }

  /** Narrows the characters of a paragraph until they fit on one line. */
  static void squeeze(Element paragraph, int halfPoints, int width) {
    double wanted = Ems.of(paragraph.getTextContent()) * halfPoints * 10;
    if (wanted > width) {
      String percent = Integer.toString((int) (100.0 * width / wanted));
      Deque<Node> open = new ArrayDeque<>(java.util.List.of(paragraph));
      while (!open.isEmpty()) {
        Node node = open.pop();
        if (Xml.is(node, "r")) {
          Element look = Xml.child(node, "rPr");
          if (look == null) {
            look = (Element) node.insertBefore(Xml.make(node.getOwnerDocument(), "rPr"), node.getFirstChild());
          }
          Ordered.put(look, "w", "val", percent);
        } else {
          for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            open.push(child);
          }
        }
      }
    }
  }

  /** Lines above the mark of the general head (份号, 特急, the category) take their height from the space above it. */
  private void closeSpace() {
    String space = stationery.styles().id("paragraph", DocxNames.MARK_SPACE).orElse("");
    if (space.isEmpty()) {
      return;
    }
    int lines = 0;
    for (Node node = sheet.body().getFirstChild(); node != null; node = node.getNextSibling()) {
      if (Xml.is(node, "sdt")) {
        lines += Xml.children(Xml.child(node, "sdtContent"), "p").size();
      } else if (Xml.is(node, "p")) {
        Element properties = Xml.child(node, "pPr");
        if (properties != null && Xml.value(properties, "pStyle").equals(space)) {
          if (lines > 0) {
            int left = template.profile().markOffset() - lines * template.profile().pitch();
            Ordered.put(properties, "spacing", "line", Integer.toString(Math.max(20, left)), "lineRule", "exact");
          }
          return;
        }
        lines++;
      }
    }
  }
}
