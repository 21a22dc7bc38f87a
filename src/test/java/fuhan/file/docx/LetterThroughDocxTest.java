package fuhan.file.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.letter.Letter;
import fuhan.letter.PrintedLetter;
import fuhan.manuscript.Assembled;
import fuhan.manuscript.Compose;
import fuhan.manuscript.Recognise;
import fuhan.manuscript.Source;
import fuhan.template.HeadForm;
import fuhan.template.Template;
import fuhan.template.Templates;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A letter exported as DOCX and imported again is the same letter. */
class LetterThroughDocxTest {
  private static final DocxWriter WRITER = new DocxWriter();

  @Provide
  Arbitrary<Letter> letters() {
    return PrintedLetter.letters();
  }

  @Property(tries = 300)
  void comesBackAsTheSameLetter(@ForAll("letters") Letter letter, @ForAll HeadForm head) throws IOException {
    Templates templates = Templates.in(Path.of("templates"));
    Template template = templates.named(letter.template());
    Path file = Files.createTempFile("fuhan", ".docx");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        WRITER.write(new Compose(template).compose(letter), Source.Origin.of(letter, template.name()), template, head, out);
      }
      Assembled back = new Recognise(templates).recognise(new DocxReader().read(file));
      assertThat(back.letter()).isEqualTo(letter);
      assertThat(back.remarks()).isEmpty();
    } finally {
      Files.delete(file);
    }
  }
}
