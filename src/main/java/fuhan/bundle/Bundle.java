package fuhan.bundle;

import fuhan.check.CheckReport;
import fuhan.check.Checks;
import fuhan.check.Finding;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.file.FileException;
import fuhan.file.Landing;
import fuhan.forms.FilledForm;
import fuhan.forms.Forms;
import fuhan.letter.Letter;
import fuhan.manuscript.Manuscript;
import fuhan.print.Printout;
import fuhan.print.Sheets;
import fuhan.release.PublicEdition;
import fuhan.template.HeadForm;
import fuhan.template.Template;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the whole bundle of a letter: {@code new Bundle(printout, forms, rules).write(letter, true, folder, today, false, System.out::println)}. */
public final class Bundle {
  private final Printout printout;
  private final Path forms;
  private final List<Rule> rules;

  /**
   * A bundle in the look of an installation.
   *
   * @param forms folder with the Word files of the forms; a template's own folder goes before it
   * @param rules of the checks
   */
  public Bundle(Printout printout, Path forms, List<Rule> rules) {
    this.printout = printout;
    this.forms = forms;
    this.rules = List.copyOf(rules);
  }

  /**
   * Writes every file.
   *
   * @param approved whether the letter is final; otherwise it says 送审稿
   * @param folder made when it is not there
   * @param force whether files that are there give way
   * @param progress told of each file, a whole sentence
   * @return the files, in the order in which they were written
   * @throws FileException when something cannot be written; what was written until then stays
   */
  public List<Path> write(Letter letter, boolean approved, Path folder, LocalDate today, boolean force, Consumer<String> progress)
      throws FileException {
    List<Path> written = new ArrayList<>();
    Template template = printout.template(letter);
    Work work = new Work(folder, force, written, progress);
    for (Letter one : Cosigned.of(letter)) {
      String name = "复函-" + Printout.name(one, approved, "");
      String of = Cosigned.of(letter).size() > 1 ? "-寄" + one.addressing().addressees().getFirst().name() : "";
      for (String suffix : List.of(".docx", ".pdf")) {
        Path target = folder.resolve(name + of + suffix);
        printout.write(one, "这件复函", approved, template, HeadForm.LETTER, target, force);
        work.done(target);
      }
    }
    forms(letter, template, work);
    published(letter, template, work);
    Manuscript manuscript = printout.manuscript(letter);
    Sheets.Proof proof = printout.sheets().set(manuscript, template, HeadForm.LETTER);
    List<Finding> findings = new Checks(rules).check(Script.of(letter, manuscript, template).on(proof.pages(), proof.notes()));
    String meaning = letter.head().category().map(category -> template.categories().getOrDefault(category, "")).orElse("");
    paper("送签说明", Digest.of(letter, findings, meaning), work);
    paper("校核报告", CheckReport.of(letter, findings, today), work);
    return written;
  }

  private void forms(Letter letter, Template template, Work work) throws FileException {
    for (FilledForm form : Forms.of(letter, template.forms())) {
      Path own = template.folder().resolve(form.sort().file());
      Path original = Files.isRegularFile(own) ? own : forms.resolve(form.sort().file());
      String whose = form.member().isEmpty() ? "" : "-" + form.member();
      for (String suffix : List.of(".docx", ".pdf")) {
        Path target = work.folder().resolve(clean(form.sort().word() + "-" + form.texts().getOrDefault("number", "") + whose) + suffix);
        printout.form(form, original, target, work.force());
        work.done(target);
      }
    }
  }

  private void published(Letter letter, Template template, Work work) throws FileException {
    Optional<String> refusal = PublicEdition.refusal(letter);
    if (refusal.isPresent()) {
      work.progress().accept(refusal.get());
      return;
    }
    PublicEdition edition = PublicEdition.of(letter);
    for (String suffix : List.of(".docx", ".pdf", ".html")) {
      Path target = work.folder().resolve("公开版-" + Printout.name(edition.letter(), true, suffix));
      printout.write(edition.letter(), "这件复函", true, template, HeadForm.LETTER, target, work.force());
      work.done(target);
    }
    edition.removals()
        .forEach(removal -> work.progress().accept("公开版去掉了" + removal.place() + "里的“" + removal.words() + "”（" + removal.why() + "）。"));
  }

  private void paper(String name, Manuscript manuscript, Work work) throws FileException {
    Path target = work.folder().resolve(name + ".pdf");
    printout.plain(manuscript, name, target, work.force());
    work.done(target);
  }

  private static String clean(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|\\s]", "");
  }

  /**
   * Puts files into one ZIP under their names.
   *
   * @throws FileException when it cannot be written
   */
  public static void zip(List<Path> files, Path target, boolean force) throws FileException {
    Landing.put(target, force, out -> {
      ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
      for (Path file : files) {
        zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
        Files.copy(file, zip);
      }
      zip.finish();
    });
  }

  /** Where the files go, and who hears of them. */
  private record Work(Path folder, boolean force, List<Path> written, Consumer<String> progress) {
    void done(Path file) {
      written.add(file);
      progress.accept("已写成“" + file.getFileName() + "”。");
    }
  }
}
