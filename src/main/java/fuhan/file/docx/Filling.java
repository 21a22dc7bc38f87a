package fuhan.file.docx;

import fuhan.file.FileException;
import fuhan.manuscript.Grid;
import fuhan.manuscript.Line;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Piece;
import fuhan.manuscript.Role;
import fuhan.template.Template;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills the content controls of one page with one manuscript; every line finds a place, a control without a line goes.
 *
 * <p>The lines of the head and the imprint go where the template has their controls. All others flow: they keep the manuscript's order, and a stretch of one
 * kind goes into the next control of its kind, or, when the template has none further down, right after what stands before it.
 */
final class Filling {
  private static final Set<Role> OWN_CONTROL = Set
      .of(Role.TITLE, Role.SALUTATION, Role.ATTACHMENT_LIST, Role.SIGNATURE, Role.SIGNER, Role.DATE, Role.NOTE);

  private final Stationery stationery;
  private final Template template;
  private final List<Piece> pieces;
  private final Document page;
  private final Sheet sheet;
  private final Paragraphs paragraphs;
  private final Map<String, List<Control>> controls;
  /** what was made of each piece, by its place in the manuscript */
  private final Element[] made;

  private Filling(Stationery stationery, Manuscript manuscript, Template template) throws FileException {
    this.stationery = stationery;
    this.template = template;
    this.pieces = manuscript.pieces();
    this.page = stationery.page();
    this.sheet = Sheet.of(page);
    this.paragraphs = new Paragraphs(page, stationery, sheet.width());
    this.made = new Element[pieces.size()];
    dropFallbacks(page.getDocumentElement());
    this.controls = Control.in(page.getDocumentElement());
    stationery.require(controls);
  }

  /**
   * A filled page.
   *
   * @param made the paragraph or table that was made of each piece; null for a piece without a place
   */
  record Filled(Document page, List<Element> made) {}

  static Filled fill(Stationery stationery, Manuscript manuscript, Template template) throws FileException {
    Filling filling = new Filling(stationery, manuscript, template);
    filling.flow();
    for (Role role : DocxNames.HEAD) {
      filling.place(role);
    }
    filling.place(Role.DISTRIBUTION);
    new Imprint(stationery, filling.paragraphs, filling.controls).finish(manuscript);
    new Letterhead(stationery, filling.sheet, template).finish(filling.page, manuscript);
    new Placement(filling.stationery, filling.sheet, filling.template).apply(filling.pieces, filling.made);
    return new Filled(filling.page, Arrays.asList(filling.made));
  }

  /** Word keeps a second form of each text box for Word 2007; it would show the template's samples. */
  private static void dropFallbacks(Element element) {
    Node node = element.getFirstChild();
    while (node != null) {
      Node next = node.getNextSibling();
      if (node instanceof Element child) {
        if ("Fallback".equals(child.getLocalName()) && child.getElementsByTagNameNS(Xml.W, "sdt").getLength() > 0) {
          element.removeChild(child);
        } else {
          dropFallbacks(child);
        }
      }
      node = next;
    }
  }

  private List<Control> controls(Role role) {
    return controls.getOrDefault(role.tag(), List.of());
  }

  private void place(Role role) throws FileException {
    Deque<Integer> left = new ArrayDeque<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Line line && line.role() == role) {
        left.add(i);
      }
    }
    Node last = null;
    for (Control control : controls(role)) {
      if (left.isEmpty()) {
        discard(control, role);
      } else if (control.inline()) {
        fillInline(control, left.poll());
        last = control.paragraph();
      } else {
        List<Integer> all = List.copyOf(left);
        left.clear();
        fillBlock(control, all);
        last = control.element();
      }
    }
    if (!left.isEmpty()) {
      Element rest = paragraphs.control(role.tag());
      append((Element) rest.getLastChild(), List.copyOf(left), null);
      if (last != null) {
        last.getParentNode().insertBefore(rest, last.getNextSibling());
      } else if (role == Role.DISTRIBUTION) {
        sheet.body().insertBefore(rest, sheet.section());
      } else {
        int first = firstFlowing();
        sheet.body().insertBefore(rest, first < 0 ? sheet.section() : sheet.top(made[first]));
      }
    }
  }

  private int firstFlowing() {
    for (int i = 0; i < pieces.size(); i++) {
      if (made[i] != null && !kind(pieces.get(i), false).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private void flow() throws FileException {
    List<Control> places = flowing();
    int next = 0;
    Node last = null;
    int i = 0;
    while (i < pieces.size()) {
      String kind = kind(pieces.get(i), false);
      if (kind.isEmpty()) {
        i++;
        continue;
      }
      List<Integer> stretch = new ArrayList<>();
      while (i < pieces.size() && kind.equals(kind(pieces.get(i), kind.equals(DocxNames.ATTACHMENTS)))) {
        stretch.add(i++);
      }
      int at = next;
      while (at < places.size() && !places.get(at).tag().equals(kind)) {
        at++;
      }
      if (at < places.size()) {
        Control control = places.get(at);
        for (Control passed : places.subList(next, at)) {
          discard(passed, Role.UNKNOWN);
        }
        next = at + 1;
        if (control.inline()) {
          fillInline(control, stretch.getFirst());
          last = after(control.paragraph(), stretch.subList(1, stretch.size()), kind);
        } else {
          fillBlock(control, stretch);
          last = control.element();
        }
      } else {
        last = last == null ? after(sheet.body().getLastChild().getPreviousSibling(), stretch, kind) : after(last, stretch, kind);
      }
    }
    for (Control passed : places.subList(next, places.size())) {
      discard(passed, Role.UNKNOWN);
    }
  }

  private Node after(Node place, List<Integer> stretch, String kind) throws FileException {
    if (stretch.isEmpty()) {
      return place;
    }
    Element control = paragraphs.control(kind);
    append((Element) control.getLastChild(), stretch, null);
    place.getParentNode().insertBefore(control, place.getNextSibling());
    return control;
  }

  /** The controls that the flow goes through, in the order of the page. */
  private List<Control> flowing() {
    List<Control> found = new ArrayList<>();
    for (Role role : OWN_CONTROL) {
      found.addAll(controls(role));
    }
    found.addAll(controls(Role.BODY));
    found.addAll(controls.getOrDefault(DocxNames.ATTACHMENTS, List.of()));
    found.sort((a, b) -> (a.element().compareDocumentPosition(b.element()) & Node.DOCUMENT_POSITION_FOLLOWING) != 0 ? -1 : 1);
    return found;
  }

  /** Tag of the control that a piece flows into; empty for what stands in the head or the imprint. */
  private static String kind(Piece piece, boolean attached) {
    Role role = piece instanceof Line line ? line.role() : Role.BODY;
    if (DocxNames.HEAD.contains(role) || role == Role.DISTRIBUTION) {
      return "";
    }
    boolean ofAttachment = !piece.path().isEmpty() && piece.path().getFirst().startsWith("attachment.");
    if (attached || ofAttachment || role == Role.ATTACHMENT_LABEL || role == Role.ATTACHMENT_TITLE) {
      return DocxNames.ATTACHMENTS;
    }
    return OWN_CONTROL.contains(role) ? role.tag() : Role.BODY.tag();
  }

  private void fillInline(Control control, int index) throws FileException {
    Element sampleRun = Xml.child(control.content(), "r");
    Xml.clear(control.content());
    paragraphs.runs(control.content(), (Line) pieces.get(index), sampleRun);
    made[index] = control.paragraph();
  }

  private void fillBlock(Control control, List<Integer> indexes) throws FileException {
    boolean one = !control.tag().equals(Role.BODY.tag()) && !control.tag().equals(DocxNames.ATTACHMENTS);
    Element sample = one ? control.sample() : null;
    Element cell = Xml.child(control.content(), "tcPr");
    Xml.clear(control.content());
    if (cell != null) {
      control.content().appendChild(cell);
    }
    append(control.content(), indexes, sample);
  }

  /** Appends pieces, each in the controls of its path; neighbours share what their paths share. */
  private void append(Element content, List<Integer> indexes, Element sample) throws FileException {
    List<String> open = new ArrayList<>();
    Deque<Element> into = new ArrayDeque<>(List.of(content));
    for (int index : indexes) {
      Piece piece = pieces.get(index);
      int shared = 0;
      while (shared < open.size() && shared < piece.path().size() && open.get(shared).equals(piece.path().get(shared))) {
        shared++;
      }
      while (open.size() > shared) {
        open.removeLast();
        into.pop();
      }
      for (String tag : piece.path().subList(shared, piece.path().size())) {
        Element control = paragraphs.control(tag);
        into.peek().appendChild(control);
        into.push((Element) control.getLastChild());
        open.add(tag);
      }
      if (piece instanceof Grid grid) {
        if (index > 0 && pieces.get(index - 1) instanceof Grid) {
          // Word joins two tables that touch.
          into.peek().appendChild(paragraphs.plain(DocxNames.IMPRINT, "", null));
        }
        made[index] = paragraphs.of(grid);
      } else {
        made[index] = paragraphs.of((Line) piece, sample);
      }
      into.peek().appendChild(made[index]);
    }
  }

  /** Takes away a control that has nothing to say, and what stood there for its sake alone. */
  private void discard(Control control, Role role) {
    if (control.inline() && role == Role.NUMBER) {
      // The register gives the number later; its place stays.
      Xml.clear(control.content());
      Xml.append(control.content(), "r");
      return;
    }
    Node parent = control.element().getParentNode();
    Element paragraph = control.inline() ? control.paragraph() : null;
    parent.removeChild(control.element());
    if (paragraph != null && Control.in(paragraph).isEmpty() && paragraph.getTextContent().isBlank()) {
      Xml.remove(paragraph);
    } else if (Xml.is(parent, "tc") && Xml.child(parent, "p") == null && Xml.child(parent, "sdt") == null) {
      Xml.remove(parent.getParentNode());
    }
  }
}
