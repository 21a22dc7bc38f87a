package fuhan.file.docx;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The paper of a page.
 *
 * @param body the {@code w:body}
 * @param section its page setup, the last child
 * @param width of the type area in twentieths of a point
 */
record Sheet(Element body, Element section, int width) {
  private static final int USUAL_WIDTH = 8844;

  static Sheet of(Document page) {
    Element body = Xml.child(page.getDocumentElement(), "body");
    Element section = Xml.child(body, "sectPr");
    Element size = Xml.child(section, "pgSz");
    Element margins = Xml.child(section, "pgMar");
    int width = size == null || margins == null ? USUAL_WIDTH
        : number(size, "w") - number(margins, "left") - number(margins, "right") - number(margins, "gutter");
    return new Sheet(body, section, width > 0 ? width : USUAL_WIDTH);
  }

  /** The child of the body that holds a node. */
  Node top(Node node) {
    Node top = node;
    while (top != null && top.getParentNode() != body) {
      top = top.getParentNode();
    }
    return top == null ? section : top;
  }

  private static int number(Element element, String attribute) {
    String value = Xml.attribute(element, attribute);
    return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
  }
}
