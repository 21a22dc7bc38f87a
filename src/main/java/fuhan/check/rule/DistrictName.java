package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Rule;
import fuhan.check.Script;
import fuhan.check.Severity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of another district that is all but the office's own. */
public final class DistrictName implements Rule {
  private static final Pattern OWN = Pattern.compile("^(?:[\\p{IsHan}]{2,3}市)?([\\p{IsHan}]{2}[区县])");
  private static final Pattern ANY = Pattern.compile("(?<![\\p{IsHan}])([\\p{IsHan}]{2}[区县])(?=[\\p{IsHan}])(?![域间别位划分])");

  @Override
  public String title() {
    return "地名不一致";
  }

  @Override
  public String source() {
    return "本程序";
  }

  @Override
  public String example() {
    return "（临川区的函）临江区坚持";
  }

  @Override
  public String better() {
    return "临川区坚持";
  }

  @Override
  public void check(Script script, Report report) {
    Matcher office = OWN.matcher(script.letter().head().office());
    if (!office.find()) {
      return;
    }
    String own = office.group(1);
    for (Passage passage : script.passages()) {
      Matcher found = ANY.matcher(passage.text());
      while (found.find()) {
        String name = found.group(1);
        if (!name.equals(own) && name.charAt(2) == own.charAt(2) && (name.charAt(0) == own.charAt(0) || name.charAt(1) == own.charAt(1))) {
          report.add(Severity.WARNING, passage, found.start(1), found.end(1), "这里写“" + name + "”，发文机关在“" + own + "”，请核对地名。", "核对地名");
        }
      }
    }
  }
}
