package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import fuhan.letter.Addressee;
import fuhan.letter.Form;
import fuhan.letter.Member;
import fuhan.letter.Proposal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 办理情况表 and 意见征询表 that name another proposal, member or office than the letter. */
public final class FormsAgree implements Rule {

  @Override
  public String title() {
    return "表格和复函不一致";
  }

  @Override
  public String source() {
    return "本程序";
  }

  @Override
  public String example() {
    return "表上的编号是C07，复函答复的是第C06号";
  }

  @Override
  public String better() {
    return "表格和复函一致";
  }

  @Override
  public void check(Script script, Report report) {
    List<String> numbers = script.letter().proposals().stream().map(Proposal::number).filter(number -> !number.isEmpty()).toList();
    List<String> names = Stream
        .concat(
            script.letter().addressing().addressees().stream().map(Addressee::name),
            script.letter().proposals().stream().flatMap(proposal -> proposal.members().stream()).map(Member::name))
        .toList();
    List<String> titles = script.letter().proposals().stream().map(Proposal::title).filter(title -> !title.isEmpty()).toList();
    String office = script.letter().head().office();
    for (Form form : script.letter().forms()) {
      for (Form.Field field : form.fields()) {
        String value = field.value().strip();
        boolean wrong = !value.isEmpty() && switch (field.label().replaceAll("\\s", "")) {
          case "编号", "提案编号", "建议编号", "提案号" -> !numbers.isEmpty() && numbers.stream().noneMatch(value::startsWith);
          case "委员姓名", "代表姓名" -> !names.isEmpty() && names.stream().noneMatch(value::contains);
          case "承办单位", "主办单位" -> !office.isEmpty() && !office.endsWith(value) && !value.endsWith(office);
          case "案由", "提案名称", "建议名称" ->
            !titles.isEmpty() && titles.stream().noneMatch(title -> value.contains(title) || title.contains(value));
          default -> false;
        };
        if (wrong) {
          tell(script, form.name() + "的“" + field.label() + "”写“" + value + "”，和复函不一致，请核对。", value, report);
        }
      }
    }
  }

  private static void tell(Script script, String message, String value, Report report) {
    Optional<Passage> place = script.passages().stream().filter(passage -> passage.text().contains(value)).findFirst();
    if (place.isPresent()) {
      int from = place.get().text().indexOf(value);
      report.add(Severity.WARNING, place.get(), from, from + value.length(), message, "核对表格");
    } else {
      report.missing(Severity.WARNING, "表格", message, "核对表格");
    }
  }
}
