package fuhan;

import fuhan.cli.CommandLineProgram;
import fuhan.cli.Workshop;
import fuhan.file.docx.DocxWriter;
import fuhan.file.text.TextReader;
import fuhan.file.text.TextWriter;
import fuhan.template.TemplateException;
import fuhan.template.Templates;
import java.nio.file.Path;

/** Starts the program: {@code fuhan export a.letter.json --to a.docx}. The only place where objects are wired. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs one command line and gives its exit status. */
  static int run(String... arguments) {
    try {
      Templates templates = Templates.in(Path.of(System.getProperty("fuhan.home", ".")).resolve("templates"));
      return CommandLineProgram.run(new Workshop(templates, new TextReader(), new DocxWriter(), new TextWriter()), arguments);
    } catch (TemplateException e) {
      System.err.println(e.getMessage());
      return CommandLineProgram.COULD_NOT;
    }
  }
}
