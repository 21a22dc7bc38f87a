package fuhan.cli;

import fuhan.draft.DraftException;
import fuhan.file.FileException;
import fuhan.handover.HandoverException;
import fuhan.template.TemplateException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code fuhan} with its subcommands; exit status 0, 1 (findings) or 2 (could not). */
@Command(name = "fuhan", header = "复函助手：答复政协提案、人大代表建议。不带命令时打开窗口。", mixinStandardHelpOptions = true, versionProvider = CommandLineProgram.Version.class, synopsisHeading = "用法：", descriptionHeading = "%n", optionListHeading = "%n选项：%n", commandListHeading = "%n命令：%n", synopsisSubcommandLabel = "命令", footer = "%n“fuhan 命令 --help”说明每一条命令。退出状态：0 完成，1 有问题要看，2 没有做成。")
public final class CommandLineProgram implements Callable<Integer> {
  /** Exit status when something could not be done. */
  public static final int COULD_NOT = 2;

  @Spec private CommandSpec spec;

  @Option(names = "--data", paramLabel = "文件夹", description = "复函保存在这个文件夹；不写就用本机通常的位置。") private Path data;

  @Parameters(paramLabel = "文件", arity = "0..*", description = "打开窗口并接收这些文件：复函（.letter.json、.docx 等）或者交接包（.fuhan）。") private List<Path> files = List
      .of();

  private final Workshop workshop;

  private CommandLineProgram(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    Optional<Path> missing = files.stream().filter(file -> !Files.isRegularFile(file)).findFirst();
    if (missing.isPresent()) {
      throw new ParameterException(spec.commandLine(), "没有“" + missing.get() + "”这条命令，也没有这个文件。");
    }
    List<Path> all = files.stream().map(Path::toAbsolutePath).toList();
    Optional<String> sentence = workshop.window().open(Optional.ofNullable(data), all);
    sentence.ifPresent(spec.commandLine().getErr()::println);
    return sentence.isPresent() ? COULD_NOT : 0;
  }

  /**
   * Runs one command line.
   *
   * @param out for what was asked for
   * @param err for what went wrong
   * @return the exit status
   */
  public static int run(Workshop workshop, PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new CommandLineProgram(workshop)).addSubcommand(new ImportCommand(workshop))
        .addSubcommand(new ShowCommand())
        .addSubcommand(new ExportCommand(workshop))
        .addSubcommand(new CheckCommand(workshop))
        .addSubcommand(new PagesCommand(workshop))
        .addSubcommand(new ImportEditedCommand(workshop))
        .addSubcommand(new RevisionsCommand(workshop))
        .addSubcommand(new BundleCommand(workshop))
        .addSubcommand(new TemplatesCommand(workshop))
        .addSubcommand(new DraftsCommand(workshop))
        .addSubcommand(new HandoverCommand(workshop));
    line.setOut(out);
    line.setErr(err);
    line.setResourceBundle(ResourceBundle.getBundle("fuhan.cli.messages"));
    line.setParameterExceptionHandler(CommandLineProgram::wrongUse);
    line.setExecutionExceptionHandler(CommandLineProgram::couldNot);
    line.setUsageHelpAutoWidth(true);
    return line.execute(arguments);
  }

  private static int wrongUse(ParameterException e, String[] arguments) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("命令写得不对：" + WrongUse.sentence(e));
    err.println("请用“" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help”查看用法。");
    return COULD_NOT;
  }

  private static int couldNot(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
    if (e instanceof FileException || e instanceof TemplateException || e instanceof DraftException || e instanceof HandoverException) {
      line.getErr().println(e.getMessage());
    } else {
      line.getErr().println("程序出了没有料到的错误，没有做成；文件没有改动。请把下面的内容交给维护人员：" + e);
    }
    return COULD_NOT;
  }

  /** The version as the jar's manifest says it. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = CommandLineProgram.class.getPackage().getImplementationVersion();
      return new String[]{"复函助手 " + (version == null ? "（未打包）" : version)};
    }
  }
}
