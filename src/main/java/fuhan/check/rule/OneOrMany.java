package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 称“您”还是“你们”: （一位委员）你们提出的提案收悉 */
public final class OneOrMany implements Rule {
  private static final Pattern MANY = Pattern.compile("你们|您们|各位委员|各位代表");

  private static final Pattern ONE = Pattern.compile("您(?=提出|的提案|的建议)");

  private static final List<String> SIGNS = List.of("你们", "您们", "各位");

  @Override
  public String title() {
    return "称“您”还是“你们”";
  }

  @Override
  public String source() {
    return "本程序";
  }

  @Override
  public String example() {
    return "（一位委员）你们提出的提案收悉";
  }

  @Override
  public String better() {
    return "您提出的提案收悉";
  }

  @Override
  public void check(Script script, Report report) {
    Optional<Passage> salutation = script.first(Part.SALUTATION);
    if (salutation.isEmpty()) {
      return;
    }
    String names = salutation.get().text();
    boolean many = names.matches(".*[、，,和等].*") || !names.matches(".*(?:委员|代表|同志|先生|女士)\\s*[：:].*");
    if (many) {
      if (names.matches("(?:尊敬的)?[\\p{IsHan}]{2,4}(?:、[\\p{IsHan}]{2,4})+(?:委员|代表)\\s*[：:].*")) {
        one(script, report);
      }
      return;
    }
    for (Passage passage : script.texts()) {
      if (!Quick.holds(passage.text(), SIGNS)) {
        continue;
      }
      Matcher found = MANY.matcher(passage.text());
      while (found.find()) {
        report.add(Severity.WARNING, passage, found.start(), found.end(), "主送只有一位，这里却称“" + found.group() + "”。", "改为“您”");
      }
    }
  }

  /** 您提出的 in a letter to several. */
  private static void one(Script script, Report report) {
    script.of(Part.OPENING).forEach(passage -> {
      Matcher found = ONE.matcher(passage.text());
      while (found.find()) {
        report.add(Severity.WARNING, passage, found.start(), found.end(), "主送不止一位，这里却称“您”。", "改为“你们”");
      }
    });
  }
}
