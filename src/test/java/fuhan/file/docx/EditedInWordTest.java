package fuhan.file.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.letter.Letter;
import fuhan.letter.PrintedLetter;
import fuhan.manuscript.Compose;
import fuhan.manuscript.Recognise;
import fuhan.manuscript.Source;
import fuhan.manuscript.Traces;
import fuhan.template.HeadForm;
import fuhan.template.Template;
import fuhan.template.Templates;
import fuhan.version.Returned;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import java.io.ByteArrayInputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An exported letter as Word leaves it: runs split, rsids, marks of the spelling checker, tracked changes. */
class EditedInWordTest {
  @Provide
  Arbitrary<Letter> letters() {
    return PrintedLetter.letters();
  }

  @Property(tries = 150)
  void runsThatWordSplitAreNoChange(@ForAll("letters") Letter letter, @ForAll long seed) throws Exception {
    Returned returned = edited(letter, page -> split(page, new Random(seed)));
    assertThat(returned.changes()).isEmpty();
    assertThat(returned.letter()).isEqualTo(letter);
  }

  @Property(tries = 150)
  void aTrackedChangeComesBackAsOneChange(@ForAll("letters") Letter letter, @ForAll long seed) throws Exception {
    Returned returned = edited(letter, page -> {
      track(page, new Random(seed));
      split(page, new Random(seed));
    });
    assertThat(returned.changes()).singleElement().satisfies(change -> {
      assertThat(change.after()).contains("甪");
      assertThat(change.after().replace("甪", "")).hasSize(change.before().length() - 1);
    });
    assertThat(returned.traces().changes()).extracting(Traces.Change::inserted).containsExactly(false, true);
    assertThat(returned.traces().changes()).extracting(Traces.Change::author).containsOnly("周砚");
  }

  private interface Edit {
    void on(Document page) throws Exception;
  }

  private static Returned edited(Letter letter, Edit edit) throws Exception {
    Templates templates = Templates.in(Path.of("templates"));
    Template template = templates.named(letter.template());
    ByteArrayOutputStream docx = new ByteArrayOutputStream();
    new DocxWriter()
        .write(new Compose(template).compose(letter), Source.Origin.of(letter, template.name()), template, HeadForm.LETTER, docx);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx.toByteArray()));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        if (entry.getName().equals("word/document.xml")) {
          Document page = Xml.parse(bytes);
          edit.on(page);
          bytes = Xml.bytes(page);
        }
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(bytes);
      }
    }
    Path file = Files.createTempFile("fuhan", ".docx");
    try {
      Files.write(file, out.toByteArray());
      Source source = new DocxReader().read(file);
      Letter read = new Recognise(templates).recognise(source).letter();
      assertThat(Returned.isOf(letter, source, read)).isTrue();
      return Returned.of(letter, source, read);
    } finally {
      Files.delete(file);
    }
  }

  private static void split(Document page, Random random) {
    for (Element run : runs(page.getDocumentElement(), new ArrayList<>())) {
      Element words = Xml.child(run, "t");
      String text = words == null ? "" : words.getTextContent();
      if (text.length() < 2 || Xml.children(run, "t").size() > 1 || random.nextInt(3) == 0) {
        continue;
      }
      int at = 1 + random.nextInt(text.length() - 1);
      if (Character.isLowSurrogate(text.charAt(at))) {
        continue;
      }
      Element first = (Element) run.cloneNode(true);
      Xml.child(first, "t").setTextContent(text.substring(0, at));
      Xml.child(first, "t").setAttribute("xml:space", "preserve");
      first.setAttributeNS(Xml.W, "w:rsidR", "00A1B2C3");
      words.setTextContent(text.substring(at));
      run.getParentNode().insertBefore(first, run);
      run.getParentNode().insertBefore(Xml.make(page, "proofErr", "type", random.nextBoolean() ? "spellStart" : "gramEnd"), run);
    }
  }

  /** Replaces one character of the running text with another, as Word tracks it. */
  private static void track(Document page, Random random) {
    List<Element> candidates = runs(page.getDocumentElement(), new ArrayList<>()).stream().filter(EditedInWordTest::isRunningText).toList();
    Assume.that(!candidates.isEmpty()); // a letter may be a title and a signature
    Element run = candidates.get(random.nextInt(candidates.size()));
    String text = Xml.child(run, "t").getTextContent();
    int at = text.length() / 2;
    Element head = (Element) run.cloneNode(true);
    Xml.child(head, "t").setTextContent(text.substring(0, at));
    Element gone = Xml.make(page, "del", "id", "901", "author", "周砚", "date", "2025-06-12T08:00:00Z");
    Xml.append((Element) gone.appendChild(Xml.make(page, "r")), "delText").setTextContent(text.substring(at, at + 1));
    Element put = Xml.make(page, "ins", "id", "902", "author", "周砚", "date", "2025-06-12T08:00:00Z");
    Xml.append((Element) put.appendChild(Xml.make(page, "r")), "t").setTextContent("甪");
    Xml.child(run, "t").setTextContent(text.substring(at + 1));
    Node parent = run.getParentNode();
    parent.insertBefore(head, run);
    parent.insertBefore(gone, run);
    parent.insertBefore(put, run);
  }

  /** A run of a paragraph of the body, in no control of its own and in no look of its own. */
  private static boolean isRunningText(Element run) {
    Element words = Xml.child(run, "t");
    Node parent = run.getParentNode();
    return words != null && words.getTextContent().length() >= 9 && Xml.child(run, "rPr") == null && Xml.is(parent, "p")
        && Xml.value(Xml.child(parent, "pPr"), "pStyle").equals("BodyText");
  }

  private static List<Element> runs(Node parent, List<Element> into) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (Xml.is(node, "r")) {
        into.add((Element) node);
      } else if (node instanceof Element) {
        runs(node, into);
      }
    }
    return into;
  }
}
