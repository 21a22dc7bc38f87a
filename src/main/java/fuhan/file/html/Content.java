package fuhan.file.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Finds the part of a web page that holds the letter: the smallest one with nearly all its prose. */
// A node of a page is itself and no other, however alike.
@SuppressWarnings("ReferenceEquality")
final class Content {
  private static final double NEARLY_ALL = 0.88;

  private final IdentityHashMap<Node, int[]> counts = new IdentityHashMap<>();

  private Content() {}

  static Element root(Element body) {
    Content content = new Content();
    content.count(body);
    double enough = content.prose(body) * NEARLY_ALL;
    Element root = body;
    if (enough > 0) {
      for (Element next = content.holder(body, enough); next != null; next = content.holder(root, enough)) {
        root = next;
      }
    }
    return content.widened(root, body);
  }

  /** The first characters of an element's text. */
  static String beginning(Element element, int length) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.filter((node, depth) -> {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      }
      return text.length() > length ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
    }, element);
    return text.toString();
  }

  /** Marks of prose, characters and characters in links, for every element. */
  private void count(Element body) {
    NodeTraversor.traverse(new NodeVisitor() {
      private int links;

      @Override
      public void head(Node node, int depth) {
        links += node.nameIs("a") ? 1 : 0;
        int[] own = new int[3];
        if (node instanceof TextNode words) {
          measure(words.getWholeText(), own, links > 0);
        }
        counts.put(node, own);
      }

      @Override
      public void tail(Node node, int depth) {
        links -= node.nameIs("a") ? 1 : 0;
        int[] above = node == body ? null : counts.get(node.parent());
        int[] own = counts.get(node);
        for (int i = 0; above != null && i < own.length; i++) {
          above[i] += own[i];
        }
      }
    }, body);
  }

  private static void measure(String words, int[] own, boolean link) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!link && "，。；、,;".indexOf(c) >= 0) {
        own[0]++;
      }
      own[1] += c > ' ' && c != '\u00A0' && c != '\u3000' ? 1 : 0;
      own[2] += link && c > ' ' ? 1 : 0;
    }
  }

  private int prose(Node node) {
    return counts.get(node)[0];
  }

  private Element holder(Element element, double enough) {
    for (Element child : element.children()) {
      if (prose(child) >= enough && !child.nameIs("p") && !child.nameIs("span")) {
        return child;
      }
    }
    return null;
  }

  /** Signatures and date may stand beside the prose: the root grows while what comes with it is short and no list of links. */
  private Element widened(Element root, Element body) {
    Element wide = root;
    while (wide != body && wide.parent() != null) {
      int[] inner = counts.get(wide);
      int[] outer = counts.get(wide.parent());
      int more = outer[1] - inner[1];
      int links = outer[2] - inner[2];
      if (more > 0.3 * inner[1] + 40 || links > 0.3 * more + 10) {
        break;
      }
      wide = wide.parent();
    }
    return wide;
  }
}
