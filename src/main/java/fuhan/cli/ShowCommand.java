package fuhan.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fuhan.file.FileException;
import fuhan.file.json.LetterFile;
import fuhan.letter.Letter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fuhan show X.letter.json [--json]}: what a letter says, in short. */
@Command(name = "show", header = "显示一件复函的摘要。", mixinStandardHelpOptions = true, synopsisHeading = "用法：", parameterListHeading = "%n参数：%n", optionListHeading = "%n选项：%n")
final class ShowCommand implements Callable<Integer> {
  @Parameters(paramLabel = "复函文件", description = "以 .letter.json 结尾的文件。") private Path file;

  @Option(names = "--json", description = "以 JSON 输出各个字段，供其他程序使用。") private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws FileException {
    Letter letter = LetterFile.read(file).letter();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(json(letter));
    } else {
      Summary.lines(letter).forEach(out::println);
    }
    out.flush();
    return 0;
  }

  private static String json(Letter letter) {
    try {
      return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(FieldSheet.of(letter));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
