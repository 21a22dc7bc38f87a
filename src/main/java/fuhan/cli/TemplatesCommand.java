package fuhan.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code fuhan templates}: the templates of this installation. */
@Command(name = "templates", header = "列出全部模板。", mixinStandardHelpOptions = true, synopsisHeading = "用法：", optionListHeading = "%n选项：%n")
final class TemplatesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  private final Workshop workshop;

  TemplatesCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    workshop.templates().all().forEach(template -> {
      out.println(template.name() + "　" + template.title());
      out.println("    " + template.description());
      if (!template.outline().isEmpty()) {
        out.println("    结构：" + String.join("、", template.outline()));
      }
    });
    out.flush();
    return 0;
  }
}
