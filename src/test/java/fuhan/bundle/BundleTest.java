package fuhan.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fuhan.check.Checks;
import fuhan.check.rule.WordList;
import fuhan.file.FileException;
import fuhan.font.Fonts;
import fuhan.letter.Addressee;
import fuhan.letter.Addressee.Nature;
import fuhan.letter.Addressing;
import fuhan.letter.Disclosure;
import fuhan.letter.Letter;
import fuhan.letter.Paragraph;
import fuhan.letter.PrintedLetter;
import fuhan.print.Printout;
import fuhan.template.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that goes out with a letter. */
final class BundleTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 6, 12);
  @TempDir Path folder;

  private Bundle bundle() throws IOException {
    Printout printout = new Printout(Templates.in(Path.of("templates")), Fonts.ofMachine(), InstantSource.system());
    return new Bundle(printout, Path.of("templates", "forms"), Checks.rules(WordList.shipped()));
  }

  private static Letter toTwo() {
    Letter letter = PrintedLetter.withPoints(2);
    Addressing two = new Addressing(List.of(new Addressee("林晚", Nature.PERSON, 1), new Addressee("周砚", Nature.PERSON, 1)), "尊敬的林晚、周砚委员");
    return letter.withAddressing(two)
        .withBody(letter.body().withOpening(List.of(Paragraph.of("你们提出的《关于课后服务的提案》收悉，现答复如下："))))
        .withEnding(letter.ending().withDisclosure(Optional.of(Disclosure.PUBLISHED)));
  }

  @Test
  void writesALetterAndAFormForEachWhoSigned() throws IOException {
    List<String> said = new ArrayList<>();
    List<Path> files = bundle().write(toTwo(), true, folder.resolve("out"), TODAY, false, said::add);
    List<String> names = files.stream().map(file -> file.getFileName().toString()).toList();
    assertThat(names).filteredOn(name -> name.startsWith("复函-"))
        .hasSize(4)
        .anyMatch(name -> name.endsWith("-寄林晚.docx"))
        .anyMatch(name -> name.endsWith("-寄周砚.pdf"));
    assertThat(names).filteredOn(name -> name.startsWith("意见征询表")).hasSize(4);
    assertThat(names).filteredOn(name -> name.startsWith("办理情况表")).hasSize(2);
    assertThat(names).filteredOn(name -> name.startsWith("公开版-")).hasSize(3);
    assertThat(names).contains("送签说明.pdf", "校核报告.pdf");
    assertThat(files).allMatch(file -> file.toFile().length() > 500);
    assertThat(said).allMatch(sentence -> sentence.endsWith("。"));
    Path zip = folder.resolve("all.zip");
    Bundle.zip(files, zip, false);
    try (ZipFile packed = new ZipFile(zip.toFile())) {
      assertThat(packed.stream().map(entry -> entry.getName()).toList()).isEqualTo(names);
    }
    assertThatThrownBy(() -> bundle().write(toTwo(), true, folder.resolve("out"), TODAY, false, said::add))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("已经存在");
  }

  @Test
  void aLetterThatIsNotPublishedHasNoPublicEdition() throws IOException {
    Letter letter = toTwo();
    List<String> said = new ArrayList<>();
    Letter withheld = letter.withEnding(letter.ending().withDisclosure(Optional.of(Disclosure.WITHHELD)));
    List<Path> files = bundle().write(withheld, false, folder, TODAY, false, said::add);
    assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith("公开版"));
    assertThat(said).anyMatch(sentence -> sentence.contains("没有公开版"));
    assertThat(files).anyMatch(file -> file.getFileName().toString().contains("送审稿"));
  }

  @Test
  void speaksToEachByName() {
    List<Letter> letters = Cosigned.of(toTwo());
    assertThat(letters).extracting(letter -> letter.addressing().salutation()).containsExactly("尊敬的林晚委员", "尊敬的周砚委员");
    assertThat(letters.getFirst().body().opening().getFirst().text().plain()).startsWith("您提出的《关于课后服务的提案》");
    Letter one = letters.getFirst();
    assertThat(Cosigned.of(one)).containsExactly(one);
  }
}
