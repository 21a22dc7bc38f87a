package fuhan.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fuhan.check.Checks;
import fuhan.check.Finding;
import fuhan.check.Letters;
import fuhan.check.Passage;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import fuhan.check.rule.WordList;
import fuhan.file.FileException;
import fuhan.file.json.LetterFile;
import fuhan.letter.Addressee;
import fuhan.letter.Letter;
import fuhan.letter.Suggestion;
import fuhan.manuscript.Compose;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.ReadProposal;
import fuhan.manuscript.Recognise;
import fuhan.manuscript.Source;
import fuhan.manuscript.Traces;
import fuhan.print.Sheets;
import fuhan.template.HeadForm;
import fuhan.template.Template;
import fuhan.template.TemplateException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fuhan check X [--json]}: what is wrong with a letter as it stands in a file. */
@Command(name = "check", header = "校核一件复函：复函文件，或者 txt、md、html、docx、doc、wps、pdf；按文件里的原样校核。", mixinStandardHelpOptions = true, synopsisHeading = "用法：", parameterListHeading = "%n参数：%n", optionListHeading = "%n选项：%n", footer = "%n退出状态：0 没有必改和疑似的问题，1 有，2 没有校核成。")
final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "文件", arity = "1..*", description = "要校核的文件；写几个文件时还互相核对数字和姓名。") private List<Path> files;

  @Option(names = "--proposal", paramLabel = "提案", description = "提案原文；写了就核对提案的每条建议有没有答复、引用的建议提案里有没有。") private Path proposal;

  @Option(names = "--words", paramLabel = "用词表", description = "本单位的用词表（wording.tsv），和程序自带的一起用。") private Path words;

  @Option(names = "--json", description = "以 JSON 输出，供其他程序使用。") private boolean json;

  @Spec private CommandSpec spec;

  private final Workshop workshop;

  CheckCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws FileException, TemplateException {
    List<String> wanted = proposal == null ? List.of() : wanted(proposal);
    List<Rule> rules = Checks.rules(words == null ? WordList.shipped() : WordList.shipped().with(own(words)));
    List<Finding> findings = new ArrayList<>();
    List<Letters.Entry> entries = new ArrayList<>();
    for (Path file : files) {
      Script script = script(file);
      if (!wanted.isEmpty()) {
        script = script.wanting(wanted);
      }
      findings.addAll(new Checks(rules).check(script));
      entries.add(entry(file, script));
    }
    findings.addAll(Letters.compare(entries));
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(json(findings));
    } else {
      findings.forEach(finding -> print(finding, out));
      out.println(findings.isEmpty() ? "没有发现问题。" : "共 " + findings.size() + " 处。");
    }
    out.flush();
    return findings.stream().anyMatch(finding -> finding.severity() != Severity.HINT) ? 1 : 0;
  }

  private static List<WordList.Entry> own(Path file) throws FileException {
    try {
      return WordList.read(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new FileException("用词表“" + file + "”不能读取，请检查它在不在、是不是 UTF-8 的文本文件。", e);
    } catch (IllegalArgumentException e) {
      throw new FileException("“" + file + "”：" + e.getMessage(), e);
    }
  }

  private List<String> wanted(Path file) throws FileException {
    return ReadProposal.read(workshop.reader().read(file)).proposal().suggestions().stream().map(Suggestion::text).toList();
  }

  private static Letters.Entry entry(Path file, Script script) {
    Set<String> members = new TreeSet<>();
    script.letter().addressing().addressees().stream().map(Addressee::name).forEach(members::add);
    String text = script.texts().stream().map(Passage::text).collect(Collectors.joining("\n"));
    return new Letters.Entry(file.getFileName().toString(), script.letter().head().office(), members, text);
  }

  private Script script(Path file) throws FileException, TemplateException {
    String name = file.getFileName().toString();
    if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
      Letter letter = LetterFile.read(file).letter();
      Template template = workshop.templates().named(letter.template());
      Manuscript manuscript = new Compose(template).compose(letter);
      Sheets.Proof proof = workshop.printout().sheets().set(manuscript, template, HeadForm.LETTER);
      return Script.of(letter, manuscript, template).on(proof.pages(), proof.notes()).in(new Script.File(name, Traces.NONE));
    }
    Source source = workshop.reader().read(file);
    Letter letter = new Recognise(workshop.templates()).recognise(source).letter();
    return Script.standing(source.paragraphs(), letter, workshop.templates().named(letter.template()))
        .in(new Script.File(name, source.traces()));
  }

  private static void print(Finding finding, PrintWriter out) {
    out.println(finding.severity().word() + "　" + finding.section() + "　" + (finding.quote().isEmpty() ? "" : "“" + finding.quote() + "”"));
    out.println("    " + finding.message() + (finding.suggestion().isEmpty() ? "" : finding.suggestion() + "。"));
  }

  private static String json(List<Finding> findings) {
    List<Map<String, String>> rows = findings.stream().map(finding -> {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("rule", finding.rule());
      row.put("severity", finding.severity().name());
      row.put("section", finding.section());
      row.put("quote", finding.quote());
      row.put("message", finding.message());
      row.put("suggestion", finding.suggestion());
      return row;
    }).toList();
    try {
      return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(Map.of("findings", rows));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
