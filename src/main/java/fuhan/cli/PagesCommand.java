package fuhan.cli;

import fuhan.file.FileException;
import fuhan.file.json.LetterFile;
import fuhan.letter.Letter;
import fuhan.manuscript.Compose;
import fuhan.page.Page;
import fuhan.page.Pages;
import fuhan.print.Sheets;
import fuhan.template.Template;
import fuhan.template.TemplateException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fuhan pages X.letter.json}: how many pages and lines a letter takes, and where each section starts. */
@Command(name = "pages", header = "显示一件复函排成几页、每页几行、各部分从哪里开始。", mixinStandardHelpOptions = true, synopsisHeading = "用法：", parameterListHeading = "%n参数：%n", optionListHeading = "%n选项：%n")
final class PagesCommand implements Callable<Integer> {
  @Parameters(paramLabel = "复函文件", description = "以 .letter.json 结尾的文件。") private Path file;

  @Option(names = "--head", paramLabel = "版头", description = "letter（信函格式，默认）或者 general（文件格式）。") private String head = "letter";

  @Option(names = "--lines", description = "把每一行的文字也写出来。") private boolean lines;

  @Spec private CommandSpec spec;

  private final Workshop workshop;

  PagesCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws FileException, TemplateException {
    Letter letter = LetterFile.read(file).letter();
    Template template = workshop.templates().named(letter.template());
    Sheets.Proof proof = workshop.printout().sheets().set(new Compose(template).compose(letter), template, HeadOption.read(head));
    PrintWriter out = spec.commandLine().getOut();
    print(proof.pages(), out);
    proof.notes().forEach(out::println);
    out.flush();
    return 0;
  }

  private void print(Pages pages, PrintWriter out) {
    out.println("共 " + pages.pages().size() + " 页。");
    for (Page page : pages.pages()) {
      out.println("第 " + page.number() + " 页：" + page.lines().stream().filter(line -> !line.runs().isEmpty()).count() + " 行。");
      if (lines) {
        page.lines().forEach(line -> out.println("    " + line.text()));
      }
      for (Pages.Heading heading : pages.headings()) {
        if (heading.page() == page.number()) {
          long line = 1 + page.lines().stream().filter(set -> set.top() < heading.y() && !set.runs().isEmpty()).count();
          out.println("  第 " + line + " 行：" + heading.text());
        }
      }
    }
  }
}
