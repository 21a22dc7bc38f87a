package fuhan.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fuhan.file.docx.DocxWriter;
import fuhan.file.ofd.OfdWriter;
import fuhan.file.pdf.PdfWriter;
import fuhan.font.Fonts;
import fuhan.letter.Letter;
import fuhan.letter.PrintedLetter;
import fuhan.manuscript.Compose;
import fuhan.page.About;
import fuhan.page.GlyphRun;
import fuhan.page.Page;
import fuhan.page.Pages;
import fuhan.template.HeadForm;
import fuhan.template.Template;
import fuhan.template.Templates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** PDF and OFD hold what the pages say, at its place. */
final class FixedFilesTest {
  private static final About ABOUT = new About("关于课后服务的答复函", "云州市临川区教育局", "复函助手", Instant.parse("2025-06-12T08:00:00Z"));
  private static final double MM_OF_TWIP = 25.4 / 1440;
  private static final double MM_OF_POINT = 25.4 / 72;

  private static Pages pages;
  private static byte[] pdf;
  private static byte[] ofd;

  /** A character at a place, in millimetres from the upper left corner. */
  private record Placed(int page, String text, double x, double y) {}

  @BeforeAll
  static void write() throws IOException {
    Letter letter = PrintedLetter.withPoints(12);
    Template template = Templates.in(Path.of("templates")).named("three-part");
    pages = new Sheets(new DocxWriter(), Fonts.ofMachine()).set(new Compose(template).compose(letter), template, HeadForm.LETTER).pages();
    pdf = pdf();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new OfdWriter().write(pages, ABOUT, out);
    ofd = out.toByteArray();
  }

  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(pages, ABOUT, out);
    return out.toByteArray();
  }

  @Test
  void thePdfHasEveryCharacterAtItsPlace() throws IOException {
    List<Placed> want = characters();
    List<Placed> got = inPdf();
    assertThat(got).hasSameSizeAs(want);
    for (int i = 0; i < want.size(); i++) {
      assertThat(got.get(i).text()).isEqualTo(want.get(i).text());
      assertThat(got.get(i).page()).isEqualTo(want.get(i).page());
      assertThat(got.get(i).x()).as(want.get(i).toString()).isCloseTo(want.get(i).x(), within(0.05));
      assertThat(got.get(i).y()).as(want.get(i).toString()).isCloseTo(want.get(i).y(), within(0.05));
    }
  }

  @Test
  void theOfdHasEveryCharacterWhereThePdfHasIt() throws IOException {
    List<Placed> want = inPdf();
    List<Placed> got = inOfd();
    assertThat(got).hasSameSizeAs(want);
    for (int i = 0; i < want.size(); i++) {
      assertThat(got.get(i).text()).isEqualTo(want.get(i).text());
      assertThat(got.get(i).page()).isEqualTo(want.get(i).page());
      assertThat(got.get(i).x()).as(want.get(i).toString()).isCloseTo(want.get(i).x(), within(0.2));
      assertThat(got.get(i).y()).as(want.get(i).toString()).isCloseTo(want.get(i).y(), within(0.2));
    }
  }

  @Test
  void theOfdSaysWhatItIs() throws IOException {
    try (OFDReader reader = new OFDReader(new ByteArrayInputStream(ofd))) {
      assertThat(reader.getNumberOfPages()).isEqualTo(pages.pages().size());
      assertThat(reader.getOFDDir().getOfd().getDocBody().getDocInfo().asXML())
          .contains(ABOUT.title(), ABOUT.author(), ABOUT.program(), "2025-06-12");
    } catch (org.dom4j.DocumentException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void thePdfSaysWhatItIsAndHasBookmarks() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(ABOUT.title());
      assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
          .contains("<pdfaid:part>2</pdfaid:part>", ABOUT.title());
      assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
      assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo(pages.headings().getFirst().text());
    }
  }

  @Test
  void equalPagesAreEqualPdfFiles() throws IOException {
    assertThat(pdf()).isEqualTo(pdf);
  }

  private static List<Placed> characters() {
    List<Placed> placed = new ArrayList<>();
    for (Page page : pages.pages()) {
      page.all().forEach(line -> {
        for (GlyphRun run : line.runs()) {
          int[] points = run.text().codePoints().toArray();
          for (int i = 0; i < points.length; i++) {
            add(placed, page.number(), Character.toString(points[i]), run.x(i) * MM_OF_TWIP, line.baseline() * MM_OF_TWIP);
          }
        }
      });
    }
    return placed;
  }

  private static void add(List<Placed> placed, int page, String text, double x, double y) {
    if (!text.isBlank() && !text.equals("　")) {
      placed.add(new Placed(page, text, x, y));
    }
  }

  private static List<Placed> inPdf() throws IOException {
    List<Placed> placed = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          add(
              placed, getCurrentPageNo(), text.getUnicode(), text.getTextMatrix().getTranslateX() * MM_OF_POINT,
              (text.getPageHeight() - text.getTextMatrix().getTranslateY()) * MM_OF_POINT);
        }
      };
      stripper.getText(document);
    }
    return placed;
  }

  private static List<Placed> inOfd() throws IOException {
    List<Placed> placed = new ArrayList<>();
    try (OFDReader reader = new OFDReader(new ByteArrayInputStream(ofd))) {
      ContentExtractor extractor = new ContentExtractor(reader);
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        for (TextObject object : extractor.getPageTextObject(page)) {
          for (TextCode code : object.getTextCodes()) {
            double x = object.getBoundary().getTopLeftX() + code.getX();
            double y = object.getBoundary().getTopLeftY() + code.getY();
            int[] points = code.getContent().codePoints().toArray();
            for (int i = 0; i < points.length; i++) {
              x += i == 0 ? 0 : Double.parseDouble(code.getDeltaX().getArray().get(i - 1));
              add(placed, page, Character.toString(points[i]), x, y);
            }
          }
        }
      }
    }
    return placed;
  }
}
