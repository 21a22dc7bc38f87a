package fuhan.file.pdf;

import fuhan.file.FileException;
import fuhan.font.Face;
import fuhan.font.FontException;
import fuhan.font.Subset;
import fuhan.page.About;
import fuhan.page.GlyphRun;
import fuhan.page.Page;
import fuhan.page.Pages;
import fuhan.page.Rule;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Writes pages as PDF/A-2b (ISO 19005-2): fonts cut to what is used and embedded, text that can be searched and copied, bookmarks from the headings.
 *
 * <p>Equal pages and the same {@link About} give equal bytes.
 */
public final class PdfWriter {
  private static final double TWIPS = 20;

  /**
   * Writes a PDF.
   *
   * @param out gets the whole file; not closed
   * @throws FileException when a font cannot be embedded or {@code out} cannot be written
   */
  public void write(Pages pages, About about, OutputStream out) throws FileException {
    try (PDDocument document = new PDDocument()) {
      document.setVersion(1.7f);
      document.setDocumentId(about.title().hashCode() * 31L + about.made().toEpochMilli());
      Map<Face, PdfFont> fonts = fonts(pages, document);
      Map<Integer, PDPage> sheets = new HashMap<>();
      for (Page page : pages.pages()) {
        PDPage sheet = sheet(pages, page, fonts, document);
        sheets.put(page.number(), sheet);
        document.addPage(sheet);
      }
      bookmarks(pages, sheets, document);
      describe(about, document);
      document.save(out, CompressParameters.NO_COMPRESSION);
    } catch (FontException e) {
      throw new FileException(e.getMessage(), e);
    } catch (IOException e) {
      throw new FileException("不能写成 PDF 文件：" + reason(e) + "，请检查磁盘空间和字体，或者换一个地方保存。", e);
    }
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? "写入时出错" : "写入时出错（" + e.getMessage() + "）";
  }

  private static Map<Face, PdfFont> fonts(Pages pages, PDDocument document) throws IOException {
    Map<Face, TreeSet<Integer>> used = new LinkedHashMap<>();
    for (Page page : pages.pages()) {
      page.all()
          .flatMap(line -> line.runs().stream())
          .forEach(run -> run.text().codePoints().forEach(used.computeIfAbsent(run.face(), any -> new TreeSet<>())::add));
    }
    Map<Face, PdfFont> fonts = new LinkedHashMap<>();
    for (Map.Entry<Face, TreeSet<Integer>> face : used.entrySet()) {
      fonts.put(face.getKey(), new PdfFont("F" + (fonts.size() + 1), face.getKey(), Subset.of(face.getKey(), face.getValue()), document));
    }
    return fonts;
  }

  private static PDPage sheet(Pages pages, Page page, Map<Face, PdfFont> fonts, PDDocument document) throws IOException {
    double height = pages.paper().height() / TWIPS;
    PDPage sheet = new PDPage(new PDRectangle((float) (pages.paper().width() / TWIPS), (float) height));
    PdfContent content = new PdfContent(height);
    for (Rule rule : page.rules()) {
      content.rule(rule);
    }
    COSDictionary named = new COSDictionary();
    page.all().forEach(line -> {
      for (GlyphRun run : line.runs()) {
        PdfFont font = fonts.get(run.face());
        named.setItem(font.resource(), font);
        content.run(run, line.baseline(), font);
      }
    });
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, named);
    sheet.setResources(new PDResources(resources));
    PDStream stream = new PDStream(document, new ByteArrayInputStream(content.bytes()), COSName.FLATE_DECODE);
    sheet.setContents(stream);
    return sheet;
  }

  private static void bookmarks(Pages pages, Map<Integer, PDPage> sheets, PDDocument document) {
    if (pages.headings().isEmpty()) {
      return;
    }
    PDDocumentOutline outline = new PDDocumentOutline();
    Deque<PDOutlineNode> parents = new ArrayDeque<>();
    Deque<Integer> levels = new ArrayDeque<>();
    parents.push(outline);
    levels.push(-1);
    for (Pages.Heading heading : pages.headings()) {
      while (levels.size() > 1 && levels.peek() >= heading.level()) {
        levels.pop();
        parents.pop();
      }
      PDPageXYZDestination place = new PDPageXYZDestination();
      place.setPage(sheets.get(heading.page()));
      place.setLeft(0);
      place.setTop((int) Math.ceil((pages.paper().height() - heading.y()) / TWIPS));
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(heading.text());
      item.setDestination(place);
      parents.peek().addLast(item);
      parents.push(item);
      levels.push(heading.level());
    }
    outline.openNode();
    document.getDocumentCatalog().setDocumentOutline(outline);
  }

  private static void describe(About about, PDDocument document) throws IOException {
    GregorianCalendar made = GregorianCalendar.from(about.made().atZone(ZoneId.of("UTC")));
    document.getDocumentInformation().setTitle(about.title());
    document.getDocumentInformation().setAuthor(about.author());
    document.getDocumentInformation().setCreator(about.program());
    document.getDocumentInformation().setProducer(about.program());
    document.getDocumentInformation().setCreationDate(made);
    document.getDocumentInformation().setModificationDate(made);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(PdfMetadata.of(about).getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(metadata);
    byte[] profile = ((ICC_ColorSpace) ColorSpace.getInstance(ColorSpace.CS_sRGB)).getProfile().getData();
    PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo("sRGB IEC61966-2.1");
    intent.setOutputCondition("sRGB IEC61966-2.1");
    intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
    intent.setRegistryName("http://www.color.org");
    document.getDocumentCatalog().addOutputIntent(intent);
    document.getDocumentCatalog().setLanguage("zh-CN");
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }
}
