package fuhan.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Goes through the program once without a person; for the installer. */
@Command(name = "rehearse", hidden = true, header = "不用人，把程序走一遍：安装包用它准备快速启动。", mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "复函", description = "要显示、导出的复函。") private Path sample;

  @Option(names = "--data", required = true, paramLabel = "文件夹", description = "空文件夹。") private Path data;

  private final Workshop workshop;

  RehearseCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    Optional<String> sentence = workshop.window().rehearse(data, sample, spec.commandLine().getOut());
    sentence.ifPresent(spec.commandLine().getErr()::println);
    return sentence.isPresent() ? CommandLineProgram.COULD_NOT : 0;
  }
}
