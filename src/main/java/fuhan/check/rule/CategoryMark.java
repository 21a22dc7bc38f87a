package fuhan.check.rule;

import fuhan.check.Part;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 答复类别 that is none of A, B, C and D. */
public final class CategoryMark implements Rule {
  private static final Pattern MARK = Pattern.compile("(?:答复|办理|办理结果)?类别[：:]\\s*([\\p{IsAlphabetic}&&[^类]]{1,2})类");

  @Override
  public String title() {
    return "答复类别的写法";
  }

  @Override
  public String source() {
    return "本单位模板";
  }

  @Override
  public String example() {
    return "答复类别：E类";
  }

  @Override
  public String better() {
    return "答复类别：A类";
  }

  @Override
  public void check(Script script, Report report) {
    script.of(Part.HEAD).forEach(passage -> {
      Matcher mark = MARK.matcher(passage.text());
      if (mark.find() && !mark.group(1).isEmpty() && !mark.group(1).matches("[A-D]")) {
        report.add(Severity.ERROR, passage, mark.start(1), mark.end(1), "答复类别只有A、B、C、D，没有“" + mark.group(1) + "”。", "核对答复类别");
      }
    });
  }
}
