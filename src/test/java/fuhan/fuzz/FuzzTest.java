package fuhan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fuhan.file.FileException;
import fuhan.file.docx.DocxReader;
import fuhan.file.html.HtmlReader;
import fuhan.letter.Table;
import fuhan.manuscript.Grid;
import fuhan.manuscript.ReadProposal;
import fuhan.manuscript.Recognise;
import fuhan.manuscript.Source;
import fuhan.template.Templates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile files: a short run of the harness, and what longer runs found. */
final class FuzzTest {
  @TempDir Path folder;

  @Test
  void everyReaderTakesAFileOrRefusesItWithASentence() throws Exception {
    for (Map.Entry<String, Readers.Reader> reader : new Readers(folder).all().entrySet()) {
      Fuzz fuzz = new Fuzz(folder);
      fuzz.run(reader.getKey(), reader.getValue(), 60, 20250612);
      assertThat(fuzz.names()).as(reader.getKey()).isEmpty();
    }
  }

  @Test
  void theHarnessSeesWhatIsWrong() throws Exception {
    Fuzz fuzz = new Fuzz(folder);
    List<byte[]> seeds = List.of("一".getBytes(StandardCharsets.UTF_8));
    fuzz.run("broken", new Readers.Reader(file -> {
      Files.writeString(folder.resolve("left.txt"), "");
      throw new IllegalStateException("no sentence for a person");
    }, seeds), 3, 1);
    assertThat(fuzz.names()).anyMatch(name -> name.contains("IllegalStateException"))
        .anyMatch(name -> name.startsWith("files were written"));
  }

  @Test
  void aThousandOpenBracketsTakeNoLongerThanTheirNumber() {
    List<String> lines = List.of("（".repeat(100_000), "《".repeat(100_000), "关于加强工作的提案");
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> ReadProposal.read(lines));
  }

  @Test
  void aTableWithRaggedRowsIsFilledUpAndOneWithoutCellsIsNone() throws Exception {
    assertThat(new Grid(List.of(), List.of(List.of("一"), List.of("二", "三"))).rows()).containsExactly(List.of("一", ""), List.of("二", "三"));
    Path page = Files.writeString(
        folder.resolve("a.html"),
        "<html><body><p>关于加强工作的答复函</p><p>林晚委员：</p><p>收悉，答复如下：</p><table><tr></tr></table><p>感谢您的关心。</p></body></html>");
    Source source = new HtmlReader().read(page);
    assertThat(new Recognise(Templates.in(Path.of("templates"))).recognise(source).letter().body().sections())
        .allSatisfy(section -> assertThat(section.blocks()).noneMatch(Table.class::isInstance));
  }

  @Test
  void noEntityOutsideTheFileIsRead() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "不能读出来的话");
    String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    Path word = folder.resolve("a.docx");
    Files.write(word, withEntity(new Readers(folder).all().get("docx").seeds().getFirst(), entity));
    assertThatThrownBy(() -> new DocxReader().read(word)).isInstanceOf(FileException.class).hasMessageNotContaining("不能读出来的话");
    Path page = Files.writeString(folder.resolve("a.html"), entity + "<html><body><p>关于加强工作的答复函&e;</p></body></html>");
    assertThat(new HtmlReader().read(page).toString()).doesNotContain("不能读出来的话");
  }

  private static byte[] withEntity(byte[] docx, String entity) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx)); ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry(entry.getName()));
        boolean page = entry.getName().equals("word/document.xml");
        zip.write(
            (page ? content.replaceFirst("\\?>", "?>" + entity).replaceFirst("<w:t[^>]*>", "$0&e;") : content)
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
