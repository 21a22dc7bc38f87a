package fuhan.file.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fuhan.file.FileException;
import fuhan.letter.AnyLetter;
import fuhan.letter.Body;
import fuhan.letter.Head;
import fuhan.letter.Letter;
import fuhan.letter.Paragraph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterFileTest {
  @TempDir Path folder;

  @Provide
  Arbitrary<Letter> letters() {
    return AnyLetter.letters();
  }

  @Property(tries = 300)
  void readsWhatItWrote(@ForAll("letters") Letter letter) throws IOException {
    Path file = Files.createTempFile("fuhan", ".letter.json");
    try {
      LetterFile.of(letter).write(file, true);
      assertThat(LetterFile.read(file).letter()).isEqualTo(letter);
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void writesKeysInTheOrderOfTheRecords() throws IOException {
    Path file = folder.resolve("a.letter.json");
    LetterFile.of(letter("甲")).write(file, false);
    assertThat(Files.readString(file)).startsWith("""
        {
          "version" : 1,
          "template" : "three-part",
          "kind" : "PROPOSAL",
          "role" : "LEAD",
          "head" : {
            "office" : "临川区教育局",
        """).endsWith("}\n");
  }

  @Test
  void keepsWhatItDoesNotKnow() throws IOException {
    Path file = folder.resolve("a.letter.json");
    LetterFile.of(letter("甲")).write(file, false);
    Files.writeString(
        file,
        Files.readString(file)
            .replace("\"version\" : 1,", "\"version\" : 1, \"mood\" : { \"deep\" : [ 1 ] },")
            .replace("\"office\" :", "\"seal\" : \"红\", \"office\" :")
            .replace("\"text\" : \"甲\",", "\"text\" : \"甲\", \"colour\" : 3,"));

    LetterFile read = LetterFile.read(file);
    read.with(letter("乙")).write(file, true);

    assertThat(Files.readString(file)).contains("\"mood\" : {", "\"seal\" : \"红\"", "\"colour\" : 3", "\"text\" : \"乙\"");
    assertThat(LetterFile.read(file).letter()).isEqualTo(letter("乙"));
  }

  @Test
  void aPhraseThatWasRemovedDoesNotComeBack() throws IOException {
    Path file = folder.resolve("a.letter.json");
    Letter with = letter("甲");
    Letter worded = new Letter(
        with.template(), with.kind(), with.role(), with.head(), with.proposals(), with.addressing(), with.body(), with.ending(), List.of(),
        List.of(), Optional.empty(), List.of(), java.util.Map.of("category", "类别：${category}类"));
    LetterFile.of(worded).write(file, false);
    LetterFile.read(file).with(with).write(file, true);
    assertThat(LetterFile.read(file).letter()).isEqualTo(with);
  }

  @Test
  void doesNotReplaceAFileUnasked() throws IOException {
    Path file = folder.resolve("a.letter.json");
    Files.writeString(file, "旧");
    assertThatThrownBy(() -> LetterFile.of(letter("甲")).write(file, false)).isInstanceOf(FileException.class).hasMessageContaining("已经存在");
    assertThat(Files.readString(file)).isEqualTo("旧");
    assertThat(folder.toFile().list()).containsExactly("a.letter.json");
  }

  @Test
  void refusesWhatIsNoLetterFile() throws IOException {
    refuses("", "是空文件");
    refuses("\0\1\2", "不合 JSON 的格式");
    refuses("[1]", "不是复函文件");
    refuses("{\"template\":\"plain\"}", "没有“version”");
    refuses("{\"version\":2}", "更新版本的复函助手");
    refuses("{\"version\":1,\"kind\":\"SONG\"}", "“kind”一项写得不对");
    refuses("{\"version\":1,\"template\":\"plain\",\"kind\":\"PROPOSAL\",\"role\":\"LEAD\"}", "“head”一项写得不对");
    refuses("{\"version\":1,\"template\":", "第1行");
    refuses("{\"version\":1,\"x\":" + "[".repeat(400) + "]".repeat(400) + "}", "层次过深");
    assertThatThrownBy(() -> LetterFile.read(folder.resolve("none.json"))).isInstanceOf(FileException.class).hasMessageContaining("找不到文件");
    assertThatThrownBy(() -> LetterFile.read(folder)).isInstanceOf(FileException.class).hasMessageContaining("是一个文件夹");
  }

  private void refuses(String content, String sentence) throws IOException {
    Path file = folder.resolve("bad.letter.json");
    Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> LetterFile.read(file)).isInstanceOf(FileException.class)
        .hasMessageContaining(sentence)
        .hasMessageEndingWith("。");
  }

  private static Letter letter(String word) {
    return Letter.blank("three-part")
        .withHead(new Head("临川区教育局", Optional.empty(), Optional.empty(), "", List.of(), "关于提案的答复"))
        .withBody(new Body(List.of(Paragraph.of(word)), List.of(), List.of()));
  }
}
