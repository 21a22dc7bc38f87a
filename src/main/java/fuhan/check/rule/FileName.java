package fuhan.check.rule;

import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import fuhan.letter.Addressee;
import fuhan.letter.Proposal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file whose name says another proposal or member than the letter in it. */
public final class FileName implements Rule {
  private static final Pattern NUMBER = Pattern.compile("第([A-Za-z]{0,2}\\d{1,10})号");
  private static final Pattern MEMBER = Pattern.compile("(?<!\\p{IsHan})([\\p{IsHan}]{2,4})(?:委员|代表)(?!会)");

  @Override
  public String title() {
    return "文件名和复函不一致";
  }

  @Override
  public String source() {
    return "本程序";
  }

  @Override
  public String example() {
    return "文件名写第112号，复函答复的是第121号";
  }

  @Override
  public String better() {
    return "文件名和复函一致";
  }

  @Override
  public void check(Script script, Report report) {
    List<String> numbers = script.letter().proposals().stream().map(Proposal::number).filter(number -> !number.isEmpty()).toList();
    Matcher number = NUMBER.matcher(script.file().name());
    if (number.find() && !numbers.isEmpty() && !numbers.contains(number.group(1))) {
      report.missing(
          Severity.WARNING, "文件名", "文件名里的编号是“" + number.group(1) + "”，复函答复的是第" + String.join("、", numbers) + "号，请核对。", "改文件名，或者核对复函");
    }
    List<String> names = script.letter().addressing().addressees().stream().map(Addressee::name).filter(name -> !name.isEmpty()).toList();
    Matcher member = MEMBER.matcher(script.file().name());
    if (member.find() && !names.isEmpty()
        && names.stream().noneMatch(name -> member.group(1).endsWith(name) || name.endsWith(member.group(1)))) {
      report.missing(Severity.WARNING, "文件名", "文件名里是“" + member.group() + "”，主送是“" + String.join("、", names) + "”，请核对。", "改文件名，或者核对复函");
    }
  }
}
