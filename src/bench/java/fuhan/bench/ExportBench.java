package fuhan.bench;

import com.deepoove.poi.XWPFTemplate;
import fuhan.file.docx.DocxWriter;
import fuhan.letter.Letter;
import fuhan.manuscript.Compose;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Source;
import fuhan.template.HeadForm;
import fuhan.template.Template;
import fuhan.template.Templates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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

/** A warm export of a letter of seven points, beside poi-tl filling an equal template, and of one of two hundred points. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ExportBench {
  private Template template;
  private DocxWriter writer;
  private Letter seven;
  private Letter twoHundred;
  private byte[] poiTemplate;

  @Setup
  public void open() throws IOException {
    template = Templates.in(Path.of("templates")).named("three-part");
    writer = new DocxWriter();
    seven = BenchLetter.of(7);
    twoHundred = BenchLetter.of(200);
    poiTemplate = poiTemplate();
  }

  /** Letter to finished DOCX: compose, fill, zip. */
  @Benchmark
  public byte[] sevenPoints() throws IOException {
    return export(seven);
  }

  @Benchmark
  public byte[] twoHundredPoints() throws IOException {
    return export(twoHundred);
  }

  /** The same paragraphs through poi-tl: composed by us, put into a template with the same styles, zipped. */
  @Benchmark
  public byte[] sevenPointsWithPoiTl() throws IOException {
    List<Map<String, Object>> lines = new Compose(template).compose(seven)
        .lines()
        .stream()
        .map(line -> Map.<String, Object>of("text", line))
        .toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFTemplate filled = XWPFTemplate.compile(new ByteArrayInputStream(poiTemplate)).render(Map.of("lines", lines))) {
      filled.write(out);
    }
    return out.toByteArray();
  }

  private byte[] export(Letter letter) throws IOException {
    Manuscript manuscript = new Compose(template).compose(letter);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(manuscript, Source.Origin.of(letter, template.name()), template, HeadForm.LETTER, out);
    return out.toByteArray();
  }

  /** Our Word file with its page, head and styles; in place of its controls a loop over paragraphs. */
  private byte[] poiTemplate() throws IOException {
    try (XWPFDocument word = new XWPFDocument(Files.newInputStream(template.stationery(HeadForm.LETTER)))) {
      for (String text : List.of("{{?lines}}", "{{text}}", "{{/lines}}")) {
        word.createParagraph().createRun().setText(text);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      word.write(out);
      return out.toByteArray();
    }
  }
}
