package fuhan.cli;

import fuhan.file.FileException;
import fuhan.file.json.LetterFile;
import fuhan.letter.Letter;
import fuhan.release.PublicEdition;
import fuhan.release.Removal;
import fuhan.template.Template;
import fuhan.template.TemplateException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fuhan export X.letter.json --to OUT.docx}: a letter file to a Word file, a PDF or plain text. */
@Command(name = "export", header = "把复函文件排成公文，写成 Word 文件（.docx）、PDF（.pdf）、OFD（.ofd）、网页（.html）或者纯文本（.txt）。", mixinStandardHelpOptions = true, synopsisHeading = "用法：", parameterListHeading = "%n参数：%n", optionListHeading = "%n选项：%n")
final class ExportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "复函文件", description = "以 .letter.json 结尾的文件。") private Path file;

  @Option(names = "--to", paramLabel = "文件", required = true, description = "写到这个文件，后缀是 .docx、.pdf、.ofd、.html 或者 .txt。") private Path target;

  @Option(names = "--template", paramLabel = "模板", description = "换用这个模板；“fuhan templates”列出全部模板。") private String template;

  @Option(names = "--head", paramLabel = "版头", description = "letter（信函格式，默认）或者 general（文件格式）。") private String head = "letter";

  @Option(names = "--public", description = "写公开版：去掉电话和个人信息，并列出去掉了什么。") private boolean published;

  @Option(names = "--force", description = "目标文件已经存在时替换它。") private boolean force;

  @Spec private CommandSpec spec;

  private final Workshop workshop;

  ExportCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws FileException, TemplateException {
    Letter letter = LetterFile.read(file).letter();
    List<Removal> removals = List.of();
    if (published) {
      Optional<String> refusal = PublicEdition.refusal(letter);
      if (refusal.isPresent()) {
        throw new FileException(refusal.get());
      }
      PublicEdition edition = PublicEdition.of(letter);
      letter = edition.letter();
      removals = edition.removals();
    }
    Template used = workshop.templates().named(template == null ? letter.template() : template);
    List<String> notes = workshop.printout().write(letter, file.toString(), true, used, HeadOption.read(head), target, force);
    PrintWriter out = spec.commandLine().getOut();
    notes.forEach(out::println);
    removals.forEach(
        removal -> out.println(
            "公开版去掉了" + removal.place() + "里的“" + removal.words() + "”（" + removal.why() + "）"
                + (removal.instead().isEmpty() ? "。" : "，写成“" + removal.instead() + "”。")));
    out.println("已写成“" + target + "”。");
    out.flush();
    return 0;
  }
}
