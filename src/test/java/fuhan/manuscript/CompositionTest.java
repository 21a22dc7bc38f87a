package fuhan.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.letter.Letter;
import fuhan.letter.PrintedLetter;
import fuhan.template.Template;
import fuhan.template.TemplateException;
import fuhan.template.Templates;
import java.nio.file.Path;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CompositionTest {
  private static final Path TEMPLATES = Path.of("templates");

  @Provide
  Arbitrary<Letter> letters() {
    return PrintedLetter.letters();
  }

  @Property(tries = 1000)
  void assemblesWhatItComposed(@ForAll("letters") Letter letter) throws TemplateException {
    Template template = Templates.in(TEMPLATES).named(letter.template());
    Manuscript composed = new Compose(template).compose(letter);
    Assembled assembled = Assemble.assemble(composed, template, letter.kind(), letter.role());
    assertThat(assembled.letter()).isEqualTo(letter);
    assertThat(assembled.remarks()).isEmpty();
  }

  @Property(tries = 1000)
  void recognisesWhatItComposedFromItsWordsAlone(@ForAll("letters") Letter letter) throws TemplateException {
    Templates templates = Templates.in(TEMPLATES);
    Manuscript composed = new Compose(templates.named(letter.template())).compose(letter);
    Manuscript bare = new Manuscript(composed.pieces().stream().map(CompositionTest::bare).toList());
    Assembled recognised = new Recognise(templates).recognise(new Source(bare, Optional.empty()));
    assertThat(recognised.letter()).as(bare.text() + "\n" + recognised.remarks()).isEqualTo(letter);
  }

  /** A paragraph as a foreign file has it: no role, no place, no tags, numbers as text; emphasis is all that is left. */
  private static Piece bare(Piece piece) {
    return switch (piece) {
      case Grid grid -> new Grid(java.util.List.of(), grid.rows());
      case Line line -> {
        boolean heading = line.role() != Role.BODY;
        yield new Line(
            Role.UNKNOWN, java.util.List.of(),
            Runs.joined(
                line.runs()
                    .stream()
                    .map(run -> Run.of(!heading && run.cast() == Run.Cast.EMPHASIS ? Run.Cast.EMPHASIS : Run.Cast.TEXT, run.text()))
                    .toList()));
      }
    };
  }
}
