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

  /** 区域, 区间, 区别, 区位, 区划, 区分 */
  private static final String OTHERWISE = "域间别位划分";

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
      look(passage, own, report);
    }
  }

  private static void look(Passage passage, String own, Report report) {
    String text = passage.text();
    char kind = own.charAt(2);
    for (int at = text.indexOf(kind, 2); at >= 0; at = text.indexOf(kind, at + 1)) {
      String name = text.substring(at - 2, at + 1);
      boolean alone = at == 2 || !Character.isIdeographic(text.charAt(at - 3));
      boolean goesOn = at + 1 < text.length() && Character.isIdeographic(text.charAt(at + 1)) && OTHERWISE.indexOf(text.charAt(at + 1)) < 0;
      boolean near = (name.charAt(0) == own.charAt(0)) != (name.charAt(1) == own.charAt(1));
      if (alone && goesOn && near && name.chars().allMatch(Character::isIdeographic)) {
        report.add(Severity.WARNING, passage, at - 2, at + 1, "这里写“" + name + "”，发文机关在“" + own + "”，请核对地名。", "核对地名");
      }
    }
  }
}
