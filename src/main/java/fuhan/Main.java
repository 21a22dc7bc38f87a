package fuhan;

import fuhan.cli.CommandLineProgram;
import fuhan.cli.Workshop;
import fuhan.desk.Program;
import fuhan.desk.Rehearsal;
import fuhan.desk.frame.Workplace;
import fuhan.draft.DataFolder;
import fuhan.draft.LetterText;
import fuhan.draft.Store;
import fuhan.file.Formats;
import fuhan.file.LetterReader;
import fuhan.file.doc.DocReader;
import fuhan.file.docx.DocxReader;
import fuhan.file.html.HtmlReader;
import fuhan.file.json.CompactLetter;
import fuhan.file.pdf.PdfReader;
import fuhan.file.text.TextReader;
import fuhan.font.Fonts;
import fuhan.print.Printout;
import fuhan.template.TemplateException;
import fuhan.template.Templates;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Starts the program: {@code fuhan export a.letter.json --to a.docx}. The only place where objects are wired. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int status = run(Path.of(System.getProperty("fuhan.home", ".")), out, err, arguments);
    out.flush();
    System.exit(status);
  }

  /**
   * Runs one command line.
   *
   * @param home folder of the installation, with {@code templates} in it
   * @return the exit status
   */
  static int run(Path home, PrintWriter out, PrintWriter err, String... arguments) {
    try {
      Templates templates = Templates.in(home.resolve("templates"), DataFolder.usual().resolve("templates"));
      LetterReader reader = new Formats(new DocxReader(), new DocReader(), new PdfReader(), new HtmlReader(), new TextReader());
      Printout printout = new Printout(templates, Fonts.ofMachine(), InstantSource.system());
      LetterText letters = new LetterText(CompactLetter::write, CompactLetter::read);
      Workshop workshop = new Workshop(
          templates, reader, printout,
          folder -> Store.open(folder.orElseGet(DataFolder::usual), password(), letters, InstantSource.system()), new Workshop.Window() {
            private Workplace workplace(Optional<Path> folder) {
              return new Workplace(templates, reader, printout, letters, folder.orElseGet(DataFolder::usual), InstantSource.system());
            }

            @Override
            public Optional<String> open(Optional<Path> folder, List<Path> files) {
              return Program.open(workplace(folder), files);
            }

            @Override
            public Optional<String> rehearse(Path folder, Path sample, PrintWriter times) {
              return Rehearsal.run(workplace(Optional.of(folder)), sample, times);
            }
          });
      return CommandLineProgram.run(workshop, out, err, arguments);
    } catch (TemplateException e) {
      err.println(e.getMessage());
      return CommandLineProgram.COULD_NOT;
    }
  }

  /** The password of the drafts for commands; the window asks for it. */
  private static String password() {
    return Optional.ofNullable(System.getenv("FUHAN_PASSWORD")).orElse("");
  }
}
