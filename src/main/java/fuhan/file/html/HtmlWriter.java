package fuhan.file.html;

import fuhan.letter.Letter;
import fuhan.letter.Publication;
import fuhan.manuscript.Grid;
import fuhan.manuscript.Line;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Piece;
import fuhan.manuscript.Role;
import fuhan.manuscript.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A letter as one web page that needs nothing else: index fields above, the letter under them, fit to print. */
public final class HtmlWriter {
  private static final String STYLE = "/fuhan/file/html/letter.css";

  /**
   * Writes a page.
   *
   * @param letter whose index fields stand above
   * @param manuscript the same letter composed
   * @param out gets UTF-8; not closed
   */
  public void write(Letter letter, Manuscript manuscript, OutputStream out) throws IOException {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
    page.getElementsByTag("html").attr("lang", "zh-CN");
    Element head = page.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
    head.appendElement("title").text(letter.head().title());
    head.appendElement("style").appendChild(new org.jsoup.nodes.DataNode(style()));
    Element main = page.body().appendElement("main");
    fields(letter, main);
    Element article = main.appendElement("article");
    new Flow(article, letter.ending().date()).write(manuscript.pieces());
    out.write(page.outerHtml().getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }

  private static String style() throws IOException {
    try (InputStream in = HtmlWriter.class.getResourceAsStream(STYLE)) {
      return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The block that government sites print above a letter; what is not known has no row. */
  private static void fields(Letter letter, Element main) {
    Map<String, String> fields = new LinkedHashMap<>();
    Publication publication = letter.publication().orElse(new Publication("", "", java.util.Optional.empty(), Map.of()));
    fields.put("索引号", publication.indexNumber());
    fields.put("备注/文号", letter.head().number().map(number -> number.text()).orElse(""));
    fields.put("发布机构", publication.publisher());
    fields.put("公文生成日期", publication.documentDate().map(Object::toString).orElse(""));
    publication.others().forEach(fields::putIfAbsent);
    fields.values().removeIf(String::isBlank);
    if (!fields.isEmpty()) {
      Element list = main.appendElement("header").appendElement("dl");
      fields.forEach((label, value) -> {
        Element row = list.appendElement("div");
        row.appendElement("dt").text(label + "：");
        row.appendElement("dd").text(value);
      });
    }
  }

  /** Paragraphs and tables in their elements. */
  private static final class Flow {
    private final Element article;
    private final java.util.Optional<java.time.LocalDate> date;

    Flow(Element article, java.util.Optional<java.time.LocalDate> date) {
      this.article = article;
      this.date = date;
    }

    void write(List<Piece> pieces) {
      Element into = article;
      for (Piece piece : pieces) {
        if (piece instanceof Grid grid) {
          table(grid, into);
          continue;
        }
        Line line = (Line) piece;
        if (line.role() == Role.HEADING) {
          into = article.appendElement("section");
        } else if (isEnding(line.role())) {
          Element last = article.lastElementChild();
          into = last != null && last.normalName().equals("footer") ? last : article.appendElement("footer");
        }
        line(line, into);
      }
    }

    private static boolean isEnding(Role role) {
      return switch (role) {
        case SIGNATURE, SIGNER, DATE, NOTE, DISTRIBUTION -> true;
        default -> false;
      };
    }

    private void line(Line line, Element into) {
      Element element = into.appendElement(switch (line.role()) {
        case TITLE -> "h1";
        case HEADING -> "h2";
        case SUBHEADING -> "h3";
        case LOWER_HEADING -> "h4";
        default -> "p";
      });
      if (!line.role().tag().isEmpty()) {
        element.addClass(line.role().tag());
      }
      Element words = line.role() == Role.DATE && date.isPresent() ? element.appendElement("time").attr("datetime", date.get().toString())
          : element;
      for (Run run : line.runs()) {
        boolean strong = run.cast() == Run.Cast.EMPHASIS || run.cast() == Run.Cast.LEAD_ONE || run.cast() == Run.Cast.LEAD_TWO;
        (strong && element.normalName().equals("p") ? words.appendElement("strong") : words).appendText(run.text());
      }
    }

    private static void table(Grid grid, Element into) {
      Element table = into.appendElement("table");
      for (int i = 0; i < grid.rows().size(); i++) {
        Element row = (i == 0 ? table.appendElement("thead") : i == 1 ? table.appendElement("tbody") : table.lastElementChild())
            .appendElement("tr");
        for (String cell : grid.rows().get(i)) {
          Element box = row.appendElement(i == 0 ? "th" : "td");
          box.text(cell);
          if (i == 0) {
            box.attr("scope", "col");
          }
        }
      }
    }
  }
}
