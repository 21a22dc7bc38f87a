package fuhan.cli;

import fuhan.file.FileException;
import fuhan.file.json.LetterFile;
import fuhan.letter.Letter;
import fuhan.template.TemplateException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fuhan revisions OLD.letter.json NEW.letter.json --to X.docx}: two versions as a Word file with tracked changes. */
@Command(name = "revisions", header = "把同一件复函的两个版本写成带修订痕迹的 DOCX：接受全部修订就是新的，拒绝全部就是旧的。", mixinStandardHelpOptions = true, synopsisHeading = "用法：", parameterListHeading = "%n参数：%n", optionListHeading = "%n选项：%n")
final class RevisionsCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "旧版本", description = "以 .letter.json 结尾的文件。") private Path before;

  @Parameters(index = "1", paramLabel = "新版本", description = "以 .letter.json 结尾的文件。") private Path after;

  @Option(names = "--to", required = true, paramLabel = "文件", description = "写成这个 .docx 文件。") private Path to;

  @Option(names = "--author", paramLabel = "姓名", description = "修订人，默认“复函助手”。") private String author = "复函助手";

  @Option(names = "--date", paramLabel = "日期", description = "修订的日期，例如 2025-06-12；不写就是现在。") private String date;

  @Option(names = "--head", paramLabel = "版头", description = "letter（信函格式，默认）或者 general（文件格式）。") private String head = "letter";

  @Option(names = "--force", description = "目标文件已经存在时替换它。") private boolean force;

  @Spec private CommandSpec spec;

  private final Workshop workshop;

  RevisionsCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws FileException, TemplateException {
    Letter old = LetterFile.read(before).letter();
    Letter now = LetterFile.read(after).letter();
    workshop.templates().named(now.template());
    workshop.printout().revisions(old, now, author, when(), HeadOption.read(head), to, force);
    spec.commandLine().getOut().println("已写成“" + to + "”。");
    spec.commandLine().getOut().flush();
    return 0;
  }

  private Instant when() throws FileException {
    try {
      return date == null ? Instant.now() : LocalDate.parse(date).atStartOfDay(ZoneId.systemDefault()).toInstant();
    } catch (DateTimeParseException e) {
      throw new FileException("日期“" + date + "”写得不对，请写成 2025-06-12 的样子。", e);
    }
  }
}
