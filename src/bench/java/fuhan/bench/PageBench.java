package fuhan.bench;

import fuhan.file.docx.DocxWriter;
import fuhan.file.pdf.PdfWriter;
import fuhan.font.Fonts;
import fuhan.letter.Letter;
import fuhan.manuscript.Compose;
import fuhan.manuscript.Line;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Piece;
import fuhan.manuscript.Role;
import fuhan.manuscript.Run;
import fuhan.manuscript.Source;
import fuhan.page.About;
import fuhan.page.Pages;
import fuhan.print.Sheets;
import fuhan.template.HeadForm;
import fuhan.template.Template;
import fuhan.template.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Setting letters into pages and writing them as PDF, beside LibreOffice converting the same Word file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PageBench {
  private static final About ABOUT = new About("答复的函", "某局", "复函助手", Instant.EPOCH);

  private Template template;
  private DocxWriter docx;
  private Sheets sheets;
  private Letter eightPages;
  private Pages set;
  private Manuscript fiftyPages;
  private Manuscript fiveHundredPages;
  private Sheets.Session session;
  private List<Manuscript> keys;
  private int key;
  private Path folder;

  @Setup
  public void open() throws IOException {
    template = Templates.in(Path.of("templates")).named("three-part");
    docx = new DocxWriter();
    sheets = new Sheets(docx, Fonts.ofMachine());
    eightPages = BenchLetter.ofPages(8);
    set = sheets.set(compose(eightPages), template, HeadForm.LETTER).pages();
    fiftyPages = compose(BenchLetter.ofPages(50));
    fiveHundredPages = compose(BenchLetter.ofPages(500));
    Manuscript twenty = compose(BenchLetter.ofPages(20));
    keys = List.of(twenty, typed(twenty));
    session = sheets.session(template, HeadForm.LETTER);
    session.set(twenty);
    folder = Files.createTempDirectory("fuhan-bench");
    try (var out = Files.newOutputStream(folder.resolve("a.docx"))) {
      docx.write(compose(eightPages), Source.Origin.of(eightPages, template.name()), template, HeadForm.LETTER, out);
    }
    System.out.println(
        "8: " + set.pages().size() + " pages, 20: " + session.set(twenty).pages().pages().size() + ", 50: " + fiftyPages().pages().size()
            + ", 500: " + fiveHundredPages().pages().size());
  }

  private Manuscript compose(Letter letter) {
    return new Compose(template).compose(letter);
  }

  /** One character more in the middle of the letter. */
  private static Manuscript typed(Manuscript manuscript) {
    List<Piece> pieces = new ArrayList<>(manuscript.pieces());
    int at = pieces.size() / 2;
    while (!(pieces.get(at) instanceof Line found) || found.role() != Role.BODY) {
      at++;
    }
    Line line = (Line) pieces.get(at);
    List<Run> runs = new ArrayList<>(line.runs());
    runs.add(Run.text("字"));
    pieces.set(at, new Line(line.role(), line.path(), runs));
    return new Manuscript(pieces);
  }

  /** Composed letter to pages: fill the template, read its measures, break lines, lay pages. */
  @Benchmark
  public Pages eightPages() throws IOException {
    return sheets.set(compose(eightPages), template, HeadForm.LETTER).pages();
  }

  /** One character typed in, or deleted from, the middle of a letter of twenty pages. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  public Pages oneKeyInTwentyPages() throws IOException {
    return session.set(keys.get(++key % 2)).pages();
  }

  @Benchmark
  public Pages fiftyPages() throws IOException {
    return sheets.set(fiftyPages, template, HeadForm.LETTER).pages();
  }

  @Benchmark
  public Pages fiveHundredPages() throws IOException {
    return sheets.set(fiveHundredPages, template, HeadForm.LETTER).pages();
  }

  @Benchmark
  public byte[] pdfOfEightPages() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(set, ABOUT, out);
    return out.toByteArray();
  }

  /** The same Word file through LibreOffice, a process each. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 1)
  @Measurement(iterations = 3)
  public int libreOffice() throws IOException, InterruptedException {
    return new ProcessBuilder(
        "soffice", "-env:UserInstallation=file://" + folder.resolve("profile"), "--headless", "--convert-to", "pdf", "--outdir",
        folder.toString(), folder.resolve("a.docx").toString()).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
