package fuhan.file.html;

import fuhan.letter.Text;
import fuhan.wording.IndexField;
import fuhan.wording.Scrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The lines of a web page, those of the letter apart from those around it. */
// A node of a page is itself and no other, however alike.
@SuppressWarnings("ReferenceEquality")
final class Lines implements NodeFilter {
  private static final Pattern BOLD = Pattern.compile("(?i)font-weight\\s*:\\s*(?:bold|[6-9]00)");
  private static final Pattern NOT_BOLD = Pattern.compile("(?i)font-weight\\s*:\\s*(?:normal|[1-5]00)");
  private static final Pattern PLACED = Pattern.compile("(?i)text-align\\s*:\\s*(?:center|right)");
  private static final Pattern INDENTED = Pattern.compile("(?i)text-indent\\s*:\\s*(?:[1-9]|0?\\.[1-9])");
  private static final Pattern LABEL = Pattern.compile("(?s)\\s*[\\p{IsHan} /]{2,8}\\s*[:：].*");

  private final Element root;
  private final List<Scrap> inside = new ArrayList<>();
  private final List<String> outside = new ArrayList<>();
  private final List<Text.Stretch> line = new ArrayList<>();
  private final List<Boolean> bold = new ArrayList<>();
  private boolean within;
  private int alone;
  private int preformatted;
  private int pictures;

  Lines(Element root) {
    this.root = root;
  }

  void read(Element body) {
    NodeTraversor.filter(this, body);
    flush();
  }

  List<Scrap> inside() {
    return inside;
  }

  List<String> outside() {
    return outside;
  }

  int pictures() {
    return pictures;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text(words.getWholeText());
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (element == root) {
      flush();
      within = true;
    }
    if (breaks(element)) {
      flush();
    }
    Optional<DataTable> table = element.nameIs("table") && element != root ? DataTable.of(element) : Optional.empty();
    if (table.isPresent()) {
      table(table.get());
      return FilterResult.SKIP_ENTIRELY;
    }
    enter(element);
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    String style = element.attr("style");
    bold.add(
        !NOT_BOLD.matcher(style).find() && (isBold() || element.nameIs("b") || element.nameIs("strong") || BOLD.matcher(style).find()));
    alone += isAlone(element) ? 1 : 0;
    preformatted += element.nameIs("pre") ? 1 : 0;
    if (INDENTED.matcher(style).find()) {
      add("　　");
    } else if (element.nameIs("a") || element.nameIs("span") && !line.isEmpty() && LABEL.matcher(element.ownText()).matches()) {
      add(" ");
    } else if (element.nameIs("input")
        && (element.attr("type").equalsIgnoreCase("checkbox") || element.attr("type").equalsIgnoreCase("radio"))) {
      add(element.hasAttr("checked") ? "☑" : "□");
    } else if (element.nameIs("img") && within) {
      pictures++;
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (element.nameIs("a")) {
      add(" ");
    }
    if (breaks(element)) {
      flush();
      if (!element.nameIs("br") && within) {
        inside.add(new Scrap.Gap());
      }
    }
    if (element == root) {
      flush();
      within = false;
    }
    bold.removeLast();
    alone -= isAlone(element) ? 1 : 0;
    preformatted -= element.nameIs("pre") ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  private static boolean breaks(Element element) {
    return element.isBlock() || element.nameIs("br") || element.nameIs("td") || element.nameIs("th") || element.nameIs("tr")
        || element.nameIs("dt") || element.nameIs("dd");
  }

  private static boolean isAlone(Element element) {
    boolean heading = element.nameIs("h1") || element.nameIs("h2") || element.nameIs("h3") || element.nameIs("h4") || element.nameIs("h5")
        || element.nameIs("h6");
    boolean placed = element.nameIs("p")
        && (PLACED.matcher(element.attr("style")).find() || element.attr("align").matches("(?i)center|right"));
    return heading || placed || element.nameIs("center");
  }

  private boolean isBold() {
    return !bold.isEmpty() && bold.getLast();
  }

  private void text(String words) {
    if (preformatted > 0) {
      String[] parts = words.split("\r?\n", -1);
      for (int i = 0; i < parts.length; i++) {
        add(parts[i]);
        if (i + 1 < parts.length) {
          flush();
        }
      }
    } else {
      add(words.replaceAll("[ \t\r\n]+", " "));
    }
  }

  private void add(String words) {
    line.add(new Text.Stretch(words, isBold()));
  }

  private void flush() {
    Text text = new Text(line);
    line.clear();
    if (text.plain().isBlank() || text.plain().replace('\u00A0', ' ').isBlank()) {
      return;
    }
    if (within) {
      inside.add(new Scrap.Line(text, alone > 0 ? Scrap.Flow.ALONE : Scrap.Flow.UNKNOWN));
    } else {
      outside.add(text.plain());
    }
  }

  private void table(DataTable table) {
    List<String> fields = table.fields().stream().map(IndexField::line).toList();
    if (!within) {
      outside.addAll(fields.isEmpty() ? table.rows().stream().map(row -> String.join(" ", row)).toList() : fields);
    } else if (fields.isEmpty()) {
      inside.add(new Scrap.Rows(table.rows()));
    } else {
      fields.forEach(field -> inside.add(new Scrap.Line(Text.of(field), Scrap.Flow.ALONE)));
    }
  }
}
