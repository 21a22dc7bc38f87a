package fuhan.cli;

import fuhan.draft.Account;
import fuhan.draft.Decision;
import fuhan.draft.Dossier;
import fuhan.draft.DraftException;
import fuhan.draft.Outcome;
import fuhan.draft.Store;
import fuhan.file.FileException;
import fuhan.file.json.LetterFile;
import fuhan.handover.HandoverException;
import fuhan.handover.HandoverFile;
import fuhan.handover.Parcel;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fuhan handover pack|unpack}: a draft as a package for another machine, and back. */
@Command(name = "handover", header = "把复函打成交接包（.fuhan），用 U 盘带到另一台电脑；接收交接包。窗口开着的时候不能用。", synopsisHeading = "用法：", commandListHeading = "%n命令：%n", optionListHeading = "%n选项：%n", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "命令")
final class HandoverCommand implements Callable<Integer> {
  private static final String BY = "--who";
  private static final String USUAL = "命令行";
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

  @Spec private CommandSpec spec;
  private final Workshop workshop;

  HandoverCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    spec.commandLine().getErr().println("请写明要做什么：pack（打包）或者 unpack（接收）。");
    return CommandLineProgram.COULD_NOT;
  }

  /** Where a conflict is decided beforehand. */
  enum Prefer {
    mine,
    theirs;

    private Decision decision() {
      return this == mine ? new Decision.Mine() : new Decision.Theirs();
    }
  }

  @Command(name = "pack", header = "打成交接包：复函、全部版本、批注、审核记录，每一项都有校验值；可以加密码。", mixinStandardHelpOptions = true, synopsisHeading = "用法：", parameterListHeading = "%n参数：%n", optionListHeading = "%n选项：%n", footer = "%n密码写在 --password-file 的文件里，或者环境变量 FUHAN_HANDOVER_PASSWORD 里；都没有就不加密。")
  int pack(@Parameters(paramLabel = "复函", description = "fuhan drafts list 列出的编号，或者以 .letter.json 结尾的文件。") String what,
      @Option(names = "--to", paramLabel = "文件", required = true, description = "写成的交接包，以 .fuhan 结尾。") Path target,
      @Option(names = "--password-file", paramLabel = "文件", description = "第一行是密码。") Path passwordFile,
      @Option(names = BY, paramLabel = "姓名", defaultValue = USUAL, description = "谁打的包；不写就记为“命令行”。") String who,
      @Option(names = "--force", description = "目标文件已经存在时替换它。") boolean force,
      @Option(names = "--data", paramLabel = "文件夹", description = "数据文件夹。") Path data)
      throws DraftException, FileException, HandoverException {
    if (!target.toString().toLowerCase(Locale.ROOT).endsWith(HandoverFile.SUFFIX)) {
      throw new FileException("“" + target + "”不能用作交接包的名字；请以 " + HandoverFile.SUFFIX + " 结尾。");
    }
    char[] password = password(passwordFile);
    Dossier dossier = what.matches("[0-9]{1,18}") ? kept(Long.parseLong(what), data) : lone(Path.of(what), who);
    HandoverFile.pack(dossier, who, now(), password, target, force);
    PrintWriter out = spec.commandLine().getOut();
    out.println("已写成“" + target + "”：" + held(dossier) + (password.length == 0 ? "，没有加密" : "，已经加密") + "。");
    out.flush();
    return 0;
  }

  private Dossier kept(long draft, Path data) throws DraftException {
    try (Store store = workshop.drafts().open(Optional.ofNullable(data))) {
      return store.handover().give(draft);
    }
  }

  private static Dossier lone(Path file, String who) throws FileException {
    LetterFile letter = LetterFile.read(file);
    try {
      return HandoverFile.lone(letter.letter(), who, Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.MILLIS));
    } catch (IOException e) {
      throw new FileException("读不了“" + file + "”，请检查文件是否可读。", e);
    }
  }

  @Command(name = "unpack", header = "接收交接包：存进本机的复函，或者写成文件。", mixinStandardHelpOptions = true, synopsisHeading = "用法：", parameterListHeading = "%n参数：%n", optionListHeading = "%n选项：%n", footer = "%n密码写在 --password-file 的文件里，或者环境变量 FUHAN_HANDOVER_PASSWORD 里。%n退出状态：0 已经接收，1 两边都改了、没有接收，2 没有做成。")
  int unpack(@Parameters(paramLabel = "交接包", description = "以 .fuhan 结尾的文件。") Path file, @ArgGroup(exclusive = true) Place place,
      @Option(names = "--prefer", paramLabel = "哪一边", description = "两边都改了的时候：mine 保留本机的，theirs 采用交接包里的；另一边的留在版本里。") Prefer prefer,
      @Option(names = "--password-file", paramLabel = "文件", description = "第一行是密码。") Path passwordFile,
      @Option(names = BY, paramLabel = "姓名", defaultValue = USUAL, description = "谁接收的；不写就记为“命令行”。") String who,
      @Option(names = "--force", description = "写成文件时，替换已有的同名文件。") boolean force) throws DraftException, FileException, HandoverException {
    Parcel parcel = HandoverFile.open(file, password(passwordFile));
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        "交接包由" + parcel.packedBy() + "在" + MINUTE.format(parcel.packedAt().atZone(ZoneId.systemDefault())) + "打包：" + held(parcel.dossier())
            + "。");
    int status = place != null && place.folder != null ? files(parcel, place.folder, force)
        : store(parcel, place == null ? null : place.data, who, prefer);
    out.flush();
    return status;
  }

  /** Where the letter goes. */
  static final class Place {
    @Option(names = "--to", paramLabel = "文件夹", description = "写成文件，放在这个文件夹；不存进本机的复函。") private Path folder;

    @Option(names = "--data", paramLabel = "文件夹", description = "存进这个数据文件夹；不写就用本机通常的位置。") private Path data;
  }

  private int files(Parcel parcel, Path folder, boolean force) throws FileException {
    HandoverFile.unfold(parcel, folder, force);
    spec.commandLine().getOut().println("已写到“" + folder + "”。");
    return 0;
  }

  private int store(Parcel parcel, Path data, String who, Prefer prefer) throws DraftException {
    Account account = new Account(0, who, Account.Rank.CLERK);
    try (Store store = workshop.drafts().open(Optional.ofNullable(data))) {
      Outcome outcome = prefer == null ? store.handover().take(parcel.dossier(), account)
          : store.handover().take(parcel.dossier(), account, prefer.decision());
      return tell(outcome);
    }
  }

  private int tell(Outcome outcome) {
    PrintWriter out = spec.commandLine().getOut();
    switch (outcome) {
      case Outcome.Added added -> {
        out.println("本机原来没有这件复函，已经存为第" + added.draft() + "件。");
        added.remarks().forEach(out::println);
      }
      case Outcome.Merged merged -> out.println(
          "已并入第" + merged.draft() + "件复函：正文" + (merged.letterChanged() ? "换成了交接包里的" : "没有变") + "，新增" + merged.versions() + "个版本、"
              + merged.comments() + "条批注、" + merged.steps() + "步审核记录，现在是“" + merged.state().word() + "”。");
      case Outcome.Unchanged same -> out.println("第" + same.draft() + "件复函已经有交接包里的全部内容，没有改动。");
      case Outcome.Conflict conflict -> {
        PrintWriter err = spec.commandLine().getErr();
        err.println("第" + conflict.draft() + "件复函没有接收，本机没有改动：" + String.join("", conflict.reasons()));
        err.println("请在窗口里并排比较后决定，或者用 --prefer mine 保留本机的、--prefer theirs 采用交接包里的。");
        return 1;
      }
    }
    return 0;
  }

  private static String held(Dossier dossier) {
    return "“" + dossier.letter().head().title() + "”，" + dossier.state().word() + "，" + dossier.versions().size() + "个版本、"
        + dossier.comments().size() + "条批注、" + dossier.steps().size() + "步审核记录";
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  private static char[] password(Path file) throws FileException {
    if (file == null) {
      return Optional.ofNullable(System.getenv("FUHAN_HANDOVER_PASSWORD")).orElse("").toCharArray();
    }
    try {
      String line = Files.readString(file).lines().findFirst().orElse("");
      if (line.isEmpty()) {
        throw new FileException("密码文件“" + file + "”的第一行是空的；请在第一行写密码。");
      }
      return line.toCharArray();
    } catch (FileException e) {
      throw e;
    } catch (IOException e) {
      throw new FileException("读不了密码文件“" + file + "”；请检查文件名，文件要用 UTF-8 编码。", e);
    }
  }
}
