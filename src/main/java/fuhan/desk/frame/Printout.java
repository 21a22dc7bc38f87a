package fuhan.desk.frame;

import fuhan.file.FileException;
import fuhan.file.Landing;
import fuhan.letter.Letter;
import fuhan.manuscript.Compose;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Proof;
import fuhan.manuscript.Source;
import fuhan.template.HeadForm;
import fuhan.template.Template;
import fuhan.template.TemplateException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes letters as files; one that is not approved carries 送审稿 on its first page, in its properties and in its name. */
public final class Printout {
  private final Workplace workplace;

  public Printout(Workplace workplace) {
    this.workplace = workplace;
  }

  /** A file name without folder, such as 第20250112号提案答复函（林晚）送审稿.docx. */
  public static String name(Letter letter, boolean approved, String suffix) {
    String numbers = letter.proposals()
        .stream()
        .map(proposal -> proposal.number())
        .filter(number -> !number.isBlank())
        .collect(Collectors.joining("、"));
    String who = letter.proposals()
        .stream()
        .flatMap(proposal -> proposal.members().stream())
        .map(member -> member.name())
        .filter(name -> !name.isBlank())
        .limit(3)
        .collect(Collectors.joining("、"));
    String subject = numbers.isEmpty() ? letter.head().title()
        : "第" + numbers + "号" + (letter.kind() == fuhan.letter.Kind.DEPUTY ? "建议" : "提案") + "答复函";
    String name = (subject.isBlank() ? "答复函" : subject) + (who.isEmpty() ? "" : "（" + who + "）") + (approved ? "" : Proof.MARK);
    return name.replaceAll("[\\\\/:*?\"<>|\\s]", "") + suffix;
  }

  /** The paragraphs of a letter as they are printed. */
  public Manuscript manuscript(Letter letter) {
    Template template = template(letter);
    return new Compose(template).compose(letter);
  }

  /** The letter's template, or the usual one when this installation has not got it. */
  public Template template(Letter letter) {
    return workplace.templates().find(letter.template()).orElseGet(() -> workplace.templates().all().getFirst());
  }

  /**
   * Writes a letter; the target's suffix, .docx or .txt, says how.
   *
   * @throws FileException when something is missing in the letter or the place cannot be written
   * @throws TemplateException when the template's files are damaged
   */
  public void write(Letter letter, boolean approved, HeadForm head, Path target) throws FileException, TemplateException {
    if (letter.head().title().isBlank() || letter.addressing().salutation().isBlank()) {
      throw new FileException("还没有写标题或者主送对象，不能导出；请先在“提案信息”里补上。");
    }
    Template template = template(letter);
    Letter marked = approved ? letter : Proof.of(letter);
    Manuscript manuscript = new Compose(template).compose(marked);
    if (target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".txt")) {
      Landing.put(target, true, out -> workplace.text().write(manuscript, out));
    } else {
      Landing.put(target, true, out -> workplace.docx().write(manuscript, Source.Origin.of(letter, template.name()), template, head, out));
    }
  }
}
