package fuhan.file.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fuhan.file.FileException;
import fuhan.font.Face;
import fuhan.font.InstalledFaces;
import fuhan.page.About;
import fuhan.page.GlyphRun;
import fuhan.page.GridPages;
import fuhan.page.Pages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PdfWriterTest {
  private static final About ABOUT = new About("关于<课后服务>&“双减”的答复函", "云州市临川区教育局", "复函助手", Instant.parse("2025-06-12T08:00:00Z"));

  @Test
  void whatIsPrintedCanBeCopied() throws IOException {
    for (Face face : List.of(InstalledFaces.chinese(), InstalledFaces.secondChinese())) {
      Pages pages = new GridPages().line(face, "关于2025年“双减”的答复：")
          .line(face, new GlyphRun.Look(22, 0.8, true, 0xFF0000), "云州市教育局文件")
          .line(face, new GlyphRun.Look(16, 1, true, 0), "一是抓紧落实")
          .line(face, "阿·布都•拉 电话0592-1234567～8〜9")
          .done();
      byte[] pdf = pdf(pages);
      // Continuous integration asks veraPDF about these.
      Path folder = Files.createDirectories(Path.of("target", "written"));
      Files.write(folder.resolve(face.postScriptName() + ".pdf"), pdf);
      assertThat(text(pdf)).containsExactly("关于2025年“双减”的答复：", "云州市教育局文件", "一是抓紧落实", "阿·布都•拉 电话0592-1234567～8〜9");
    }
  }

  @Test
  void charactersBeyondTheFirstPlaneCanBeCopied() throws IOException {
    for (Face face : InstalledFaces.everyKind()) {
      String text = beyond(face);
      assertThat(text(pdf(new GridPages().line(face, text).done()))).containsExactly(text);
    }
  }

  @Test
  void headingsAreBookmarksInsideEachOther() throws IOException {
    Face face = InstalledFaces.chinese();
    Pages pages = new GridPages().heading(face, -1, "答复函")
        .heading(face, 0, "一、背景")
        .heading(face, 1, "（一）工作")
        .heading(face, 0, "二、计划")
        .done();
    try (PDDocument document = Loader.loadPDF(pdf(pages))) {
      assertThat(outline(document.getDocumentCatalog().getDocumentOutline().getFirstChild(), "")).isEqualTo("答复函\n 一、背景\n  （一）工作\n 二、计划\n");
    }
  }

  @Test
  void saysWhichFontIsDamaged(@TempDir Path folder) throws IOException {
    Face whole = InstalledFaces.secondChinese();
    byte[] bytes = Files.readAllBytes(whole.file());
    Path file = Files.write(folder.resolve("font" + (bytes[0] == 't' ? ".ttc" : ".ttf")), bytes);
    Face face = Face.open(file, whole.index());
    Files.write(file, Arrays.copyOf(bytes, 2000));
    Pages pages = new GridPages().line(face, "复函").done();
    assertThatThrownBy(() -> pdf(pages)).isInstanceOf(FileException.class).hasMessageContaining(face.family()).hasMessageEndingWith("。");
  }

  @Test
  void saysThatThereIsNoRoom() {
    Pages pages = new GridPages().line(InstalledFaces.chinese(), "复函").done();
    OutputStream full = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("No space left on device");
      }
    };
    assertThatThrownBy(() -> new PdfWriter().write(pages, ABOUT, full)).isInstanceOf(FileException.class).hasMessageContaining("磁盘空间");
  }

  /** A character that the face has beyond the first plane, between others; only these where it has none. */
  private static String beyond(Face face) {
    for (int point = 0x10000; point < 0x32000; point++) {
      if (face.has(point)) {
        return "a" + Character.toString(point) + "b";
      }
    }
    return "ab";
  }

  private static byte[] pdf(Pages pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(pages, ABOUT, out);
    return out.toByteArray();
  }

  private static List<String> text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).lines().toList();
    }
  }

  private static String outline(PDOutlineItem item, String indent) {
    StringBuilder text = new StringBuilder();
    for (PDOutlineItem at = item; at != null; at = at.getNextSibling()) {
      text.append(indent).append(at.getTitle()).append('\n').append(outline(at.getFirstChild(), indent + " "));
    }
    return text.toString();
  }
}
