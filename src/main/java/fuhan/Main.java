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
import java.io.File;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    List<File> files = Stream.of(arguments).map(File::new).toList();
    if (files.stream().allMatch(File::isFile)) {
      // The window comes at once, before anything else is loaded.
      Optional<String> sentence = window(home, files.stream().map(file -> file.toPath().toAbsolutePath()).toList(), out);
      sentence.ifPresent(err::println);
      return sentence.isPresent() ? CommandLineProgram.COULD_NOT : 0;
    }
    try {
      Workplace workplace = workplace(home, DataFolder.usual());
      Workshop workshop = new Workshop(
          workplace.templates(), workplace.reader(), workplace.printout(),
          folder -> Store.open(folder.orElseGet(DataFolder::usual), password(), workplace.letters(), InstantSource.system()),
          (folder, brought) -> Program.open(() -> workplace(home, folder.orElseGet(DataFolder::usual)), brought));
      return CommandLineProgram.run(workshop, out, err, arguments);
    } catch (TemplateException e) {
      err.println(e.getMessage());
      return CommandLineProgram.COULD_NOT;
    }
  }

  /** The window with what it is to take in; the installer has it go through itself on an empty folder, the property {@code fuhan.rehearsal}. */
  private static Optional<String> window(Path home, List<Path> files, PrintWriter out) {
    String rehearsal = System.getProperty("fuhan.rehearsal", "");
    if (rehearsal.isEmpty() || files.isEmpty()) {
      return Program.open(() -> workplace(home, DataFolder.usual()), files);
    }
    Optional<String> sentence = Rehearsal.run(() -> workplace(home, Path.of(rehearsal)), files.getFirst(), out);
    PrintWriter nobody = new PrintWriter(Writer.nullWriter());
    String letter = Path.of(rehearsal, files.getFirst().getFileName().toString().replaceAll("\\.\\w+$", ".letter.json")).toString();
    run(home, nobody, nobody, "import", files.getFirst().toString(), "--to", rehearsal);
    run(home, nobody, nobody, "export", letter, "--to", letter + ".docx", "--force");
    run(home, nobody, nobody, "check", letter);
    return sentence;
  }

  private static Workplace workplace(Path home, Path data) throws TemplateException {
    Templates templates = Templates.in(home.resolve("templates"), DataFolder.usual().resolve("templates"));
    return new Workplace(
        templates, new Formats(new DocxReader(), new DocReader(), new PdfReader(), new HtmlReader(), new TextReader()),
        new Printout(templates, Fonts.ofMachine(), InstantSource.system()), new LetterText(CompactLetter::write, CompactLetter::read), data,
        InstantSource.system());
  }

  /** The password of the drafts for commands; the window asks for it. */
  private static String password() {
    return Optional.ofNullable(System.getenv("FUHAN_PASSWORD")).orElse("");
  }
}
