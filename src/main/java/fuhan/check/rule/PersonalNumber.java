package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 手机号码、身份证号码: 请联系13800000000 */
public final class PersonalNumber implements TextRule {
  private static final Pattern FAULT = Pattern.compile(
      "(?<![\\d.])1[3-9]\\d{9}(?!\\d)|(?<!\\d)1[3-9]\\d[- ]\\d{4}[- ]\\d{4}(?!\\d)|(?<!\\d)[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])\\d{3}[\\dXx](?!\\d)|[\\w.-]{3,}@(?:qq|163|126|139|189|sina|gmail|foxmail|outlook|hotmail)\\.com");

  @Override
  public String title() {
    return "手机号码、身份证号码";
  }

  @Override
  public String source() {
    return "个人信息保护法第二十八条；政府信息公开条例第十五条";
  }

  @Override
  public String example() {
    return "请联系13800000000";
  }

  @Override
  public String better() {
    return "公开的复函里不写个人号码";
  }

  @Override
  public void check(Passage passage, Report report) {
    Matcher found = FAULT.matcher(passage.text());
    while (found.find()) {
      report.add(Severity.ERROR, passage, found.start(0), found.end(0), "这是个人的手机号码或者身份证号码，公开的复函里不应当有（个人信息保护法）。", "删去，或者改用办公电话");
    }
  }
}
