package fuhan.file.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fuhan.file.FileException;
import fuhan.manuscript.Grid;
import fuhan.manuscript.Line;
import fuhan.manuscript.Role;
import fuhan.manuscript.Run;
import fuhan.manuscript.Source;
import fuhan.template.HeadForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxReaderTest {
  private static final String NUMBERING = "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:abstractNum w:abstractNumId=\"0\">"
      + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
      + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
      + "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

  @TempDir Path folder;

  private static String listed(int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>" + text
        + "</w:t></w:r></w:p>";
  }

  private Source foreign(String paragraphs) throws IOException {
    return Samples.read(folder, Samples.zip(Map.of("word/document.xml", Samples.page(paragraphs), "word/numbering.xml", NUMBERING)));
  }

  private void refuses(byte[] bytes, String words) {
    assertThatThrownBy(() -> Samples.read(folder, bytes)).isInstanceOf(FileException.class)
        .hasMessageContaining(words)
        .hasMessageEndingWith("。");
  }

  @Test
  void spellsOutTheNumbersOfAutomaticLists() throws IOException {
    Source source = foreign(listed(0, "背景") + listed(1, "甲") + listed(1, "乙") + listed(0, "措施") + listed(1, "丙"));
    assertThat(source.manuscript().lines()).containsExactly("一、背景", "（一）甲", "（二）乙", "二、措施", "（一）丙");
    assertThat(source.origin()).isEmpty();
  }

  @Test
  void foreignTextComesInReadingOrder() throws IOException {
    Source source = foreign(
        "<w:p><w:r><w:t>第一行</w:t><w:br/><w:t>第二行</w:t></w:r></w:p><w:p/>"
            + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>一是要点。</w:t></w:r><w:r><w:t>内容</w:t><w:tab/><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
            + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>全部加粗</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>框中</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>");
    assertThat(source.manuscript().pieces()).containsExactly(
        Line.of(Role.UNKNOWN, "第一行"), Line.of(Role.UNKNOWN, "第二行"),
        new Line(Role.UNKNOWN, List.of(), List.of(Run.of(Run.Cast.EMPHASIS, "一是要点。"), Run.text("内容\t☑"))), Line.of(Role.UNKNOWN, "框中"),
        Line.of(Role.UNKNOWN, "全部加粗"), new Grid(List.of(), List.of(List.of("甲", ""))));
  }

  @Test
  void refusesWhatIsNoWordFile() throws IOException {
    refuses(new byte[0], "空的");
    refuses("just text".getBytes(StandardCharsets.UTF_8), "不是 Word 文档");
    refuses(Samples.zip(Map.of("mimetype", "x")), "没有 Word 正文");
    refuses(Samples.zip(Map.of("word/document.xml", Samples.page(""))), "没有文字");
    refuses(Samples.zip(Map.of("word/document.xml", "<w:document")), "损坏");
  }

  @Test
  void refusesATruncatedFile() throws IOException {
    byte[] whole = Samples.written(Samples.everything(), Samples.template("plain"), HeadForm.LETTER);
    for (int part = 1; part < 10; part++) {
      refuses(Arrays.copyOf(whole, whole.length * part / 10), "文件");
    }
  }

  @Test
  void refusesAnEncryptedFile() {
    byte[] ole = new byte[4096];
    byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
    System.arraycopy(magic, 0, ole, 0, magic.length);
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, ole, 1152, name.length);
    refuses(ole, "密码");
  }

  @Test
  void refusesExternalEntities() throws IOException {
    String attack = "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
        + Samples.page("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>");
    refuses(Samples.zip(Map.of("word/document.xml", attack)), "DOCTYPE");
  }

  @Test
  void refusesZipBombs() throws IOException {
    refuses(Samples.zip(Map.of("word/document.xml", Samples.page("<w:p><w:r><w:t>" + "啊".repeat(10 << 20) + "</w:t></w:r></w:p>"))), "过大");
    Map<String, String> many = new HashMap<>();
    for (int i = 0; i < 3000; i++) {
      many.put("word/" + i + ".xml", "");
    }
    refuses(Samples.zip(many), "过大");
    refuses(Samples.zip(Map.of("word/document.xml", Samples.page("<w:ins>".repeat(100_000) + "</w:ins>".repeat(100_000)))), "损坏");
  }
}
