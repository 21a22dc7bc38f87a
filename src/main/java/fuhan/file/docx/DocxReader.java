package fuhan.file.docx;

import fuhan.file.FileException;
import fuhan.file.LetterReader;
import fuhan.letter.Category;
import fuhan.letter.Kind;
import fuhan.letter.Role;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Piece;
import fuhan.manuscript.Source;
import fuhan.manuscript.Traces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads Word files: one of ours comes back as the manuscript it was written from, edited or not; any other as lines without roles.
 *
 * <p>Files come from anywhere, so the reader unpacks and parses them itself, within limits, and asks docx4j for nothing.
 */
public final class DocxReader implements LetterReader {
  private static final long LARGEST = 64L << 20;
  private static final String MAIN = "word/document.xml";

  @Override
  public Source read(Path file) throws FileException {
    String name = file.getFileName().toString();
    Parts parts = Parts.read(bytes(file, name), name);
    try {
      return read(parts, name);
    } catch (FileException e) {
      throw e;
    } catch (SAXException e) {
      boolean attack = e.getMessage() != null && e.getMessage().contains("DOCTYPE");
      throw new FileException(attack ? "文件“" + name + "”里有不允许的外部引用声明（DOCTYPE），为了安全没有读取，请另存一份再试。" : damaged(name), e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new FileException(damaged(name), e);
    }
  }

  private static byte[] bytes(Path file, String name) throws FileException {
    try {
      if (!Files.isRegularFile(file)) {
        throw new FileException("找不到文件“" + name + "”，请检查文件是否还在原来的位置。");
      }
      if (Files.size(file) > LARGEST) {
        throw new FileException("文件“" + name + "”超过 64 MB，不像是一封复函，请检查是否选错了文件。");
      }
      return Files.readAllBytes(file);
    } catch (FileException e) {
      throw e;
    } catch (IOException e) {
      throw new FileException("不能打开文件“" + name + "”，请检查它是否正被其他程序占用，以及是否有读取权限。", e);
    }
  }

  private static String damaged(String name) {
    return "文件“" + name + "”已经损坏或者不完整，无法读取，请重新获取这个文件。";
  }

  private static Source read(Parts parts, String name) throws IOException, SAXException {
    String main = related(parts, "_rels/.rels", "officeDocument").orElse(MAIN);
    if (!parts.has(main)) {
      throw new FileException("文件“" + name + "”里没有 Word 正文，不是 Word 文档（.docx），请检查是否选错了文件。");
    }
    Document page = Xml.parse(parts.get(main));
    Element body = Xml.child(page.getDocumentElement(), "body");
    if (body == null) {
      throw new FileException("文件“" + name + "”里没有 Word 正文，不是 Word 文档（.docx），请检查是否选错了文件。");
    }
    int slash = main.lastIndexOf('/') + 1;
    String links = main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels";
    Styles styles = new Styles(parse(parts, related(parts, links, "styles").orElse("word/styles.xml")));
    Numbering numbering = new Numbering(parse(parts, related(parts, links, "numbering").orElse("word/numbering.xml")));
    Optional<Source.Origin> origin = origin(parts);
    Traces traces = TraceWalk.of(body, parse(parts, related(parts, links, "comments").orElse("word/comments.xml")));
    if (isTagged(body) && (origin.isPresent() || OwnLines.knows(Control.in(body).keySet()))) {
      OwnLines lines = new OwnLines(styles);
      new BlockWalk(styles, numbering, lines).walk(body, List.of());
      return source(lines.pieces(), origin, name, traces);
    }
    ForeignLines lines = new ForeignLines();
    new BlockWalk(styles, numbering, lines).walk(body, List.of());
    return source(lines.pieces(), origin, name, traces);
  }

  /** Whether any control still says what it is; LibreOffice writes them again without their tags and one around too much. */
  private static boolean isTagged(Element body) {
    return body.getElementsByTagNameNS("*", "tag").getLength() > 0;
  }

  private static Source source(List<Piece> pieces, Optional<Source.Origin> origin, String name, Traces traces) throws FileException {
    if (pieces.isEmpty()) {
      throw new FileException("文件“" + name + "”里没有文字，请检查是否选错了文件；扫描件请先识别成文字。");
    }
    return new Source(new Manuscript(pieces), origin, List.of(), List.of(), traces);
  }

  private static Document parse(Parts parts, String part) throws IOException, SAXException {
    return parts.has(part) ? Xml.parse(parts.get(part)) : null;
  }

  /** The part that a relationship of this kind points to; empty when there is none inside the package. */
  private static Optional<String> related(Parts parts, String links, String kind) throws IOException, SAXException {
    if (!parts.has(links)) {
      return Optional.empty();
    }
    for (Node node = Xml.parse(parts.get(links)).getDocumentElement().getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element link && link.getAttribute("Type").endsWith("/" + kind)
          && !link.getAttribute("TargetMode").equals("External")) {
        String target = link.getAttribute("Target");
        int folder = links.indexOf("_rels/");
        String part = target.startsWith("/") ? target.substring(1) : links.substring(0, folder) + target;
        if (parts.has(part)) {
          return Optional.of(part);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Source.Origin> origin(Parts parts) throws IOException, SAXException {
    Document custom = parse(parts, related(parts, "_rels/.rels", "custom-properties").orElse("docProps/custom.xml"));
    if (custom == null) {
      return Optional.empty();
    }
    Map<String, String> properties = new HashMap<>();
    for (Node node = custom.getDocumentElement().getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element property) {
        properties.put(property.getAttribute("name"), property.getTextContent().strip());
      }
    }
    String template = properties.getOrDefault(DocxNames.TEMPLATE_PROPERTY, "");
    try {
      return template.isEmpty() ? Optional.empty()
          : Optional.of(
              new Source.Origin(
                  template, Kind.valueOf(properties.getOrDefault(DocxNames.KIND_PROPERTY, "")),
                  Role.valueOf(properties.getOrDefault(DocxNames.ROLE_PROPERTY, "")),
                  Optional.ofNullable(properties.get(DocxNames.CATEGORY_PROPERTY)).map(Category::valueOf),
                  properties.getOrDefault(DocxNames.IDENTITY_PROPERTY, "")));
    } catch (IllegalArgumentException e) {
      // Somebody changed the properties; the controls and styles still say what the paragraphs are.
      return Optional.empty();
    }
  }
}
