package fuhan.file.docx;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Tracks the changes of one paragraph, character by character; controls stay around what they hold. */
final class RevisedParagraph {
  private static final String BREAK = "\n";
  private static final String TAB = "\t";

  private final Revisions.Marker marker;

  /** A character, tab or break, and the run it stands in. */
  private record Sign(String text, Element run) {}

  RevisedParagraph(Revisions.Marker marker) {
    this.marker = marker;
  }

  /** The characters of a paragraph or table. */
  static String text(Element unit) {
    return signs(unit).stream().map(Sign::text).collect(Collectors.joining());
  }

  /** Marks in the newer paragraph what was put in, and puts in, marked, what was taken out. */
  void change(Element was, Element is) {
    List<Sign> before = signs(was);
    List<Sign> after = signs(is);
    boolean[] inserted = new boolean[after.size()];
    Map<Integer, List<Sign>> deleted = new HashMap<>();
    List<String> left = before.stream().map(Sign::text).toList();
    List<String> right = after.stream().map(Sign::text).toList();
    for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) {
        continue;
      }
      int at = delta.getTarget().getPosition();
      for (int i = 0; i < delta.getTarget().size(); i++) {
        inserted[at + i] = true;
      }
      int from = delta.getSource().getPosition();
      deleted.computeIfAbsent(at, any -> new ArrayList<>()).addAll(before.subList(from, from + delta.getSource().size()));
    }
    rewrite(is, after, inserted, deleted);
  }

  private void rewrite(Element paragraph, List<Sign> signs, boolean[] inserted, Map<Integer, List<Sign>> deleted) {
    Map<Element, List<Integer>> runs = new LinkedHashMap<>();
    for (int i = 0; i < signs.size(); i++) {
      runs.computeIfAbsent(signs.get(i).run(), any -> new ArrayList<>()).add(i);
    }
    Element lastRun = null;
    for (Map.Entry<Element, List<Integer>> entry : runs.entrySet()) {
      Element run = entry.getKey();
      boolean touched = entry.getValue().stream().anyMatch(i -> inserted[i] || deleted.containsKey(i));
      if (touched) {
        List<Sign> stretch = new ArrayList<>();
        int begin = entry.getValue().getFirst();
        for (int i : entry.getValue()) {
          if (i > begin && (deleted.containsKey(i) || inserted[i] != inserted[i - 1])) {
            put(run, stretch, inserted[i - 1] ? "ins" : "");
            stretch.clear();
          }
          strike(run, deleted.getOrDefault(i, List.of()));
          stretch.add(signs.get(i));
        }
        put(run, stretch, inserted[entry.getValue().getLast()] ? "ins" : "");
      }
      lastRun = run;
      if (touched) {
        lastRun = (Element) run.getPreviousSibling();
        run.getParentNode().removeChild(run);
      }
    }
    List<Sign> rest = deleted.getOrDefault(signs.size(), List.of());
    if (!rest.isEmpty()) {
      Element anchor = Xml.append(paragraph, "r");
      if (lastRun != null) {
        lastRun.getParentNode().insertBefore(anchor, lastRun.getNextSibling());
      }
      strike(anchor, rest);
      anchor.getParentNode().removeChild(anchor);
    }
  }

  /** Puts deleted characters before a run, a run a look. */
  private void strike(Element before, List<Sign> signs) {
    List<Sign> stretch = new ArrayList<>();
    for (Sign sign : signs) {
      if (!stretch.isEmpty() && stretch.getLast().run() != sign.run()) {
        put(before, stretch, "del");
        stretch.clear();
      }
      stretch.add(sign);
    }
    put(before, stretch, "del");
  }

  /** Puts characters of one run before another run, in {@code w:ins}, in {@code w:del} or bare. */
  private void put(Element before, List<Sign> signs, String mark) {
    if (signs.isEmpty()) {
      return;
    }
    Document document = before.getOwnerDocument();
    Element run = Xml.make(document, "r");
    Element look = Xml.child(signs.getFirst().run(), "rPr");
    if (look != null) {
      run.appendChild(document.importNode(look, true));
    }
    StringBuilder text = new StringBuilder();
    for (Sign sign : signs) {
      if (sign.text().equals(BREAK) || sign.text().equals(TAB)) {
        flush(run, text, mark);
        Xml.append(run, sign.text().equals(TAB) ? "tab" : "br");
      } else {
        text.append(sign.text());
      }
    }
    flush(run, text, mark);
    Element whole = run;
    if (!mark.isEmpty()) {
      whole = marker.mark(document, mark);
      whole.appendChild(run);
    }
    before.getParentNode().insertBefore(whole, before);
  }

  private static void flush(Element run, StringBuilder text, String mark) {
    if (!text.isEmpty()) {
      Element words = Xml.append(run, mark.equals("del") ? "delText" : "t");
      words.setAttribute("xml:space", "preserve");
      words.setTextContent(text.toString());
      text.setLength(0);
    }
  }

  /** Marks a whole paragraph, its end with it, as put in. */
  void insert(Element paragraph) {
    whole(paragraph, "ins");
  }

  /** Marks a whole paragraph as taken out. */
  void delete(Element paragraph) {
    whole(paragraph, "del");
  }

  private void whole(Element paragraph, String mark) {
    Map<Element, List<Sign>> signs = signs(paragraph).stream()
        .collect(Collectors.groupingBy(Sign::run, LinkedHashMap::new, Collectors.toList()));
    signs.forEach((run, all) -> {
      put(run, all, mark);
      run.getParentNode().removeChild(run);
    });
    Document document = paragraph.getOwnerDocument();
    Element properties = Xml.child(paragraph, "pPr");
    if (properties == null) {
      properties = Xml.make(document, "pPr");
      paragraph.insertBefore(properties, paragraph.getFirstChild());
    }
    Element look = Xml.child(properties, "rPr");
    if (look == null) {
      look = Xml.make(document, "rPr");
      Node behind = Xml.child(properties, "sectPr");
      properties.insertBefore(look, behind == null ? Xml.child(properties, "pPrChange") : behind);
    }
    look.insertBefore(marker.mark(document, mark), look.getFirstChild());
  }

  /** Takes content controls away and leaves what they hold: a copy of one would have the number of the other. */
  static void unwrapControls(Element element) {
    Node node = element.getFirstChild();
    while (node != null) {
      Node next = node.getNextSibling();
      if (Xml.is(node, "sdt")) {
        Element content = Xml.child(node, "sdtContent");
        Node first = content == null ? null : content.getFirstChild();
        while (content != null && content.getFirstChild() != null) {
          element.insertBefore(content.getFirstChild(), node);
        }
        element.removeChild(node);
        next = first == null ? next : first;
      } else if (node instanceof Element child) {
        unwrapControls(child);
      }
      node = next;
    }
  }

  private static List<Sign> signs(Element unit) {
    List<Sign> signs = new ArrayList<>();
    collect(unit, null, signs);
    return signs;
  }

  private static void collect(Node parent, Element run, List<Sign> into) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Element element)) {
        continue;
      }
      if (Xml.is(element, "r")) {
        collect(element, element, into);
      } else if (run != null && Xml.is(element, "t")) {
        element.getTextContent().codePoints().forEach(c -> into.add(new Sign(Character.toString(c), run)));
      } else if (run != null && Xml.is(element, "br")) {
        into.add(new Sign(BREAK, run));
      } else if (run != null && Xml.is(element, "tab")) {
        into.add(new Sign(TAB, run));
      } else if (run == null && !Xml.is(element, "pPr") && !"txbxContent".equals(element.getLocalName())) {
        collect(element, null, into);
      }
    }
  }
}
