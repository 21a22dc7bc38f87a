package fuhan.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the Word files of the templates anew, for when a measure of the standard changes; an office edits the files themselves.
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) fuhan.template.Originals
 * </pre>
 *
 * <p>Equal input gives equal bytes.
 */
public final class Originals {
  private static final List<String> NAMES = List.of("three-part", "three-part-forms", "two-part", "plain", "assist", "deputy");

  private Originals() {}

  /** Writes letter.docx and general.docx of every template under {@code templates}, or under the folder given. */
  public static void main(String[] args) throws Exception {
    Path templates = Path.of(args.length > 0 ? args[0] : "templates");
    for (String name : NAMES) {
      boolean upright = name.equals("two-part");
      for (HeadForm head : HeadForm.values()) {
        write(templates.resolve(name).resolve(head.file()), new OriginalPages(head, upright));
      }
    }
    OriginalForms.write(templates.resolve("forms"));
  }

  private static void write(Path file, OriginalPages pages) throws Exception {
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      OriginalPackage.write(pages, out);
    } catch (IOException e) {
      throw new IOException("cannot write " + file, e);
    }
  }
}
