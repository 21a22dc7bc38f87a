package fuhan.print;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.file.docx.DocxWriter;
import fuhan.font.Fonts;
import fuhan.letter.Letter;
import fuhan.letter.PrintedLetter;
import fuhan.manuscript.Compose;
import fuhan.manuscript.Line;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Piece;
import fuhan.manuscript.Role;
import fuhan.manuscript.Run;
import fuhan.page.GlyphRun;
import fuhan.page.Page;
import fuhan.page.Pages;
import fuhan.page.SetLine;
import fuhan.template.HeadForm;
import fuhan.template.Template;
import fuhan.template.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class SheetsTest {
  private static final Sheets SHEETS = new Sheets(new DocxWriter(), Fonts.ofMachine());

  @Provide
  Arbitrary<Letter> letters() {
    return PrintedLetter.letters();
  }

  @Property(tries = 60)
  void printsEveryCharacterOnce(@ForAll("letters") Letter letter, @ForAll HeadForm head) throws IOException {
    Template template = template(letter);
    Manuscript manuscript = new Compose(template).compose(letter);
    Pages pages = SHEETS.set(manuscript, template, head).pages();
    for (int i = 0; i < manuscript.pieces().size(); i++) {
      int piece = i;
      String printed = runs(pages).stream()
          .filter(run -> run.origin().piece() == piece)
          .sorted(Comparator.comparingInt(run -> run.origin().from()))
          .map(GlyphRun::text)
          .collect(Collectors.joining());
      assertThat(printed).isEqualToIgnoringWhitespace(String.join("", manuscript.pieces().get(i).lines()));
    }
  }

  @Property(tries = 60)
  void staysOnThePaper(@ForAll("letters") Letter letter, @ForAll HeadForm head) throws IOException {
    Template template = template(letter);
    Pages pages = SHEETS.set(new Compose(template).compose(letter), template, head).pages();
    for (Page page : pages.pages()) {
      assertThat(page.lines().stream().filter(line -> !line.runs().isEmpty())).allSatisfy(line -> {
        assertThat(line.left()).isGreaterThanOrEqualTo(pages.paper().left() - 0.5);
        assertThat(line.right()).isLessThanOrEqualTo(pages.paper().width() - pages.paper().right() + 0.5);
        assertThat(line.top()).isGreaterThanOrEqualTo(pages.paper().top() - 0.5);
        assertThat(line.top() + line.height()).isLessThanOrEqualTo(pages.paper().foot() + 0.5);
      });
    }
  }

  @Property(tries = 60)
  void theSignerHasTextAboveIt(@ForAll("letters") Letter letter) throws IOException {
    Template template = template(letter);
    Manuscript manuscript = new Compose(template).compose(letter);
    for (Page page : SHEETS.set(manuscript, template, HeadForm.LETTER).pages().pages()) {
      List<SetLine> lines = page.lines().stream().filter(line -> !line.runs().isEmpty()).toList();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).piece() >= 0 && manuscript.pieces().get(lines.get(i).piece()) instanceof Line line && line.role() == Role.SIGNER) {
          assertThat(i).as("lines above the signer").isGreaterThanOrEqualTo(Math.min(2, manuscript.pieces().size() - 3));
          break;
        }
      }
    }
  }

  @Property(tries = 60)
  void aLetterThatIsWrittenLooksAsOneThatIsOpened(@ForAll("letters") Letter letter, @ForAll long seed) throws IOException {
    Template template = template(letter);
    Manuscript manuscript = new Compose(template).compose(letter);
    Sheets.Session session = SHEETS.session(template, HeadForm.LETTER);
    session.set(manuscript);
    Random random = new Random(seed);
    for (int i = 0; i < 6; i++) {
      manuscript = changed(manuscript, random);
      assertThat(places(session.set(manuscript).pages())).isEqualTo(places(SHEETS.set(manuscript, template, HeadForm.LETTER).pages()));
    }
  }

  /** A key or a paste in any paragraph, now and then a paragraph more or less. */
  private static Manuscript changed(Manuscript manuscript, Random random) {
    List<Piece> pieces = new ArrayList<>(manuscript.pieces());
    int at = random.nextInt(pieces.size());
    if (pieces.get(at) instanceof Line line && !line.runs().isEmpty()) {
      List<Run> runs = new ArrayList<>(line.runs());
      Run last = runs.removeLast();
      String more = random.nextBoolean() ? last.text() + "字" : last.text().length() > 1 ? last.text().substring(1) : "字";
      runs.add(new Run(last.cast(), random.nextInt(4) == 0 ? more + "推动《工作方案》落实，".repeat(20) : more, last.tag()));
      pieces.set(at, new Line(line.role(), line.path(), runs));
      if (line.role() == Role.BODY && random.nextInt(5) == 0) {
        pieces.add(at, line);
      }
    }
    return new Manuscript(pieces);
  }

  private static List<String> places(Pages pages) {
    List<String> places = new ArrayList<>();
    for (Page page : pages.pages()) {
      page.all()
          .forEach(
              line -> line.runs()
                  .forEach(
                      run -> places.add(page.number() + " " + line.baseline() + " " + run.left() + " " + run.origin() + " " + run.text())));
      page.rules().forEach(rule -> places.add(page.number() + " " + rule));
    }
    return places;
  }

  private static List<GlyphRun> runs(Pages pages) {
    return pages.pages().stream().flatMap(page -> page.all()).flatMap(line -> line.runs().stream()).toList();
  }

  private static Template template(Letter letter) throws IOException {
    return Templates.in(Path.of("templates")).named(letter.template());
  }
}
