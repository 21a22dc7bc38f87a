package fuhan.file.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fuhan.file.FileException;
import fuhan.file.SampleLetter;
import fuhan.manuscript.Grid;
import fuhan.manuscript.Line;
import fuhan.manuscript.Run;
import fuhan.manuscript.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocReaderTest {
  @TempDir Path folder;

  @Test
  void readsParagraphsTablesAndEmphasis() throws IOException {
    Source source = new DocReader().read(SampleLetter.in(folder, "doc"));
    assertThat(source.manuscript().lines()).isEqualTo(SampleLetter.LINES);
    assertThat(source.manuscript().pieces()).contains(new Grid(List.of(), List.of(List.of("场馆", "人数"), List.of("区图书馆", "1,200"))));
    assertThat(((Line) source.manuscript().pieces().get(9)).runs()).filteredOn(run -> run.cast() == Run.Cast.EMPHASIS)
        .extracting(Run::text)
        .containsExactly("统一时间", "统一管理");
  }

  private Path container(String entry) throws IOException {
    Path file = folder.resolve(entry + ".wps");
    try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
      container.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
      container.writeFilesystem(out);
    }
    return file;
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    byte[] bytes = SampleLetter.bytes("doc");
    Path broken = Files.write(folder.resolve("broken.doc"), Arrays.copyOf(bytes, 3000));
    Path other = Files.write(folder.resolve("other.doc"), "这不是 Word 文档".repeat(200).getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> new DocReader().read(broken)).isInstanceOf(FileException.class).hasMessageContaining("已经损坏");
    assertThatThrownBy(() -> new DocReader().read(other)).isInstanceOf(FileException.class).hasMessageContaining("已经损坏");
    assertThatThrownBy(() -> new DocReader().read(container("CONTENTS"))).isInstanceOf(FileException.class)
        .hasMessageContaining("不是 Word 文档");
    assertThatThrownBy(() -> new DocReader().read(container("EncryptedPackage"))).isInstanceOf(FileException.class)
        .hasMessageContaining("加了密码");
  }
}
