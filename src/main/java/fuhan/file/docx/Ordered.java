package fuhan.file.docx;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts a property where the schema wants it: Word refuses files whose paragraph properties stand in another order. */
final class Ordered {
  private static final List<String> PARAGRAPH = List.of(
      "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd",
      "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi",
      "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection",
      "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange");

  private static final List<String> RUN = List.of(
      "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint",
      "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect",
      "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath");

  private Ordered() {}

  /** The property of this name in a {@code w:pPr} or {@code w:rPr}, made in its place when it is not there, with these attributes set. */
  static Element put(Element group, String name, String... attributes) {
    Element property = Xml.child(group, name);
    if (property == null) {
      property = Xml.make(group.getOwnerDocument(), name);
      group.insertBefore(property, after(group, name));
    }
    for (int i = 0; i < attributes.length; i += 2) {
      property.setAttributeNS(Xml.W, "w:" + attributes[i], attributes[i + 1]);
    }
    return property;
  }

  private static Node after(Element group, String name) {
    List<String> order = "pPr".equals(group.getLocalName()) ? PARAGRAPH : RUN;
    int rank = order.indexOf(name);
    for (Node node = group.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (order.indexOf(node.getLocalName()) > rank) {
        return node;
      }
    }
    return null;
  }
}
