package fuhan.file.docx;

import fuhan.manuscript.Traces;
import fuhan.manuscript.Traces.Change;
import fuhan.manuscript.Traces.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Collects tracked changes and comments of a page. */
final class TraceWalk {
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, StringBuilder> quotes = new LinkedHashMap<>();
  private final List<String> open = new ArrayList<>();
  /** The ins or del that text was last found in. */
  private Element last;

  private TraceWalk() {}

  /** @param comments the part with the comments; null when there is none */
  static Traces of(Element body, Document comments) {
    TraceWalk walk = new TraceWalk();
    walk.walk(body, null, true);
    return new Traces(walk.changes, walk.remarks(comments));
  }

  /** @param tracked the innermost ins or del around; null outside of them */
  private void walk(Node parent, Element tracked, boolean inserted) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Element element)) {
        continue;
      }
      switch (element.getLocalName()) {
        case "ins", "moveTo" -> walk(element, element, true);
        case "del", "moveFrom" -> walk(element, element, false);
        case "t", "delText" -> text(element.getTextContent(), tracked, inserted);
        case "commentRangeStart" -> open.add(id(element));
        case "commentRangeEnd" -> open.remove(id(element));
        case "commentReference" -> id(element);
        // Properties track the paragraph mark and the look, and a fallback says everything twice.
        case "pPr", "rPr", "Fallback" -> {
        }
        default -> walk(element, tracked, inserted);
      }
    }
  }

  /** The number of a comment, which is known from here on. */
  private String id(Element mark) {
    String id = Xml.attribute(mark, "id");
    quotes.putIfAbsent(id, new StringBuilder());
    return id;
  }

  private void text(String text, Element tracked, boolean inserted) {
    if (tracked == null || inserted) {
      open.forEach(id -> quotes.get(id).append(text));
    }
    if (tracked == null || text.isEmpty()) {
      return;
    }
    Change change = new Change(inserted, Xml.attribute(tracked, "author"), Xml.attribute(tracked, "date"), text);
    boolean follows = follows(tracked);
    Change before = changes.isEmpty() ? null : changes.getLast();
    if (before != null && follows && before.inserted() == inserted && before.author().equals(change.author())) {
      changes.set(changes.size() - 1, new Change(inserted, before.author(), before.when(), before.text() + text));
    } else {
      changes.add(change);
    }
  }

  /** Whether the same change goes on from the element before, or in this very element. */
  private boolean follows(Element tracked) {
    boolean same = tracked == last;
    Node before = tracked.getPreviousSibling();
    while (before != null && !(before instanceof Element)) {
      before = before.getPreviousSibling();
    }
    boolean next = before != null && before == last;
    last = tracked;
    return same || next;
  }

  private List<Remark> remarks(Document comments) {
    List<Remark> remarks = new ArrayList<>();
    if (comments != null) {
      for (Element comment : Xml.children(comments.getDocumentElement(), "comment")) {
        List<String> lines = Xml.children(comment, "p").stream().map(TraceWalk::words).toList();
        String quote = quotes.getOrDefault(Xml.attribute(comment, "id"), new StringBuilder()).toString();
        remarks.add(new Remark(Xml.attribute(comment, "author"), Xml.attribute(comment, "date"), quote, String.join("\n", lines).strip()));
      }
    }
    return remarks;
  }

  private static String words(Node parent) {
    StringBuilder words = new StringBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      words.append(Xml.is(node, "t") ? node.getTextContent() : node instanceof Element ? words(node) : "");
    }
    return words.toString();
  }
}
