package fuhan.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fuhan.file.FileException;
import fuhan.file.json.LetterFile;
import fuhan.letter.Letter;
import fuhan.manuscript.Recognise;
import fuhan.manuscript.Source;
import fuhan.manuscript.Traces;
import fuhan.template.TemplateException;
import fuhan.version.Change;
import fuhan.version.Changes;
import fuhan.version.Returned;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fuhan import-edited X.letter.json EDITED.docx}: what somebody changed in an exported Word file, and taking it back. */
@Command(name = "import-edited", header = "读回在 Word 或者 WPS 里改过的 DOCX，逐处列出改动，可以全部或者部分采用。", mixinStandardHelpOptions = true, synopsisHeading = "用法：", parameterListHeading = "%n参数：%n", optionListHeading = "%n选项：%n", footer = "%n退出状态：0 没有改动，1 有改动，2 没有读成。")
final class ImportEditedCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "复函文件", description = "导出时的复函，以 .letter.json 结尾。") private Path original;

  @Parameters(index = "1", paramLabel = "修改稿", description = "由这件复函导出、改过的 DOCX。") private Path edited;

  @Option(names = "--to", paramLabel = "文件", description = "把采用改动以后的复函写到这里。") private Path to;

  @Option(names = "--take", paramLabel = "序号", split = ",", description = "只采用这些序号的改动，例如 1,3；不写就全部采用。") private Set<Integer> chosen;

  @Option(names = "--force", description = "目标文件已经存在时替换它。") private boolean force;

  @Option(names = "--json", description = "以 JSON 输出，供其他程序使用。") private boolean json;

  @Spec private CommandSpec spec;

  private final Workshop workshop;

  ImportEditedCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws FileException, TemplateException {
    LetterFile file = LetterFile.read(original);
    Source source = workshop.reader().read(edited);
    if (source.origin().isEmpty()) {
      throw new FileException("“" + edited + "”不是由复函助手导出的 Word 文件，或者里面的标记已经丢失，不能按处读回；可以用“fuhan import”当作新的复函读入。");
    }
    Letter read = new Recognise(workshop.templates()).recognise(source).letter();
    if (!Returned.isOf(file.letter(), source, read)) {
      throw new FileException("“" + edited + "”不是“" + original + "”这件复函的修改稿，没有读入；请核对是不是选错了文件。");
    }
    Returned returned = Returned.of(file.letter(), source, read);
    Set<Integer> all = returned.changes().stream().map(Change::number).collect(Collectors.toSet());
    Set<Integer> taken = Optional.ofNullable(chosen).orElse(all);
    Optional<Integer> unknown = taken.stream().filter(number -> !all.contains(number)).findFirst();
    if (unknown.isPresent()) {
      throw new FileException("没有第" + unknown.get() + "处改动；这份修改稿一共有" + all.size() + "处。");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(json(returned));
    } else {
      print(returned, out);
    }
    if (to != null) {
      file.with(Changes.take(file.letter(), returned.letter(), taken)).write(to, force);
      if (!json) {
        out.println("已采用" + taken.size() + "处，写成“" + to + "”。");
      }
    }
    out.flush();
    return returned.changes().isEmpty() ? 0 : 1;
  }

  private static void print(Returned returned, PrintWriter out) {
    for (Change change : returned.changes()) {
      out.println(change.number() + ". " + change.place());
      if (!change.before().isEmpty()) {
        out.println("   原来：" + change.before());
      }
      out.println(change.after().isEmpty() ? "   删去了。" : "   改为：" + change.after());
    }
    for (Traces.Change tracked : returned.traces().changes()) {
      out.println("修订（" + tracked.author() + "）：" + (tracked.inserted() ? "插入" : "删除") + "“" + tracked.text() + "”");
    }
    for (Traces.Remark remark : returned.traces().remarks()) {
      out.println("批注（" + remark.author() + "）" + (remark.quote().isEmpty() ? "" : "“" + remark.quote() + "”") + "：" + remark.text());
    }
    out.println(returned.changes().isEmpty() ? "没有改动。" : "共 " + returned.changes().size() + " 处改动。");
  }

  private static String json(Returned returned) {
    Map<String, Object> all = Map
        .of("changes", returned.changes(), "tracked", returned.traces().changes(), "comments", returned.traces().remarks());
    try {
      return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(all);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
