package fuhan.cli;

import fuhan.bundle.Bundle;
import fuhan.check.Checks;
import fuhan.check.rule.WordList;
import fuhan.file.FileException;
import fuhan.file.json.LetterFile;
import fuhan.letter.Letter;
import fuhan.template.TemplateException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fuhan bundle X.letter.json --to DIR}: everything that goes out with a letter. */
@Command(name = "bundle", header = "一次写出送签包：复函、办理情况表、意见征询表、公开版、送签说明、校核报告。", mixinStandardHelpOptions = true, synopsisHeading = "用法：", parameterListHeading = "%n参数：%n", optionListHeading = "%n选项：%n")
final class BundleCommand implements Callable<Integer> {
  @Parameters(paramLabel = "复函文件", description = "以 .letter.json 结尾的文件。") private Path file;

  @Option(names = "--to", paramLabel = "文件夹", required = true, description = "写到这个文件夹，没有就新建。") private Path folder;

  @Option(names = "--zip", paramLabel = "文件", description = "再打成这个 ZIP 文件。") private Path zip;

  @Option(names = "--proof", description = "复函还没有审定：标上“送审稿”。") private boolean proof;

  @Option(names = "--force", description = "目标文件已经存在时替换它。") private boolean force;

  @Spec private CommandSpec spec;

  private final Workshop workshop;

  BundleCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws FileException, TemplateException {
    Letter letter = LetterFile.read(file).letter();
    workshop.templates().named(letter.template());
    PrintWriter out = spec.commandLine().getOut();
    Bundle bundle = new Bundle(workshop.printout(), workshop.templates().folder().resolve("forms"), Checks.rules(WordList.shipped()));
    List<Path> files = bundle.write(letter, !proof, folder, LocalDate.now(ZoneId.systemDefault()), force, out::println);
    if (zip != null) {
      Bundle.zip(files, zip, force);
      out.println("已打成“" + zip + "”。");
    }
    out.println("共 " + files.size() + " 个文件。");
    out.flush();
    return 0;
  }
}
