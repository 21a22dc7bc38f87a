package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import fuhan.wording.Personal;
import java.util.regex.Matcher;

/** 手机号码、身份证号码: 请联系13800000000 */
public final class PersonalNumber implements TextRule {

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
    Matcher found = Personal.NUMBER.matcher(passage.text());
    while (found.find()) {
      report.add(Severity.ERROR, passage, found.start(0), found.end(0), "这是个人的手机号码或者身份证号码，公开的复函里不应当有（个人信息保护法）。", "删去，或者改用办公电话");
    }
  }
}
