package fuhan.bench;

import fuhan.file.docx.DocxWriter;
import fuhan.letter.Letter;
import fuhan.manuscript.Compose;
import fuhan.manuscript.Source;
import fuhan.template.HeadForm;
import fuhan.template.Template;
import fuhan.template.Templates;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/**
 * Prints how many megabytes one warm export takes from the heap above idle: everything the thread allocates while it runs, garbage included, so that the true figure
 * is never higher.
 */
public final class HeapOfOneExport {
  private HeapOfOneExport() {}

  public static void main(String[] arguments) throws IOException {
    Template template = Templates.in(Path.of("templates")).named("three-part");
    DocxWriter writer = new DocxWriter();
    for (int points : new int[]{7, 7, 7, 200}) {
      Letter letter = BenchLetter.of(points);
      long before = allocated();
      writer.write(
          new Compose(template).compose(letter), Source.Origin.of(letter, template.name()), template, HeadForm.LETTER,
          OutputStream.nullOutputStream());
      System.out.printf("%d points: %.1f MB%n", points, (allocated() - before) / 1048576.0);
    }
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().threadId());
  }
}
