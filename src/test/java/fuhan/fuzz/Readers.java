package fuhan.fuzz;

import fuhan.check.Checks;
import fuhan.check.Script;
import fuhan.check.rule.WordList;
import fuhan.file.LetterReader;
import fuhan.file.doc.DocReader;
import fuhan.file.docx.DocxReader;
import fuhan.file.docx.DocxWriter;
import fuhan.file.html.HtmlReader;
import fuhan.file.html.HtmlWriter;
import fuhan.file.json.LetterFile;
import fuhan.file.pdf.PdfReader;
import fuhan.file.text.TextReader;
import fuhan.handover.HandoverFile;
import fuhan.letter.Letter;
import fuhan.letter.PrintedLetter;
import fuhan.manuscript.Compose;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.ReadProposal;
import fuhan.manuscript.Recognise;
import fuhan.manuscript.Source;
import fuhan.template.HeadForm;
import fuhan.template.Template;
import fuhan.template.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every way into the program, with good files to begin from. */
final class Readers {
  /** What a reader does with a file; it may only refuse it with a sentence. */
  @FunctionalInterface
  interface Reading {
    void of(Path file) throws Exception;
  }

  /**
   * A reader.
   *
   * @param seeds good files
   */
  record Reader(Reading reading, List<byte[]> seeds) {}

  private final Templates templates = Templates.in(Path.of("templates"));
  private final Map<String, Reader> all = new LinkedHashMap<>();

  Readers(Path folder) throws Exception {
    List<Letter> letters = List.of(PrintedLetter.withPoints(2), PrintedLetter.withPoints(7));
    List<byte[]> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/letters"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readAllBytes(file));
      }
    }
    List<byte[]> docx = new ArrayList<>();
    List<byte[]> html = new ArrayList<>(List.of(sample("letter.html")));
    List<byte[]> json = new ArrayList<>();
    List<byte[]> packages = new ArrayList<>();
    for (Letter letter : letters) {
      Template template = templates.named(letter.template());
      Manuscript manuscript = new Compose(template).compose(letter);
      ByteArrayOutputStream word = new ByteArrayOutputStream();
      new DocxWriter().write(manuscript, Source.Origin.of(letter, template.name()), template, HeadForm.LETTER, word);
      docx.add(word.toByteArray());
      ByteArrayOutputStream page = new ByteArrayOutputStream();
      new HtmlWriter().write(letter, manuscript, page);
      html.add(page.toByteArray());
      json.add(LetterFile.of(letter).bytes());
      Path target = folder.resolve("seed.fuhan");
      HandoverFile.pack(HandoverFile.lone(letter, "林晚", Instant.EPOCH), "林晚", Instant.EPOCH, new char[0], target, true);
      packages.add(Files.readAllBytes(target));
      Files.delete(target);
    }
    all.put("text", letterReader(new TextReader(), texts));
    all.put("html", letterReader(new HtmlReader(), html));
    all.put("docx", letterReader(new DocxReader(), docx));
    all.put("doc", letterReader(new DocReader(), List.of(sample("letter.doc"))));
    all.put("pdf", letterReader(new PdfReader(), List.of(sample("letter.pdf"))));
    all.put("json", new Reader(file -> check(LetterFile.read(file).letter()), json));
    all.put("fuhan", new Reader(file -> HandoverFile.open(file, new char[0]), packages));
    List<byte[]> proposals = List.of(Files.readAllBytes(Path.of("src/test/resources/fuhan/desk/proposal.txt")));
    all.put("proposal", new Reader(file -> ReadProposal.read(new TextReader().read(file)), proposals));
  }

  private static byte[] sample(String name) throws IOException {
    return Files.readAllBytes(Path.of("src/test/resources/fuhan/file", name));
  }

  private Reader letterReader(LetterReader reader, List<byte[]> seeds) {
    return new Reader(file -> check(new Recognise(templates).recognise(reader.read(file)).letter()), seeds);
  }

  /** A letter that was read is shown and checked as well. */
  private void check(Letter letter) throws Exception {
    Template template = templates.find(letter.template()).orElse(templates.all().getFirst());
    Manuscript manuscript = new Compose(template).compose(letter);
    new Checks(Checks.rules(WordList.shipped())).check(Script.of(letter, manuscript, template));
  }

  Map<String, Reader> all() {
    return all;
  }

  /** One text of a paragraph for every reader of text. */
  static byte[] text(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
