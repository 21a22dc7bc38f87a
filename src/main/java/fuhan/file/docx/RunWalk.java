package fuhan.file.docx;

import fuhan.manuscript.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the runs of one paragraph as they stand after all tracked changes are accepted; text boxes are handed on. */
final class RunWalk {
  private static final Map<String, Run.Cast> CASTS = Stream.of(Run.Cast.values())
      .filter(cast -> !cast.style().isEmpty())
      .collect(Collectors.toMap(Run.Cast::style, cast -> cast));

  /** Marks of symbol fonts that stand in Chinese forms. */
  private static final Map<String, String> SYMBOLS = Map
      .of("F0FE", "☑", "F052", "☑", "F0FC", "√", "F050", "√", "F0A8", "□", "F0A3", "□", "F06F", "□", "F06C", "●", "F06E", "■");

  private final Styles styles;
  private final String paragraphStyle;
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Element> boxes = new ArrayList<>();

  RunWalk(Styles styles, String paragraphStyle) {
    this.styles = styles;
    this.paragraphStyle = paragraphStyle;
  }

  List<Stretch> stretches() {
    return stretches;
  }

  /** The contents of the text boxes anchored in the paragraph. */
  List<Element> boxes() {
    return boxes;
  }

  void walk(Element parent, String tag) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Element element)) {
        continue;
      }
      switch (element.getLocalName()) {
        case "r" -> {
          if (Xml.is(element, "r")) {
            run(element, tag);
          } else {
            mathematics(element, tag);
          }
        }
        case "sdt" -> {
          String own = Control.tag(element);
          Element content = Xml.child(element, "sdtContent");
          if (content != null) {
            walk(content, own.isEmpty() ? tag : own);
          }
        }
        case "del", "moveFrom", "pPr" -> {
        }
        case "AlternateContent" -> {
          Element form = BlockWalk.readable(element);
          if (form != null) {
            walk(form, tag);
          }
        }
        default -> walk(element, tag);
      }
    }
  }

  private void mathematics(Element run, String tag) {
    stretches.add(new Stretch(Run.Cast.TEXT, run.getTextContent(), tag, false));
  }

  private void run(Element run, String tag) {
    Element look = Xml.child(run, "rPr");
    if (look != null && Xml.on(look, "vanish")) {
      findBoxes(run);
      return;
    }
    StringBuilder text = new StringBuilder();
    for (Node node = run.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        content(element, text);
      }
    }
    if (!text.isEmpty()) {
      String style = look == null ? "" : Xml.value(look, "rStyle");
      stretches.add(new Stretch(cast(style), text.toString(), tag, bold(look, style)));
    }
  }

  private void content(Element element, StringBuilder text) {
    switch (element.getLocalName()) {
      case "t" -> text.append(element.getTextContent());
      case "tab", "ptab" -> text.append('\t');
      case "cr" -> text.append('\n');
      case "br" -> {
        String type = Xml.attribute(element, "type");
        if (type.isEmpty() || type.equals("textWrapping")) {
          text.append('\n');
        }
      }
      case "noBreakHyphen" -> text.append('-');
      case "sym" -> text.append(symbol(Xml.attribute(element, "char")));
      case "ruby" -> {
        Element base = Xml.child(element, "rubyBase");
        if (base != null) {
          Xml.children(base, "r").forEach(run -> Xml.children(run, "t").forEach(t -> text.append(t.getTextContent())));
        }
      }
      case "drawing", "pict", "object", "AlternateContent" -> findBoxes(element);
      default -> {
      }
    }
  }

  private static String symbol(String code) {
    String known = SYMBOLS.get(code.toUpperCase(java.util.Locale.ROOT));
    if (known != null) {
      return known;
    }
    if (!code.matches("[0-9A-Fa-f]{4}")) {
      return "";
    }
    int point = Integer.parseInt(code, 16);
    // Symbol fonts number their marks in the private area, where no other font has anything.
    return point >= 0xE000 && point <= 0xF8FF ? "□" : Character.toString(point);
  }

  private void findBoxes(Element element) {
    if (element.getLocalName().equals("AlternateContent")) {
      Element form = BlockWalk.readable(element);
      if (form != null) {
        findBoxes(form);
      }
      return;
    }
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (Xml.is(node, "txbxContent")) {
        boxes.add((Element) node);
      } else if (node instanceof Element child) {
        findBoxes(child);
      }
    }
  }

  private Run.Cast cast(String style) {
    return style.isEmpty() ? Run.Cast.TEXT
        : styles.find(style, element -> Optional.ofNullable(CASTS.get(Xml.value(element, "name"))))
            .orElse(CASTS.getOrDefault(style, Run.Cast.TEXT));
  }

  private boolean bold(Element look, String style) {
    Optional<Boolean> direct = bold(look);
    if (direct.isPresent()) {
      return direct.get();
    }
    return styles.find(style, element -> bold(Xml.child(element, "rPr")))
        .or(() -> styles.find(paragraphStyle, element -> bold(Xml.child(element, "rPr"))))
        .orElse(false);
  }

  private static Optional<Boolean> bold(Element look) {
    Element bold = Xml.child(look, "b");
    return bold == null ? Optional.empty() : Optional.of(Xml.isOn(Xml.attribute(bold, "val")));
  }
}
