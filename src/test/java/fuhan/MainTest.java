package fuhan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fuhan.draft.Account;
import fuhan.draft.LetterText;
import fuhan.draft.Store;
import fuhan.file.docx.DocxReader;
import fuhan.file.json.CompactLetter;
import fuhan.file.text.TextReader;
import fuhan.letter.Letter;
import fuhan.manuscript.Recognise;
import fuhan.template.Templates;
import java.time.InstantSource;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a person calls it: what it prints, its exit status, and what is in the folder afterwards. */
class MainTest {
  private static final String LETTER = """
      临川区教育局
      临教函〔2025〕14号
      答复类别：A类
      关于区政协九届四次会议第101号提案办理情况答复的函
      林晚委员：
      您提出的《关于加强校园周边治理的提案》（第101号）收悉，现将办理情况答复如下：
      一、措施与成效
      （一）针对“完善护学岗”的建议，我们多方联动。一是定点值守。二是增设标线。
      感谢您的支持。
      承办单位联系人：许知远　联系电话：0000-2100101
      临川区教育局
      2025年6月12日
      （此件主动公开）
      抄送：区政协提案委员会，区政府办公室。
      """;

  @TempDir Path folder;
  private String out = "";
  private String err = "";

  @Test
  void takesALetterThereAndBack() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), LETTER);
    assertThat(run("import", text.toString(), "--to", folder.toString())).isZero();
    assertThat(out).contains("发文字号：临教函〔2025〕14号", "建议：1条：完善护学岗", "模板：three-part").doesNotContain("注意");

    Path docx = folder.resolve("a.docx");
    assertThat(run("export", folder.resolve("a.letter.json").toString(), "--to", docx.toString())).isZero();
    Path again = Files.createDirectory(folder.resolve("again"));
    assertThat(run("import", docx.toString(), "--to", again.toString())).isZero();
    assertThat(again.resolve("a.letter.json")).hasSameTextualContentAs(folder.resolve("a.letter.json"));

    Path back = folder.resolve("back.txt");
    assertThat(run("export", again.resolve("a.letter.json").toString(), "--to", back.toString())).isZero();
    assertThat(back).hasContent(LETTER);
  }

  @Test
  void showsExactlyTheKeysOthersRelyOn() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), LETTER);
    run("import", text.toString(), "--to", folder.toString());
    assertThat(run("show", folder.resolve("a.letter.json").toString(), "--json")).isZero();
    JsonNode shown = JsonMapper.builder().build().readTree(out);
    List<String> keys = new ArrayList<>();
    shown.fieldNames().forEachRemaining(keys::add);
    assertThat(keys).containsExactlyInAnyOrder(
        "kind", "role", "office", "number", "category", "title", "salutation", "members", "proposals", "sections", "suggestions",
        "signatures", "issuer", "signer", "date", "disclosure", "copyTo", "publication", "forms");
    assertThat(shown.path("salutation").asText()).isEqualTo("林晚委员：");
    assertThat(shown.path("copyTo").get(1).asText()).isEqualTo("区政府办公室");
    assertThat(shown.path("signatures").path("联系电话").asText()).isEqualTo("0000-2100101");
  }

  @Test
  void listsTemplatesAndExplainsEveryCommand() {
    assertThat(run("templates")).isZero();
    assertThat(out).contains("three-part", "会办意见", "人大代表建议答复函");
    assertThat(run("--version")).isZero();
    assertThat(out).startsWith("复函助手");
    for (String command : List.of("import", "show", "export", "templates")) {
      assertThat(run(command, "--help")).isZero();
      assertThat(out).contains("用法：", "显示这段说明");
    }
  }

  @Test
  void saysThatThereIsNoScreenAndNamesTheCommandLine() {
    assumeThat(System.getenv("DISPLAY")).isNull();
    assumeThat(System.getProperty("os.name")).contains("Linux");
    String platform = System.getProperty("glass.platform", "");
    System.clearProperty("glass.platform");
    try {
      assertThat(run("--data", folder.toString())).isEqualTo(2);
      assertThat(err).contains("没有图形界面", "fuhan --help").hasLineCount(1);
    } finally {
      System.setProperty("glass.platform", platform);
    }
  }

  @Test
  void listsShowsAndExportsTheLettersOfTheStore() throws Exception {
    LetterText letters = new LetterText(CompactLetter::write, CompactLetter::read);
    Path data = folder.resolve("data");
    try (Store store = Store.open(data, "", letters, InstantSource.system())) {
      Account clerk = store.accounts().create("许知远", "clerk-1".toCharArray(), Account.Rank.CLERK);
      Letter letter = new Recognise(Templates.in(Path.of("templates")))
          .recognise(new TextReader().read(Path.of("src/test/resources/letters/010-three-part.txt")))
          .letter();
      store.drafts().create(letter, Optional.empty(), clerk);
    }
    assertThat(run("drafts", "list", "--data", data.toString())).isZero();
    assertThat(out).contains("1\t草稿\t20250112\t林晚");
    assertThat(run("drafts", "show", "1", "--data", data.toString())).isZero();
    assertThat(out).contains("状态：草稿", "林晚");
    Path docx = folder.resolve("a.docx");
    assertThat(run("drafts", "export", "1", "--to", docx.toString(), "--data", data.toString())).isZero();
    assertThat(new DocxReader().read(docx).manuscript().text()).contains("送审稿");
    assertThat(run("drafts", "show", "7", "--data", data.toString())).isEqualTo(2);
    assertThat(err).contains("没有编号为7的草稿");
  }

  @Test
  void refusesBadFilesInOneSentenceAndWritesNothing() throws IOException {
    refusesToImport(Files.write(folder.resolve("empty.txt"), new byte[0]), "空");
    refusesToImport(Files.write(folder.resolve("binary.txt"), new byte[]{0, 1, 2, (byte) 0xFF, 0, 9, 0, 3, 0}), "");
    refusesToImport(Files.writeString(folder.resolve("not.docx"), "PK\u0003\u0004 broken", StandardCharsets.ISO_8859_1), "");
    refusesToImport(folder.resolve("none.txt"), "没有找到");
    refusesToImport(huge(), "");
    refusesToImport(zip("plain.docx", "a.txt", "x".getBytes(StandardCharsets.UTF_8), 1), "");
    refusesToImport(zip("bomb.docx", "word/document.xml", new byte[1 << 20], 400), "");
    String entity = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">&e;</w:document>";
    refusesToImport(zip("entity.docx", "word/document.xml", entity.getBytes(StandardCharsets.UTF_8), 1), "");
  }

  @Test
  void refusesTargetsThatWouldLoseSomething() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), LETTER);
    run("import", text.toString(), "--to", folder.toString());
    String letter = folder.resolve("a.letter.json").toString();
    Path taken = Files.writeString(folder.resolve("taken.docx"), "旧");

    assertThat(run("export", letter, "--to", taken.toString())).isEqualTo(2);
    assertThat(err).contains("已经存在").hasLineCount(1);
    assertThat(taken).hasContent("旧");
    assertThat(run("export", letter, "--to", taken.toString(), "--force")).isZero();
    assertThat(Files.size(taken)).isGreaterThan(1000);

    assertThat(run("export", letter, "--to", folder.toString())).isEqualTo(2);
    assertThat(run("export", letter, "--to", text.resolve("under-a-file.docx").toString())).isEqualTo(2);
    assertThat(err).contains("不能写入").hasLineCount(1);
    assertThat(run("export", letter, "--to", folder.resolve("x.odt").toString())).isEqualTo(2);
    assertThat(run("export", letter, "--to", folder.resolve("x.docx").toString(), "--template", "song")).isEqualTo(2);
    assertThat(err).contains("没有名为“song”的模板").hasLineCount(1);
    assertThat(run("export", letter, "--to", folder.resolve("x.docx").toString(), "--head", "none")).isEqualTo(2);
    assertThat(run("export", letter)).isEqualTo(2);
    assertThat(err).contains("--to");
    assertThat(folder.resolve("x.docx")).doesNotExist();
    assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".tmp"));
  }

  @Test
  void saysWhatALetterLacks() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "您提出的提案收悉，现答复如下：\n已经办结，道路全部完工。\n临川区交通局\n2025年6月3日\n");
    assertThat(run("import", text.toString(), "--to", folder.toString())).isZero();
    assertThat(out).contains("没有找到标题", "没有找到主送对象");
    assertThat(run("export", folder.resolve("a.letter.json").toString(), "--to", folder.resolve("a.docx").toString())).isEqualTo(2);
    assertThat(err).contains("缺少标题和主送对象").hasLineCount(1);
    assertThat(folder.resolve("a.docx")).doesNotExist();
  }

  private void refusesToImport(Path file, String word) throws IOException {
    Path target = folder.resolve("target");
    assertThat(run("import", file.toString(), "--to", target.toString())).as(file.toString()).isEqualTo(2);
    assertThat(err).as(file.toString()).contains(word).contains("“").contains("。").hasLineCount(1);
    assertThat(target).doesNotExist();
  }

  private Path huge() throws IOException {
    Path file = folder.resolve("huge.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }
    return file;
  }

  private Path zip(String name, String entry, byte[] content, int times) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      for (int i = 0; i < times; i++) {
        zip.write(content);
      }
      zip.closeEntry();
    }
    return file;
  }

  private int run(String... arguments) {
    StringWriter said = new StringWriter();
    StringWriter complained = new StringWriter();
    int status = Main.run(Path.of("."), new PrintWriter(said, true), new PrintWriter(complained, true), arguments);
    out = said.toString();
    err = complained.toString().strip();
    return status;
  }
}
