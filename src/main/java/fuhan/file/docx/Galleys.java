package fuhan.file.docx;

import fuhan.file.FileException;
import fuhan.manuscript.Line;
import fuhan.manuscript.Piece;
import fuhan.manuscript.Role;
import fuhan.page.Block;
import fuhan.page.Galley;
import fuhan.page.Origin;
import fuhan.page.Paper;
import fuhan.page.Setting.Border;
import fuhan.page.Strand;
import fuhan.page.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the galley of a filled page: what the Word file says, as blocks with every measure known. */
final class Galleys {
  private static final double EMU = 635;
  private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Measures measures;
  private final Styles styles;
  private final List<Piece> pieces;
  private final IdentityHashMap<Node, List<Integer>> made = new IdentityHashMap<>();
  private final Paper paper;
  /** boxes that wait for the paragraph they are anchored in */
  private final List<Block.Box> waiting = new ArrayList<>();

  /**
   * @param pieces of the manuscript
   * @param elements what was made of each piece
   */
  Galleys(Measures measures, Styles styles, Paper paper, List<Piece> pieces, List<Element> elements) {
    this.measures = measures;
    this.styles = styles;
    this.paper = paper;
    this.pieces = pieces;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) != null) {
        made.computeIfAbsent(elements.get(i), any -> new ArrayList<>(1)).add(i);
      }
    }
  }

  /** The blocks of a body, in order. */
  List<Block> blocks(Element body) {
    List<Block> blocks = new ArrayList<>();
    collect(body, blocks);
    return blocks;
  }

  private void collect(Node parent, List<Block> into) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (Xml.is(node, "p")) {
        add((Element) node, into);
      } else if (Xml.is(node, "tbl")) {
        into.add(table((Element) node));
      } else if (Xml.is(node, "sdt")) {
        collect(Xml.child(node, "sdtContent"), into);
      }
    }
  }

  private void add(Element element, List<Block> into) {
    Element frame = Xml.child(Xml.child(element, "pPr"), "framePr");
    if (frame == null) {
      into.add(paragraph(element, List.copyOf(waiting)));
      waiting.clear();
    } else {
      waiting.add(framed(element, frame));
    }
  }

  /** One paragraph, with what is anchored in it. */
  Block.Paragraph paragraph(Element element, List<Block.Box> boxes) {
    List<Block.Box> anchored = new ArrayList<>(boxes);
    Text text = new Text(element, anchored);
    text.walk(element, "");
    return new Block.Paragraph(text.strands, measures.setting(element), text.first, measures.level(element), anchored);
  }

  private Block.Box framed(Element element, Element frame) {
    int width = number(frame, "w", paper.measure());
    double x = "margin".equals(Xml.attribute(frame, "hAnchor")) && "center".equals(Xml.attribute(frame, "xAlign"))
        ? paper.left() + (paper.measure() - width) / 2.0
        : ("page".equals(Xml.attribute(frame, "hAnchor")) ? 0 : paper.left()) + number(frame, "x", 0);
    double y = number(frame, "y", 0) + ("page".equals(Xml.attribute(frame, "vAnchor")) ? 0 : paper.top());
    return new Block.Box(x, y, width, 0, number(frame, "vSpace", 0), false, List.of(paragraph(element, List.of())));
  }

  private Block.Table table(Element element) {
    Element properties = Xml.child(element, "tblPr");
    Element style = styles.element(Xml.value(properties, "tblStyle"));
    Element styled = Xml.child(style, "tblPr");
    Element borders = Xml.child(properties, "tblBorders") != null ? Xml.child(properties, "tblBorders") : Xml.child(styled, "tblBorders");
    Element margins = Xml.child(properties, "tblCellMar");
    int padding = margins == null ? 108 : number(Xml.child(margins, "left"), "w", 0);
    boolean centred = "center".equals(Xml.value(Xml.child(style, "tcPr") == null ? element : Xml.child(style, "tcPr"), "vAlign"));
    List<Integer> columns = Xml.children(Xml.child(element, "tblGrid"), "gridCol").stream().map(column -> number(column, "w", 0)).toList();
    List<Block.Row> rows = new ArrayList<>();
    List<Integer> of = made.getOrDefault(element, List.of());
    Cells cells = new Cells(of.isEmpty() ? -1 : of.getFirst());
    for (Element row : Xml.children(element, "tr")) {
      List<Block.Cell> line = new ArrayList<>();
      for (Element cell : cellsOf(row)) {
        Element look = Xml.child(cell, "tcPr");
        String own = Xml.value(look == null ? cell : look, "vAlign");
        int span = look == null ? 1 : number(Xml.child(look, "gridSpan"), "val", 1);
        line.add(new Block.Cell(cells.text(cell), own.isEmpty() ? centred : own.equals("center"), span));
      }
      Element look = Xml.child(row, "trPr");
      int height = look == null ? 0 : number(Xml.child(look, "trHeight"), "val", 0);
      rows.add(new Block.Row(line, look != null && Xml.on(look, "tblHeader"), height));
    }
    return new Block.Table(
        columns, rows, Measures.border(borders, "top"), Measures.border(borders, "insideH"),
        !Measures.border(borders, "insideV").equals(Border.NONE), padding);
  }

  private static List<Element> cellsOf(Element row) {
    List<Element> cells = new ArrayList<>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (Xml.is(node, "tc")) {
        cells.add((Element) node);
      } else if (Xml.is(node, "sdt")) {
        cells.addAll(Xml.children(Xml.child(node, "sdtContent"), "tc"));
      }
    }
    return cells;
  }

  /** The texts of a table's cells, counted through. */
  private final class Cells {
    private final int piece;
    private int at;

    Cells(int piece) {
      this.piece = piece;
    }

    List<Block.Paragraph> text(Element cell) {
      List<Element> found = new ArrayList<>();
      paragraphsIn(cell, found);
      List<Block.Paragraph> paragraphs = new ArrayList<>();
      for (int i = 0; i < found.size(); i++) {
        Element element = found.get(i);
        if (piece < 0) {
          paragraphs.add(paragraph(element, List.of()));
        } else {
          // A line feed parts the paragraphs of a cell.
          at += i == 0 ? 0 : 1;
          Text text = new Text(element, new ArrayList<>());
          text.piece = piece;
          text.first = piece;
          text.at = at;
          text.walk(element, "");
          at = text.at;
          paragraphs.add(new Block.Paragraph(text.strands, measures.setting(element), piece, -1, List.of()));
        }
      }
      return paragraphs;
    }
  }

  private static void paragraphsIn(Node parent, List<Element> found) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (Xml.is(node, "p")) {
        found.add((Element) node);
      } else if (Xml.is(node, "sdt")) {
        paragraphsIn(Xml.child(node, "sdtContent"), found);
      }
    }
  }

  private Block.Box anchored(Element anchor, Node content) {
    double width = 0;
    double height = 0;
    double x = paper.left();
    double y = paper.top();
    for (Node node = anchor.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element part) {
        switch (part.getLocalName()) {
          case "extent" -> {
            width = emu(part.getAttribute("cx"));
            height = emu(part.getAttribute("cy"));
          }
          case "positionH" ->
            x = part.getTextContent().strip().equals("center") ? Double.NaN : base(part) + emu(part.getTextContent().strip());
          case "positionV" -> y = (part.getAttribute("relativeFrom").equals("page") ? 0 : paper.top()) + emu(part.getTextContent().strip());
          default -> {
          }
        }
      }
    }
    if (Double.isNaN(x)) {
      x = paper.left() + (paper.measure() - width) / 2;
    }
    List<Block> blocks = new ArrayList<>();
    collect(content, blocks);
    return new Block.Box(x, y, width, height, 0, true, blocks);
  }

  private double base(Element position) {
    return position.getAttribute("relativeFrom").equals("page") ? 0 : paper.left();
  }

  private static double emu(String value) {
    return value.matches("-?\\d{1,12}") ? Long.parseLong(value) / EMU : 0;
  }

  private static int number(Element element, String attribute, int otherwise) {
    String value = element == null ? "" : Xml.attribute(element, attribute);
    return value.matches("-?\\d{1,8}") ? Integer.parseInt(value) : otherwise;
  }

  /** Paper and margins of a page; A4 with the margins of profile B where it says nothing. */
  static Paper paper(Document page) {
    Element section = Sheet.of(page).section();
    Element size = Xml.child(section, "pgSz");
    Element margins = Xml.child(section, "pgMar");
    return new Paper(
        number(size, "w", 11906), number(size, "h", 16838), number(margins, "top", 1960), number(margins, "bottom", 1847),
        number(margins, "left", 1588) + number(margins, "gutter", 0), number(margins, "right", 1474),
        number(Xml.child(section, "docGrid"), "linePitch", 589));
  }

  /** The footers of a page. */
  Galley.Feet feet(Document page, Stationery stationery) throws FileException {
    Element section = Sheet.of(page).section();
    List<Block.Paragraph> odd = foot(section, "default", stationery);
    List<Block.Paragraph> even = stationery.oddAndEven() ? foot(section, "even", stationery) : odd;
    List<Block.Paragraph> first = Xml.on(section, "titlePg") ? foot(section, "first", stationery) : odd;
    return new Galley.Feet(first, odd, even, number(Xml.child(section, "pgMar"), "footer", 1454));
  }

  private List<Block.Paragraph> foot(Element section, String kind, Stationery stationery) throws FileException {
    for (Element reference : Xml.children(section, "footerReference")) {
      if (Xml.attribute(reference, "type").equals(kind)) {
        return foot(stationery.related(reference.getAttributeNS(RELATIONS, "id")));
      }
    }
    return List.of();
  }

  private List<Block.Paragraph> foot(Element footer) {
    return footer == null ? List.of()
        : blocks(footer).stream().filter(Block.Paragraph.class::isInstance).map(Block.Paragraph.class::cast).toList();
  }

  /** Collects the strands of one paragraph. */
  private final class Text {
    private final List<Strand> strands = new ArrayList<>();
    private final List<Block.Box> boxes;
    private final String style;
    private final List<Integer> of;
    private int first;
    private int piece;
    private int at;
    private boolean breaksCount;
    private int field;

    Text(Element paragraph, List<Block.Box> boxes) {
      this.boxes = boxes;
      this.style = measures.style(Xml.child(paragraph, "pPr"));
      this.of = made.getOrDefault(paragraph, List.of());
      this.first = of.isEmpty() ? -1 : of.getLast();
      this.piece = of.size() == 1 ? first : -1;
      this.breaksCount = piece >= 0 && breaksCount(piece);
    }

    /** The writer breaks titles itself; elsewhere a break stands in the text. */
    private boolean breaksCount(int of) {
      return !(pieces.get(of) instanceof Line line) || line.role() != Role.TITLE && line.role() != Role.ATTACHMENT_TITLE;
    }

    void walk(Node parent, String tag) {
      for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (Xml.is(node, "r")) {
          run((Element) node);
        } else if (Xml.is(node, "sdt")) {
          String inner = Control.tag((Element) node);
          int before = piece;
          enter(inner);
          walk(Xml.child(node, "sdtContent"), inner.isEmpty() ? tag : inner);
          if (of.size() > 1) {
            piece = before;
          }
        }
      }
    }

    /** Several pieces share a paragraph: each has a control of its own. */
    private void enter(String tag) {
      if (of.size() > 1) {
        for (int candidate : of) {
          if (pieces.get(candidate) instanceof Line line && line.role().tag().equals(tag)) {
            piece = candidate;
            at = 0;
          }
        }
      }
    }

    private void run(Element run) {
      Type type = measures.type(style, Xml.child(run, "rPr"));
      for (Node node = run.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (!(node instanceof Element element)) {
          continue;
        }
        switch (element.getLocalName()) {
          case "t" -> {
            if (field == 0) {
              add(element.getTextContent(), type, true);
            }
          }
          case "tab" -> add("\t", type, piece >= 0);
          case "br", "cr" -> add("\n", type, breaksCount);
          case "fldChar" -> field(Xml.attribute(element, "fldCharType"), type);
          case "AlternateContent", "drawing" -> drawing(element);
          default -> {
          }
        }
      }
    }

    private void field(String kind, Type type) {
      if (kind.equals("begin")) {
        field = 1;
        add(String.valueOf(Strand.PAGE_NUMBER), type, false);
      } else if (kind.equals("end")) {
        field = 0;
      }
    }

    private void add(String text, Type type, boolean counts) {
      if (!text.isEmpty()) {
        strands.add(new Strand(text, type, piece < 0 ? Origin.NONE : new Origin(piece, at)));
        if (counts) {
          at += text.length();
        }
      }
    }

    private void drawing(Element element) {
      Node content = element.getElementsByTagNameNS(Xml.W, "txbxContent").item(0);
      for (Node node = content; node != null && node != element.getParentNode(); node = node.getParentNode()) {
        if ("anchor".equals(node.getLocalName())) {
          boxes.add(anchored((Element) node, content));
          return;
        }
      }
    }
  }
}
