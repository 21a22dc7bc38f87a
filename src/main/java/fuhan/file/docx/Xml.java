package fuhan.file.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads and writes WordprocessingML; a document type, the door of all XML attacks, is refused. */
final class Xml {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  /** The same names in a file saved as "Strict Open XML". */
  private static final String W_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  private Xml() {}

  static Document parse(byte[] xml) throws IOException, SAXException {
    try {
      // The JDK's own parser, whatever else stands on the class path: these features are known of it.
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setAttribute("jdk.xml.maxElementDepth", "400");
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] bytes(Document document) throws IOException {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
      document.setXmlStandalone(true);
      TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new IOException(e);
    }
  }

  /** Whether the node is the element {@code w:name}. */
  static boolean is(Node node, String name) {
    return node instanceof Element element && name.equals(element.getLocalName()) && isWord(element.getNamespaceURI());
  }

  private static boolean isWord(String namespace) {
    return W.equals(namespace) || W_STRICT.equals(namespace);
  }

  /** The attribute {@code w:name}; empty when it is not there. */
  static String attribute(Element element, String name) {
    return element.hasAttributeNS(W, name) ? element.getAttributeNS(W, name) : element.getAttributeNS(W_STRICT, name);
  }

  /** {@code w:val} of the first child of this name; empty when there is none. */
  static String value(Element parent, String child) {
    Element found = child(parent, child);
    return found == null ? "" : attribute(found, "val");
  }

  /** Whether a switch such as {@code w:b} is on; {@code w:val} defaults to true. */
  static boolean on(Element parent, String child) {
    Element found = child(parent, child);
    return found != null && isOn(attribute(found, "val"));
  }

  static boolean isOn(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
  }

  /** First child of this name; null when there is none or no parent. */
  static Element child(Node parent, String name) {
    for (Node node = parent == null ? null : parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (is(node, name)) {
        return (Element) node;
      }
    }
    return null;
  }

  static List<Element> children(Node parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent == null ? null : parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (is(node, name)) {
        found.add((Element) node);
      }
    }
    return found;
  }

  /** A new {@code w:name} with {@code w:} attributes given as name, value, name, value. */
  static Element make(Document document, String name, String... attributes) {
    Element element = document.createElementNS(W, "w:" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      element.setAttributeNS(W, "w:" + attributes[i], attributes[i + 1]);
    }
    return element;
  }

  static Element append(Element parent, String name, String... attributes) {
    return (Element) parent.appendChild(make(parent.getOwnerDocument(), name, attributes));
  }

  static void clear(Node parent) {
    while (parent.getFirstChild() != null) {
      parent.removeChild(parent.getFirstChild());
    }
  }

  static void remove(Node node) {
    if (node.getParentNode() != null) {
      node.getParentNode().removeChild(node);
    }
  }
}
