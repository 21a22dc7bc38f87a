package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 主送 without its full-width colon. */
public final class SalutationMark implements Rule {
  private static final Pattern BARE = Pattern.compile("(?:尊敬的)?[\\p{IsHan}、，· ]{1,40}(?:委员|代表|委员会|联合会)[，,。；;、]?(?=$|您|你们|《)");

  @Override
  public String title() {
    return "主送后面的冒号";
  }

  @Override
  public String source() {
    return "GB/T 9704—2012 7.3.2";
  }

  @Override
  public String example() {
    return "林晚委员（后面没有冒号）";
  }

  @Override
  public String better() {
    return "林晚委员：";
  }

  @Override
  public void check(Script script, Report report) {
    if (script.first(Part.SALUTATION).isPresent()) {
      return;
    }
    script.passages().stream().filter(passage -> BARE.matcher(passage.text()).lookingAt()).findFirst().ifPresent(passage -> {
      Matcher bare = BARE.matcher(passage.text());
      int to = bare.lookingAt() ? bare.end() : passage.text().length();
      report.add(Severity.ERROR, passage, 0, to, "主送后面要有全角冒号，并且单独成行（GB/T 9704—2012，7.3.2）。", "在主送后面加冒号，另起一行写正文");
    });
  }
}
