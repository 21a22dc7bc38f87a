package fuhan.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fuhan.file.doc.DocReader;
import fuhan.file.html.HtmlReader;
import fuhan.file.pdf.PdfReader;
import fuhan.file.text.TextReader;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
  private static final Source WORD = new Source(new Manuscript(List.of()), Optional.empty());

  @TempDir Path folder;

  private final Formats formats = new Formats(file -> WORD, new DocReader(), new PdfReader(), new HtmlReader(), new TextReader());

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] zip(String entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(1);
    }
    return bytes.toByteArray();
  }

  @Test
  void tellsTheFormatByContentWhateverTheName() throws IOException {
    String last = SampleLetter.LINES.getLast();
    assertThat(formats.read(file("a.docx", SampleLetter.bytes("doc"))).manuscript().lines()).last().isEqualTo(last);
    assertThat(formats.read(file("b.doc", SampleLetter.bytes("html"))).manuscript().lines()).isEqualTo(SampleLetter.LINES);
    assertThat(formats.read(file("c.txt", SampleLetter.bytes("pdf"))).manuscript().lines()).last().isEqualTo(last);
    assertThat(formats.read(file("d.pdf", "林晚委员：\n收悉。".getBytes(StandardCharsets.UTF_16))).manuscript().lines())
        .containsExactly("林晚委员：", "收悉。");
    assertThat(formats.read(file("e.doc", zip("word/document.xml")))).isSameAs(WORD);
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    Path other = file("a.docx", zip("xl/workbook.xml"));
    Path cut = file("b.docx", new byte[]{'P', 'K', 3, 4, 0});
    Path rich = file("c.doc", "{\\rtf1\\ansi}".getBytes(StandardCharsets.US_ASCII));
    Path empty = file("d.docx", new byte[0]);
    assertThatThrownBy(() -> formats.read(other)).isInstanceOf(FileException.class).hasMessageContaining("不是文字文档");
    assertThatThrownBy(() -> formats.read(cut)).isInstanceOf(FileException.class).hasMessageContaining("已经损坏");
    assertThatThrownBy(() -> formats.read(rich)).isInstanceOf(FileException.class).hasMessageContaining("RTF");
    assertThatThrownBy(() -> formats.read(empty)).isInstanceOf(FileException.class).hasMessageContaining("是空的");
    assertThatThrownBy(() -> formats.read(folder)).isInstanceOf(FileException.class).hasMessageContaining("是一个文件夹");
    assertThatThrownBy(() -> formats.read(folder.resolve("none"))).isInstanceOf(FileException.class).hasMessageContaining("没有找到文件");
  }
}
