package fuhan.file.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fuhan.file.FileException;
import fuhan.manuscript.Grid;
import fuhan.manuscript.Line;
import fuhan.manuscript.Run;
import fuhan.manuscript.Source;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTest {
  private static final String LETTER = "临教函〔2025〕14号\n林晚委员：\n您提出的提案收悉，现答复如下：\n";
  private static final List<String> LINES = List.of("临教函〔2025〕14号", "林晚委员：", "您提出的提案收悉，现答复如下：");

  @TempDir Path folder;

  private Source read(byte[] bytes) throws IOException {
    return new TextReader().read(Files.write(folder.resolve("letter.txt"), bytes));
  }

  private Source read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsEveryUsualEncoding() throws IOException {
    for (String charset : List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16", "GBK")) {
      assertThat(read(LETTER.getBytes(Charset.forName(charset))).manuscript().lines()).as(charset).isEqualTo(LINES);
    }
    assertThat(read("\uFEFF" + LETTER).manuscript().lines()).isEqualTo(LINES);
    assertThat(read(("\uFEFF" + LETTER).getBytes(StandardCharsets.UTF_16LE)).manuscript().lines()).isEqualTo(LINES);
  }

  @Test
  void readsEveryLineEnd() throws IOException {
    for (String end : List.of("\r\n", "\r", "\u2028", "\n\n\n")) {
      assertThat(read(LETTER.replace("\n", end)).manuscript().lines()).isEqualTo(LINES);
    }
  }

  @Test
  void takesMarkdownAndTagsOut() throws IOException {
    Source source = read(
        "# 临川区教育局\n- 索 引 号:LC01-2025\n---\n### **（一）健全机制**\n<p>一是**健全机制**。由&nbsp;<b>教育局</b>牵头&amp;实施。</p>\n满意\t<input type=\"checkbox\" checked>\t不满意\t<input type=\"checkbox\">\n");
    assertThat(source.manuscript().lines()).containsExactly("临川区教育局", "索引号：LC01-2025", "（一）健全机制", "一是健全机制。由教育局牵头&实施。", "满意\t☑\t不满意\t□");
    assertThat(((Line) source.manuscript().pieces().get(3)).runs()).containsExactly(
        Run.text("一是"), Run.of(Run.Cast.EMPHASIS, "健全机制"), Run.text("。由"), Run.of(Run.Cast.EMPHASIS, "教育局"), Run.text("牵头&实施。"));
  }

  @Test
  void makesAGridOfATable() throws IOException {
    assertThat(read("见下表：\n| 学校 | 人数 |\n|---|---:|\n| 一小 | 1,200 |\n").manuscript().pieces()).containsExactly(
        Line.of(fuhan.manuscript.Role.UNKNOWN, "见下表："), new Grid(List.of(), List.of(List.of("学校", "人数"), List.of("一小", "1,200"))));
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    assertThatThrownBy(() -> new TextReader().read(folder.resolve("missing.txt"))).isInstanceOf(FileException.class)
        .hasMessageStartingWith("没有找到文件");
    assertThatThrownBy(() -> new TextReader().read(folder)).isInstanceOf(FileException.class).hasMessageContaining("是一个文件夹");
    assertThatThrownBy(() -> read("")).isInstanceOf(FileException.class).hasMessageContaining("是空的");
    assertThatThrownBy(() -> read(" \n\u3000\r\n")).isInstanceOf(FileException.class).hasMessageContaining("里没有文字");
    assertThatThrownBy(() -> read(new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 1, 0}))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("不是文字文件");
    byte[] mixed = LETTER.getBytes(StandardCharsets.UTF_8);
    mixed[4] = (byte) 0xFF;
    assertThatThrownBy(() -> read(mixed)).isInstanceOf(FileException.class).hasMessageContaining("不是文字文件");
  }

  @Test
  void refusesAHugeFileWithoutReadingIt() throws IOException {
    Path huge = folder.resolve("huge.txt");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(200L * 1024 * 1024);
    }
    assertThatThrownBy(() -> new TextReader().read(huge)).isInstanceOf(FileException.class).hasMessageContaining("200兆");
  }
}
