package fuhan.file.html;

import fuhan.file.FileException;
import fuhan.file.Intake;
import fuhan.file.LetterReader;
import fuhan.file.Decoding;
import fuhan.manuscript.Source;
import fuhan.wording.IndexField;
import fuhan.wording.Mending;
import fuhan.wording.Scrap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a saved web page. */
// A node of a page is itself and no other, however alike.
@SuppressWarnings("ReferenceEquality")
public final class HtmlReader implements LetterReader {
  private static final int MEGABYTES = 30;
  private static final int REPORTED = 200;

  @Override
  public Source read(Path file) throws FileException {
    Document page = parse(file);
    page.select(
        "script,style,noscript,template,iframe,object,svg,select,button,textarea,[hidden],[style~=(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)]")
        .remove();
    Element root = Content.root(page.body());
    Lines lines = new Lines(root);
    lines.read(page.body());
    Map<String, String> fields = new LinkedHashMap<>();
    List<String> leftOut = new ArrayList<>();
    sort(lines.outside(), fields, leftOut);
    List<Scrap> scraps = new ArrayList<>();
    fields.forEach((label, value) -> scraps.add(new Scrap.Line(fuhan.letter.Text.of(label + "：" + value), Scrap.Flow.ALONE)));
    title(page, root).ifPresent(title -> scraps.add(new Scrap.Line(fuhan.letter.Text.of(title), Scrap.Flow.ALONE)));
    scraps.add(new Scrap.Gap());
    scraps.addAll(lines.inside());
    Source source = Intake.source(file, scraps);
    leftOut.addAll(source.leftOut());
    if (lines.pictures() > 0) {
      leftOut.add("（" + lines.pictures() + "张图片）");
    }
    return new Source(source.manuscript(), source.origin(), leftOut.subList(0, Math.min(REPORTED, leftOut.size())), source.standing());
  }

  private static Document parse(Path file) throws FileException {
    byte[] bytes = Intake.bytes(file, MEGABYTES);
    Optional<String> text = Decoding.decode(bytes);
    try {
      return text.isPresent() ? Jsoup.parse(text.get()) : Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    } catch (IOException | RuntimeException e) {
      throw new FileException("网页文件“" + file + "”已经损坏，读不出文字；请重新保存网页，或者把文字复制到 .txt 文件里。", e);
    }
  }

  /** Parts the text around the letter into index fields, which are kept, and the rest. */
  private static void sort(List<String> outside, Map<String, String> fields, List<String> leftOut) {
    for (int i = 0; i < outside.size(); i++) {
      String line = outside.get(i);
      List<IndexField> found = new ArrayList<>(IndexField.all(Mending.characters(line)));
      boolean parted = found.size() == 1 && found.getFirst().value().isEmpty() && i + 1 < outside.size()
          && IndexField.all(Mending.characters(outside.get(i + 1))).isEmpty();
      if (parted) {
        found.set(0, new IndexField(found.getFirst().label(), Mending.characters(outside.get(++i))));
      }
      if (found.isEmpty()) {
        leftOut.add(line.strip());
      }
      found.stream().filter(field -> !field.value().isEmpty()).forEach(field -> fields.putIfAbsent(field.label(), field.value()));
    }
  }

  /** The page's heading when the letter's text does not say it. */
  private static Optional<String> title(Document page, Element root) {
    String words = Content.beginning(root, 1500).replaceAll("\\s", "");
    List<String> candidates = new ArrayList<>();
    page.select("h1,h2,[class~=(?i)(^|[_-])(title|bt|biaoti)$],[id~=(?i)^title$],.title")
        .stream()
        .filter(element -> !within(element, root))
        .map(Element::text)
        .forEach(candidates::add);
    page.select("meta[name~=(?i)^ArticleTitle$]").forEach(meta -> candidates.add(meta.attr("content")));
    return candidates.stream()
        .map(String::strip)
        .filter(title -> title.length() > 6 && title.length() < 120 && title.matches(".*[函复答].*"))
        .findFirst()
        .filter(title -> !words.contains(title.replaceAll("\\s", "")));
  }

  private static boolean within(Element element, Element root) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at == root) {
        return true;
      }
    }
    return false;
  }
}
