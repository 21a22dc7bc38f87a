package fuhan.file.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.letter.Letter;
import fuhan.letter.PrintedLetter;
import fuhan.manuscript.Compose;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Source;
import fuhan.manuscript.Traces;
import fuhan.template.HeadForm;
import fuhan.template.Template;
import fuhan.template.Templates;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Two versions of a letter as one Word file with tracked changes. */
class RevisionsTest {
  private static final DocxWriter WRITER = new DocxWriter();
  private static final Instant WHEN = Instant.parse("2025-06-12T08:00:00Z");

  @Provide
  Arbitrary<Letter> letters() {
    return PrintedLetter.letters();
  }

  @Property(tries = 120)
  void acceptingGivesTheNewerAndRejectingTheOlder(@ForAll("letters") Letter before, @ForAll("letters") Letter after) throws Exception {
    Path folder = Files.createTempDirectory("fuhan");
    try {
      Template template = Templates.in(Path.of("templates")).named(after.template());
      Manuscript old = new Compose(template).compose(before);
      Manuscript now = new Compose(template).compose(after);
      Source.Origin origin = Source.Origin.of(after, template.name());
      Path tracked = folder.resolve("tracked.docx");
      try (OutputStream out = Files.newOutputStream(tracked)) {
        WRITER.revisions(old, now, origin, template, HeadForm.LETTER, "周砚", WHEN, out);
      }
      assertThat(paragraphs(Tracked.settle(tracked, folder.resolve("a.docx"), true)))
          .isEqualTo(paragraphs(plain(now, origin, template, folder)));
      assertThat(paragraphs(Tracked.settle(tracked, folder.resolve("r.docx"), false)))
          .isEqualTo(paragraphs(plain(old, origin, template, folder)));
    } finally {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  @Test
  void tracksOnlyWhatChangedAndSaysWho(@TempDir Path folder) throws Exception {
    Template template = Templates.in(Path.of("templates")).named("three-part");
    Letter letter = PrintedLetter.withPoints(2);
    Manuscript old = new Compose(template).compose(letter);
    Manuscript now = new Compose(template)
        .compose(letter.withHead(letter.head().withTitle(letter.head().title().replace("答复的函", "再次答复的函"))));
    Path tracked = folder.resolve("tracked.docx");
    try (OutputStream out = Files.newOutputStream(tracked)) {
      WRITER.revisions(old, now, Source.Origin.of(letter, template.name()), template, HeadForm.LETTER, "周砚", WHEN, out);
    }
    assertThat(new DocxReader().read(tracked).traces().changes())
        .containsExactly(new Traces.Change(true, "周砚", "2025-06-12T08:00:00Z", "再次"));
  }

  private static Path plain(Manuscript manuscript, Source.Origin origin, Template template, Path folder) throws Exception {
    Path file = folder.resolve("plain.docx");
    try (OutputStream out = Files.newOutputStream(file)) {
      WRITER.write(manuscript, origin, template, HeadForm.LETTER, out);
    }
    return file;
  }

  private static List<String> paragraphs(Path file) throws Exception {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<String> paragraphs = new ArrayList<>();
      collect(Xml.parse(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes()).getDocumentElement(), paragraphs);
      return paragraphs;
    }
  }

  private static void collect(Node parent, List<String> into) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (Xml.is(node, "p")) {
        into.add(RevisedParagraph.text((Element) node));
      } else if (node instanceof Element element && !"txbxContent".equals(element.getLocalName())) {
        collect(element, into);
      }
    }
  }
}
