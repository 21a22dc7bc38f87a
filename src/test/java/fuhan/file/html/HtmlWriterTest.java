package fuhan.file.html;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.letter.Letter;
import fuhan.letter.PrintedLetter;
import fuhan.letter.Publication;
import fuhan.manuscript.Compose;
import fuhan.manuscript.Manuscript;
import fuhan.template.Template;
import fuhan.template.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A letter as a web page. */
class HtmlWriterTest {
  @Provide
  Arbitrary<Letter> letters() {
    return PrintedLetter.letters();
  }

  @Property(tries = 200)
  void saysEveryParagraphOfTheLetterInOrder(@ForAll("letters") Letter letter) throws IOException {
    Document page = page(letter);
    List<String> said = page.select("article h1, article h2, article h3, article h4, article p, article tr")
        .stream()
        .map(element -> element.normalName().equals("tr") ? String.join("\t", element.children().eachText()) : element.wholeText())
        .toList();
    assertThat(said).isEqualTo(manuscript(letter).lines());
    assertThat(page.select("script, link, img, iframe, [src], [href]")).isEmpty();
  }

  @Test
  void printsTheIndexFieldsAboveTheLetter() throws IOException {
    Publication publication = new Publication("YZ0001-2025-00020", "临川区教育局", Optional.of(LocalDate.of(2025, 6, 12)), Map.of());
    Document page = page(PrintedLetter.withPoints(1).withPublication(Optional.of(publication)));
    assertThat(page.select("header dt").eachText()).contains("索引号：", "发布机构：", "公文生成日期：");
    assertThat(page.select("header dd").eachText()).contains("YZ0001-2025-00020", "临川区教育局", "2025-06-12");
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-CN");
  }

  @Test
  void takesMarkupInALetterForWords() throws IOException {
    Letter letter = PrintedLetter.withPoints(1);
    Document page = page(letter.withHead(letter.head().withTitle("关于<script>alert(1)</script>&amp;的函")));
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("h1").eachText()).containsExactly("关于<script>alert(1)</script>&amp;的函");
  }

  private static Manuscript manuscript(Letter letter) throws IOException {
    Template template = Templates.in(Path.of("templates")).named(letter.template());
    return new Compose(template).compose(letter);
  }

  private static Document page(Letter letter) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlWriter().write(letter, manuscript(letter), out);
    return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
  }
}
