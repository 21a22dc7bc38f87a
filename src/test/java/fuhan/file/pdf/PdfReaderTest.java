package fuhan.file.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fuhan.file.FileException;
import fuhan.file.SampleLetter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {
  @TempDir Path folder;

  @Test
  void joinsLinesByTheirPlacesOnThePage() throws IOException {
    // The narrow table's second row has no gap wide enough to be seen as one.
    assertThat(new PdfReader().read(SampleLetter.in(folder, "pdf")).manuscript().lines())
        .isEqualTo(SampleLetter.LINES.stream().map(line -> line.replace("馆\t1", "馆1")).toList());
  }

  @Test
  void saysWhenAPasswordIsNeeded() throws IOException {
    Path file = folder.resolve("locked.pdf");
    try (PDDocument document = Loader.loadPDF(SampleLetter.bytes("pdf"))) {
      document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      document.save(file.toFile());
    }
    assertThatThrownBy(() -> new PdfReader().read(file)).isInstanceOf(FileException.class).hasMessageContaining("加了密码");
  }

  @Test
  void saysWhenItIsAScan() throws IOException {
    Path file = folder.resolve("scan.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(file.toFile());
    }
    assertThatThrownBy(() -> new PdfReader().read(file)).isInstanceOf(FileException.class).hasMessageContaining("没有文字，请先识别文字");
  }

  @Test
  void saysWhenItIsDamaged() throws IOException {
    Path cut = Files.write(folder.resolve("cut.pdf"), "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8));
    Path half = Files.write(folder.resolve("half.pdf"), Arrays.copyOf(SampleLetter.bytes("pdf"), 4000));
    assertThatThrownBy(() -> new PdfReader().read(cut)).isInstanceOf(FileException.class).hasMessageContaining("已经损坏");
    assertThatThrownBy(() -> new PdfReader().read(half)).isInstanceOf(FileException.class);
  }
}
