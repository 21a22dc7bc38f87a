package fuhan.print;

import fuhan.file.FileException;
import fuhan.file.Landing;
import fuhan.file.docx.DocxWriter;
import fuhan.file.docx.FormWriter;
import fuhan.forms.FilledForm;
import fuhan.file.html.HtmlWriter;
import fuhan.file.text.TextWriter;
import fuhan.font.Fonts;
import fuhan.letter.Kind;
import fuhan.letter.Letter;
import fuhan.manuscript.Compose;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Proof;
import fuhan.manuscript.Source;
import fuhan.template.HeadForm;
import fuhan.template.Template;
import fuhan.template.Templates;
import fuhan.file.ofd.OfdWriter;
import fuhan.file.pdf.PdfWriter;
import fuhan.page.About;
import fuhan.page.Page;
import fuhan.page.Pages;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes letters as files; one that is not approved carries 送审稿 on its first page, in its properties and in its name. */
public final class Printout {
  private static final int NAMED = 3;

  private final Templates templates;
  private final DocxWriter docx;
  private final TextWriter text;
  private final HtmlWriter html;
  private final PdfWriter pdf;
  private final OfdWriter ofd;
  private final FormWriter forms = new FormWriter();
  private final Sheets sheets;
  private final InstantSource clock;

  /**
   * Writes letters of some templates.
   *
   * @param clock of the time that a PDF says it was made
   */
  public Printout(Templates templates, Fonts fonts, InstantSource clock) {
    this.templates = templates;
    this.docx = new DocxWriter();
    this.text = new TextWriter();
    this.html = new HtmlWriter();
    this.pdf = new PdfWriter();
    this.ofd = new OfdWriter();
    this.sheets = new Sheets(docx, fonts);
    this.clock = clock;
  }

  /** A file name without folder, such as 第20250112号提案答复函（林晚）送审稿.docx. */
  public static String name(Letter letter, boolean approved, String suffix) {
    String numbers = letter.proposals()
        .stream()
        .map(proposal -> proposal.number())
        .filter(number -> !number.isBlank())
        .distinct()
        .collect(Collectors.joining("、"));
    String who = letter.proposals()
        .stream()
        .flatMap(proposal -> proposal.members().stream())
        .map(member -> member.name())
        .filter(name -> !name.isBlank())
        .distinct()
        .limit(NAMED)
        .collect(Collectors.joining("、"));
    String subject = numbers.isEmpty() ? letter.head().title() : "第" + numbers + "号" + (letter.kind() == Kind.DEPUTY ? "建议" : "提案") + "答复函";
    String name = (subject.isBlank() ? "答复函" : subject) + (who.isEmpty() ? "" : "（" + who + "）") + (approved ? "" : Proof.MARK);
    return name.replaceAll("[\\\\/:*?\"<>|\\s]", "") + suffix;
  }

  /** The paragraphs of a letter as they are printed. */
  public Manuscript manuscript(Letter letter) {
    return new Compose(template(letter)).compose(letter);
  }

  /** The letter's template, or the usual one when this installation has not got it. */
  public Template template(Letter letter) {
    return templates.find(letter.template()).orElseGet(() -> templates.all().getFirst());
  }

  /**
   * Writes a letter; the target's suffix, .docx, .pdf, .ofd, .html or .txt, says how.
   *
   * @param name what messages call the letter
   * @param force whether a file that is already there gives way
   * @return what people have to know about the fonts of a PDF or OFD, whole sentences
   * @throws FileException when something is missing in the letter or the place cannot be written
   */
  public List<String> write(Letter letter, String name, boolean approved, Template template, HeadForm head, Path target, boolean force)
      throws FileException {
    refuseIncomplete(letter, name);
    Manuscript manuscript = new Compose(template).compose(approved ? letter : Proof.of(letter));
    String file = target.getFileName().toString().toLowerCase(Locale.ROOT);
    if (file.endsWith(".docx")) {
      Landing.put(target, force, out -> docx.write(manuscript, Source.Origin.of(letter, template.name()), template, head, out));
    } else if (file.endsWith(".txt")) {
      Landing.put(target, force, out -> text.write(manuscript, out));
    } else if (file.endsWith(".html")) {
      Landing.put(target, force, out -> html.write(letter, manuscript, out));
    } else if (file.endsWith(".pdf")) {
      Sheets.Proof proof = sheets.set(manuscript, template, head);
      Landing.put(target, force, out -> pdf.write(proof.pages(), about(letter), out));
      return proof.notes();
    } else if (file.endsWith(".ofd")) {
      Sheets.Proof proof = sheets.set(manuscript, template, head);
      Landing.put(target, force, out -> ofd.write(proof.pages(), about(letter), out));
      return proof.notes();
    } else {
      throw new FileException("不能写成“" + target + "”：文件名要以 .docx、.pdf、.ofd、.html 或者 .txt 结尾。");
    }
    return List.of();
  }

  /**
   * Writes what became of a letter as a Word file with tracked changes, in the look of the newer version's template.
   *
   * @param author whom the file names for the changes
   * @param when the time that it names
   * @throws FileException when the place cannot be written
   */
  public void revisions(Letter before, Letter after, String author, Instant when, HeadForm head, Path target, boolean force)
      throws FileException {
    if (!target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
      throw new FileException("修订稿只能写成 .docx，不能写成“" + target + "”。");
    }
    Template template = template(after);
    Compose compose = new Compose(template);
    Landing.put(
        target, force, out -> docx.revisions(
            compose.compose(before), compose.compose(after), Source.Origin.of(after, template.name()), template, head, author, when, out));
  }

  /**
   * A paper that stays in the office, such as 校核报告, on pages without letterhead.
   *
   * @throws FileException when no template can be used or this machine has no Chinese font
   */
  public Pages plain(Manuscript manuscript) throws FileException {
    Pages set = sheets.set(manuscript, templates.all().getFirst(), HeadForm.LETTER).pages();
    return new Pages(
        set.paper(), set.pages().stream().map(page -> new Page(page.number(), page.lines(), page.margins(), List.of())).toList(),
        set.headings());
  }

  /** Writes such a paper as PDF. */
  public void plain(Manuscript manuscript, String title, Path target, boolean force) throws FileException {
    Pages set = plain(manuscript);
    Landing.put(target, force, out -> pdf.write(set, new About(title, "", "复函助手", clock.instant()), out));
  }

  /**
   * Writes a form; the target's suffix, .docx or .pdf, says how.
   *
   * @param original the office's Word file of the form
   * @throws FileException when the Word file cannot be used or the place cannot be written
   */
  public void form(FilledForm form, Path original, Path target, boolean force) throws FileException {
    if (target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      Pages set = sheets.set(forms.galley(form, original));
      About about = new About(form.texts().getOrDefault("heading", form.sort().word()), "", "复函助手", clock.instant());
      Landing.put(target, force, out -> pdf.write(set, about, out));
    } else {
      Landing.put(target, force, out -> forms.write(form, original, out));
    }
  }

  /**
   * Goes through everything that writing a letter needs, and writes nothing; what comes after it is quicker.
   *
   * @throws FileException when it could not be written either
   */
  public void rehearse(Letter letter) throws FileException {
    Template template = template(letter);
    Manuscript manuscript = new Compose(template).compose(letter);
    docx.write(manuscript, Source.Origin.of(letter, template.name()), template, HeadForm.LETTER, OutputStream.nullOutputStream());
    sheets.set(manuscript, template, HeadForm.LETTER);
  }

  /** The pages of a letter as they are printed. */
  public Sheets sheets() {
    return sheets;
  }

  private About about(Letter letter) {
    return new About(letter.head().title(), letter.head().office(), "复函助手", clock.instant());
  }

  private static void refuseIncomplete(Letter letter, String name) throws FileException {
    List<String> missing = new ArrayList<>();
    if (letter.head().title().isBlank()) {
      missing.add("标题");
    }
    if (letter.addressing().salutation().isBlank()) {
      missing.add("主送对象");
    }
    if (!missing.isEmpty()) {
      throw new FileException("“" + name + "”缺少" + String.join("和", missing) + "，不能写成公文，请先补上。");
    }
  }
}
