package fuhan.file.docx;

import fuhan.version.Pairs;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Two filled pages as one with tracked changes: accepting all gives the newer one, rejecting all the older one. */
final class Revisions {
  private final Document page;
  private final RevisedParagraph paragraphs;
  private final Marker marker;

  private Revisions(Document page, Marker marker) {
    this.page = page;
    this.marker = marker;
    this.paragraphs = new RevisedParagraph(marker);
  }

  /** Who changed something, and when; numbers the changes. */
  static final class Marker {
    private static final int FIRST = 3_000_000;
    private final String author;
    private final String when;
    private int next = FIRST;

    Marker(String author, Instant when) {
      this.author = author;
      this.when = when.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** A new {@code w:ins} or {@code w:del}. */
    Element mark(Document document, String name) {
      return Xml.make(document, name, "id", Integer.toString(next++), "author", author, "date", when);
    }
  }

  /** Tracks in the newer page what became of the older one. */
  static Document track(Document before, Document after, String author, Instant when) {
    Revisions revisions = new Revisions(after, new Marker(author, when));
    revisions.track(units(before.getDocumentElement()), units(after.getDocumentElement()));
    return after;
  }

  /** Paragraphs and tables in reading order; what stands in text boxes is part of the stationery. */
  private static List<Element> units(Element root) {
    List<Element> units = new ArrayList<>();
    collect(root, units);
    return units;
  }

  private static void collect(Node parent, List<Element> into) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (Xml.is(node, "p") || Xml.is(node, "tbl")) {
        into.add((Element) node);
      } else if (node instanceof Element element && !"txbxContent".equals(element.getLocalName())) {
        collect(element, into);
      }
    }
  }

  private void track(List<Element> before, List<Element> after) {
    List<String> old = before.stream().map(Revisions::key).toList();
    List<String> now = after.stream().map(Revisions::key).toList();
    int left = 0;
    int right = 0;
    Element last = null;
    for (Pairs.Pair<String> pair : Pairs.of(old, now)) {
      Element was = pair.before().isPresent() ? before.get(left++) : null;
      Element is = pair.after().isPresent() ? after.get(right++) : null;
      Element next = right < after.size() ? after.get(right) : null;
      if (was == null) {
        insert(is);
      } else if (is == null) {
        last = delete(was, next, last);
        continue;
      } else if (!pair.isSame()) {
        last = change(was, is);
        continue;
      }
      last = is;
    }
  }

  private static String key(Element unit) {
    return (Xml.is(unit, "tbl") ? "\u0001" : "") + RevisedParagraph.text(unit);
  }

  private Element change(Element was, Element is) {
    if (Xml.is(was, "p") && Xml.is(is, "p")) {
      paragraphs.change(was, is);
    } else {
      delete(was, is, null);
      insert(is);
    }
    return is;
  }

  private void insert(Element unit) {
    for (Element row : Xml.children(unit, "tr")) {
      row(row, "ins");
    }
    paragraphsIn(unit).forEach(paragraphs::insert);
  }

  /** Puts a copy of a unit that is gone before the one that follows it now. */
  private Element delete(Element was, Element next, Element last) {
    Element copy = (Element) page.importNode(was, true);
    RevisedParagraph.unwrapControls(copy);
    for (Element row : Xml.children(copy, "tr")) {
      row(row, "del");
    }
    paragraphsIn(copy).forEach(paragraphs::delete);
    if (last != null) {
      last.getParentNode().insertBefore(copy, last.getNextSibling());
    } else if (next != null) {
      next.getParentNode().insertBefore(copy, next);
    } else {
      Element body = Xml.child(page.getDocumentElement(), "body");
      body.insertBefore(copy, body.getFirstChild());
    }
    return copy;
  }

  private void row(Element row, String mark) {
    Element properties = Xml.child(row, "trPr");
    if (properties == null) {
      properties = Xml.make(page, "trPr");
      Element exceptions = Xml.child(row, "tblPrEx");
      row.insertBefore(properties, exceptions == null ? row.getFirstChild() : exceptions.getNextSibling());
    }
    properties.appendChild(marker.mark(page, mark));
  }

  private static List<Element> paragraphsIn(Element unit) {
    List<Element> found = new ArrayList<>();
    if (Xml.is(unit, "p")) {
      found.add(unit);
    } else {
      for (Node node = unit.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element element) {
          found.addAll(paragraphsIn(element));
        }
      }
    }
    return found;
  }
}
