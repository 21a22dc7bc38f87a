package fuhan.print;

import fuhan.file.FileException;
import fuhan.file.Landing;
import fuhan.file.docx.DocxWriter;
import fuhan.file.text.TextWriter;
import fuhan.letter.Kind;
import fuhan.letter.Letter;
import fuhan.manuscript.Compose;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Proof;
import fuhan.manuscript.Source;
import fuhan.template.HeadForm;
import fuhan.template.Template;
import fuhan.template.Templates;
import java.nio.file.Path;
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

  public Printout(Templates templates, DocxWriter docx, TextWriter text) {
    this.templates = templates;
    this.docx = docx;
    this.text = text;
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
   * Writes a letter; the target's suffix, .docx or .txt, says how.
   *
   * @param name what messages call the letter
   * @param force whether a file that is already there gives way
   * @throws FileException when something is missing in the letter or the place cannot be written
   */
  public void write(Letter letter, String name, boolean approved, Template template, HeadForm head, Path target, boolean force)
      throws FileException {
    refuseIncomplete(letter, name);
    Manuscript manuscript = new Compose(template).compose(approved ? letter : Proof.of(letter));
    String file = target.getFileName().toString().toLowerCase(Locale.ROOT);
    if (file.endsWith(".docx")) {
      Landing.put(target, force, out -> docx.write(manuscript, Source.Origin.of(letter, template.name()), template, head, out));
    } else if (file.endsWith(".txt")) {
      Landing.put(target, force, out -> text.write(manuscript, out));
    } else {
      throw new FileException("不能写成“" + target + "”：文件名要以 .docx 或者 .txt 结尾。");
    }
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
