package fuhan.file.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fuhan.file.FileException;
import fuhan.font.Face;
import fuhan.font.InstalledFaces;
import fuhan.page.About;
import fuhan.page.GridPages;
import fuhan.page.Pages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

final class OfdWriterTest {
  private static final About ABOUT = new About("答复函", "云州市临川区教育局", "复函助手", Instant.parse("2025-06-12T08:00:00Z"));

  @Test
  void whatIsPrintedCanBeCopied() throws IOException {
    for (Face face : InstalledFaces.everyKind()) {
      int rare = beyond(face);
      String text = "a" + Character.toString(rare) + "2025";
      byte[] ofd = ofd(new GridPages().line(face, "Fuhan").line(face, text).done());
      try (OFDReader reader = new OFDReader(new ByteArrayInputStream(ofd))) {
        assertThat(String.join("", new ContentExtractor(reader).getPageContent(1))).isEqualTo("Fuhan" + text);
      }
      assertThat(fonts(ofd)).singleElement().satisfies(font -> {
        assertThat(font.getUnicodeCmapLookup().getGlyphId(rare)).isPositive();
        assertThat(font.getUnicodeCmapLookup().getGlyphId('F')).isPositive();
      });
    }
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
    assertThatThrownBy(() -> new OfdWriter().write(pages, ABOUT, full)).isInstanceOf(FileException.class).hasMessageContaining("磁盘空间");
  }

  @Test
  void equalPagesAreEqualFiles() throws IOException {
    Pages pages = new GridPages().line(InstalledFaces.chinese(), "复函").done();
    assertThat(content(ofd(pages))).isEqualTo(content(ofd(pages)));
  }

  /** A character that the face has beyond the first plane, or else one within. */
  private static int beyond(Face face) {
    for (int point = 0x10000; point < 0x32000; point++) {
      if (face.has(point)) {
        return point;
      }
    }
    return '~';
  }

  private static byte[] ofd(Pages pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new OfdWriter().write(pages, ABOUT, out);
    return out.toByteArray();
  }

  private static List<String> content(byte[] ofd) throws IOException {
    List<String> content = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        content.add(entry.getName() + " " + java.util.Arrays.hashCode(zip.readAllBytes()));
      }
    }
    return content;
  }

  private static List<TrueTypeFont> fonts(byte[] ofd) throws IOException {
    List<TrueTypeFont> fonts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".otf") || entry.getName().endsWith(".ttf")) {
          RandomAccessReadBuffer bytes = new RandomAccessReadBuffer(zip.readAllBytes());
          fonts.add(entry.getName().endsWith(".otf") ? new OTFParser().parse(bytes) : new TTFParser().parse(bytes));
        }
      }
    }
    return fonts;
  }
}
