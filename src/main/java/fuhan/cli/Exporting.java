package fuhan.cli;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a letter as a file; what is missing or wrong is said in one sentence. */
final class Exporting {
  private final Workshop workshop;

  Exporting(Workshop workshop) {
    this.workshop = workshop;
  }

  /**
   * Writes a letter.
   *
   * @param approved whether it goes out; otherwise it is marked 送审稿
   * @param template by name; the letter's own without
   * @param head letter or general
   * @param name what messages call the letter
   */
  void write(Letter letter, boolean approved, Optional<String> template, String head, Path target, boolean force, String name)
      throws FileException, TemplateException {
    refuseIncomplete(letter, name);
    Template used = workshop.templates().named(template.orElse(letter.template()));
    HeadForm form = form(head);
    Manuscript manuscript = new Compose(used).compose(approved ? letter : Proof.of(letter));
    String file = target.getFileName().toString().toLowerCase(Locale.ROOT);
    if (file.endsWith(".docx")) {
      Landing.put(target, force, out -> workshop.docx().write(manuscript, Source.Origin.of(letter, used.name()), used, form, out));
    } else if (file.endsWith(".txt")) {
      Landing.put(target, force, out -> workshop.text().write(manuscript, out));
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

  private static HeadForm form(String head) throws FileException {
    return switch (head) {
      case "letter" -> HeadForm.LETTER;
      case "general" -> HeadForm.GENERAL;
      default -> throw new FileException("没有“" + head + "”这种版头，只能是 letter（信函格式）或者 general（文件格式）。");
    };
  }
}
