package fuhan.file.docx;

import fuhan.file.FileException;
import fuhan.manuscript.Line;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Role;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The imprint at the foot of the last page: a text box whose lower edge stays where the template has it, however many lines it holds (7.4, 10.1). */
final class Imprint {
  private static final int EMU = 635;

  private final Stationery stationery;
  private final Paragraphs paragraphs;
  private final Map<String, List<Control>> controls;
  private final String style;

  Imprint(Stationery stationery, Paragraphs paragraphs, Map<String, List<Control>> controls) throws FileException {
    this.stationery = stationery;
    this.paragraphs = paragraphs;
    this.controls = controls;
    this.style = stationery.style(Role.DISTRIBUTION);
  }

  /** Prints 印发机关 and date, then makes the box as high as its lines, or takes it away when it has none. */
  void finish(Manuscript manuscript) throws FileException {
    List<Line> lines = manuscript.pieces().stream().filter(Line.class::isInstance).map(Line.class::cast).toList();
    String printed = printed(lines);
    for (Control control : controls.getOrDefault(DocxNames.PRINTER, List.of())) {
      Element sample = control.sample();
      Xml.clear(control.content());
      if (printed.isEmpty()) {
        Node parent = control.element().getParentNode();
        Xml.remove(Xml.is(parent, "tc") ? parent.getParentNode() : control.element());
      } else {
        control.content().appendChild(paragraphs.plain(DocxNames.PRINTER_STYLE, printed, sample));
      }
    }
    boolean hasPrinter = controls.containsKey(DocxNames.PRINTER);
    List<Line> copies = lines.stream().filter(line -> line.role() == Role.DISTRIBUTION).toList();
    Element anchor = anchor();
    if (anchor == null) {
      return;
    }
    if (copies.isEmpty() && (printed.isEmpty() || !hasPrinter)) {
      remove(anchor, manuscript);
      return;
    }
    int sampleHeight = pitch(style) + (hasPrinter ? pitch(stationery.paragraphStyle(DocxNames.PRINTER_STYLE)) : 0);
    int height = copies.stream().mapToInt(this::height).sum()
        + (hasPrinter && !printed.isEmpty() ? pitch(stationery.paragraphStyle(DocxNames.PRINTER_STYLE)) : 0);
    grow(anchor, (long) (height - sampleHeight) * EMU);
  }

  private static String printed(List<Line> lines) {
    String date = first(lines, Role.DATE);
    String office = first(lines, Role.SIGNER);
    if (office.isEmpty()) {
      office = first(lines, Role.MARK).replaceFirst("文件$", "");
    }
    return date.isEmpty() || office.isEmpty() ? "" : office + "\t" + date + "印发";
  }

  private static String first(List<Line> lines, Role role) {
    return lines.stream().filter(line -> line.role() == role).map(Line::text).findFirst().orElse("");
  }

  private int height(Line line) {
    Styles styles = stationery.styles();
    double em = styles.measure(style, "rPr", "sz", "val", 28) * 10.0;
    int left = styles.measure(style, "pPr", "ind", "left", 1120);
    int right = styles.measure(style, "pPr", "ind", "right", 280);
    int hanging = styles.measure(style, "pPr", "ind", "hanging", 840);
    return pitch(style) * Ems.lines(line.text(), (paragraphs.width() - left - right) / em, hanging / em);
  }

  private int pitch(String id) {
    return stationery.styles().measure(id, "pPr", "spacing", "line", 560);
  }

  /** The drawing that holds the imprint's text box; null when the template has it in the text. */
  private Element anchor() {
    for (String tag : List.of(Role.DISTRIBUTION.tag(), DocxNames.PRINTER)) {
      for (Control control : controls.getOrDefault(tag, List.of())) {
        for (Node node = control.content(); node != null; node = node.getParentNode()) {
          if ("anchor".equals(node.getLocalName())) {
            return (Element) node;
          }
        }
      }
    }
    Element box = (Element) paragraphs.page().getElementsByTagNameNS("*", "txbxContent").item(0);
    for (Node node = box; node != null; node = node.getParentNode()) {
      if ("anchor".equals(node.getLocalName())) {
        return (Element) node;
      }
    }
    return null;
  }

  private static void remove(Element anchor, Manuscript manuscript) {
    Node run = anchor;
    while (!Xml.is(run, "r")) {
      run = run.getParentNode();
    }
    Node paragraph = run.getParentNode();
    paragraph.removeChild(run);
    boolean endsInTable = !manuscript.pieces().isEmpty() && !(manuscript.pieces().getLast() instanceof Line);
    if (paragraph.getTextContent().isBlank() && !endsInTable) {
      Xml.remove(paragraph);
    }
  }

  private static void grow(Element anchor, long difference) {
    NodeList all = anchor.getElementsByTagNameNS("*", "*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      String parent = element.getParentNode().getLocalName();
      if (element.getLocalName().equals("extent") && parent.equals("anchor")
          || element.getLocalName().equals("ext") && parent.equals("xfrm")) {
        element.setAttribute("cy", Long.toString(Long.parseLong(element.getAttribute("cy")) + difference));
      } else if (element.getLocalName().equals("posOffset") && parent.equals("positionV")) {
        element.setTextContent(Long.toString(Long.parseLong(element.getTextContent().strip()) - difference));
      }
    }
  }
}
