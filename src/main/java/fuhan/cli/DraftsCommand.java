package fuhan.cli;

import fuhan.draft.Draft;
import fuhan.draft.DraftException;
import fuhan.draft.DraftRow;
import fuhan.draft.Store;
import fuhan.file.FileException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fuhan drafts list|show|export}: the letters in the store, without the window. */
@Command(name = "drafts", header = "列出、查看、导出保存在本机的复函；窗口开着的时候不能用。", synopsisHeading = "用法：", commandListHeading = "%n命令：%n", optionListHeading = "%n选项：%n", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "命令")
final class DraftsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  private final Workshop workshop;

  DraftsCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    spec.commandLine().getErr().println("请写明要做什么：list（列出）、show（查看）或者 export（导出）。");
    return CommandLineProgram.COULD_NOT;
  }

  private Store open(Path data) throws DraftException {
    return workshop.drafts().open(Optional.ofNullable(data));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  @Command(name = "list", header = "列出全部复函。", mixinStandardHelpOptions = true, synopsisHeading = "用法：", optionListHeading = "%n选项：%n")
  int list(@Option(names = "--data", paramLabel = "文件夹", description = "数据文件夹。") Path data) throws DraftException {
    try (Store store = open(data)) {
      for (DraftRow row : store.drafts().list()) {
        out().println(
            row.id() + "\t" + row.state().word() + "\t" + row.numbers() + "\t" + row.members() + "\t" + row.subject()
                + row.due().map(due -> "\t" + due + "前答复").orElse(""));
      }
      out().flush();
      return 0;
    }
  }

  @Command(name = "show", header = "查看一件复函。", mixinStandardHelpOptions = true, synopsisHeading = "用法：", parameterListHeading = "%n参数：%n", optionListHeading = "%n选项：%n")
  int show(@Parameters(paramLabel = "编号", description = "fuhan drafts list 列出的第一列。") long id,
      @Option(names = "--data", paramLabel = "文件夹", description = "数据文件夹。") Path data) throws DraftException {
    try (Store store = open(data)) {
      Draft draft = store.drafts().read(id);
      out().println("状态：" + draft.state().word());
      Summary.lines(draft.letter()).forEach(out()::println);
      out().flush();
      return 0;
    }
  }

  @Command(name = "export", header = "把一件复函写成 Word 文件或者文本；没有审定的带“送审稿”字样。", mixinStandardHelpOptions = true, synopsisHeading = "用法：", parameterListHeading = "%n参数：%n", optionListHeading = "%n选项：%n")
  int export(@Parameters(paramLabel = "编号", description = "fuhan drafts list 列出的第一列。") long id,
      @Option(names = "--to", paramLabel = "文件", required = true, description = "写成的文件，以 .docx 或 .txt 结尾。") Path target,
      @Option(names = "--head", paramLabel = "版头", defaultValue = "letter", description = "letter（信函格式，默认）或者 general（文件格式）。") String head,
      @Option(names = "--force", description = "替换已有的文件。") boolean force,
      @Option(names = "--data", paramLabel = "文件夹", description = "数据文件夹。") Path data) throws DraftException, FileException {
    try (Store store = open(data)) {
      Draft draft = store.drafts().read(id);
      workshop.printout()
          .write(
              draft.letter(), "第" + id + "件复函", store.reviews().isFinal(id), workshop.printout().template(draft.letter()),
              HeadOption.read(head), target, force);
      out().println("已写成“" + target + "”。");
      out().flush();
      return 0;
    }
  }
}
