package fuhan.cli;

import fuhan.file.FileException;
import fuhan.file.json.LetterFile;
import fuhan.manuscript.Assembled;
import fuhan.manuscript.Recognise;
import fuhan.template.TemplateException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fuhan import FILE... --to DIR}: published letters and Word files to letter files, with a report. */
@Command(name = "import", header = "读入复函（txt、md、html、docx、doc、wps、pdf），写成复函文件，并说明认出了什么。", mixinStandardHelpOptions = true, synopsisHeading = "用法：", parameterListHeading = "%n参数：%n", optionListHeading = "%n选项：%n")
final class ImportCommand implements Callable<Integer> {
  static final String SUFFIX = ".letter.json";

  @Parameters(paramLabel = "文件", arity = "1..*", description = "要读入的文件。") private List<Path> files;

  @Option(names = "--to", paramLabel = "文件夹", required = true, description = "复函文件写到这个文件夹，文件名不变，后缀为 .letter.json；已有的同名文件会被替换。") private Path folder;

  @Spec private CommandSpec spec;

  private final Workshop workshop;

  ImportCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws FileException, TemplateException {
    Map<String, Path> taken = new HashMap<>();
    int status = 0;
    for (Path file : files) {
      Path before = taken.putIfAbsent(stem(file), file);
      if (before != null) {
        throw new FileException("“" + before + "”和“" + file + "”会写成同一个文件“" + stem(file) + SUFFIX + "”，请分开读入。");
      }
    }
    for (Path file : files) {
      try {
        read(file);
      } catch (FileException e) {
        spec.commandLine().getErr().println(e.getMessage());
        status = CommandLineProgram.COULD_NOT;
      }
    }
    return status;
  }

  private void read(Path file) throws FileException, TemplateException {
    Assembled read = new Recognise(workshop.templates()).recognise(workshop.reader().read(file));
    Path target = folder.resolve(stem(file) + SUFFIX);
    LetterFile.of(read.letter()).write(target, true);
    PrintWriter out = spec.commandLine().getOut();
    out.println("已读入“" + file.getFileName() + "”，写成“" + target + "”。");
    Summary.lines(read.letter()).forEach(line -> out.println("  " + line));
    read.remarks().forEach(remark -> out.println("  注意：" + remark));
    out.flush();
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
