package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numerals of two kinds in one number, and figures that are no figures. */
public final class NumeralForm implements TextRule {
  private static final Pattern FAULT = Pattern.compile(
      "百分之\\d|[一二三四五六七八九](?:[百千万])?(?=\\d)(?<![第初其之期周队组届楼高星])[\\d.]+(?=万|亿|千|个|人|家|所|元|次|场|户|名|项|件)|(?<=\\d)[．。·，](?=\\d)(?<!\\d{4}[．。·，])\\d|\\d+[OoＯ]+[\\dOoＯ]*|(?<!\\d)[OoＯlＩ]\\d+(?=万|个|人|元|次)|\\d\\s+\\d(?=[\\d]*(?:万|亿|个|人|元|次|户|家))");
  private static final Pattern SHORT_YEAR = Pattern.compile("(?<![\\d一-龥])[012]\\d年(?=\\d{1,2}月|底|初|度|上半年|下半年|投入|全年|全区|我区|我局|以来)");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}月\\d{1,2}(号)(?!楼|线|院|店|文)");
  private static final Pattern TWICE = Pattern.compile("\\d[多余][万亿千百]?[多余]|(?:约|近|大约|将近)\\d+(?:\\.\\d+)?[万亿]?(?:多|余)(?=[\\p{IsHan}])");

  private static final String NEIGHBOURS = "一二三四五六七八九百千万之．。·，OoＯlＩ \t";
  private static final List<String> ROUGH = List.of("年", "号", "多", "余");

  @Override
  public String title() {
    return "数字的写法";
  }

  @Override
  public String source() {
    return "GB/T 15835—2011 4.2、5.1";
  }

  @Override
  public String example() {
    return "五百80万元、3．6万人、18OO人";
  }

  @Override
  public String better() {
    return "580万元、3.6万人、1800人";
  }

  @Override
  public void check(Passage passage, Report report) {
    String text = passage.text();
    Matcher found = FAULT.matcher(text);
    while (isSuspicious(text) && found.find()) {
      report.add(Severity.WARNING, passage, found.start(), found.end(), "一个数里只用一种数字，小数点用半角，0 不写成字母（GB/T 15835，4.2、5.1）。", "用阿拉伯数字重写");
    }
    if (!passage.part().isText()) {
      return;
    }
    if (!Quick.holds(text, ROUGH)) {
      return;
    }
    Matcher year = SHORT_YEAR.matcher(passage.text());
    while (year.find()) {
      report.add(Severity.WARNING, passage, year.start(), year.end(), "年份要写全四位（GB/T 15835，5.1.2）。", "写成“20" + year.group() + "”");
    }
    Matcher day = DAY.matcher(passage.text());
    while (day.find()) {
      report.fix(Severity.WARNING, passage, day.start(1), day.end(1), "公文里日期写“日”，不写“号”（GB/T 15835，5.1.2）。", "日");
    }
    Matcher double2 = TWICE.matcher(passage.text());
    while (double2.find()) {
      report.add(Severity.WARNING, passage, double2.start(), double2.end(), "“多”“余”“约”“左右”这些约数的词只用一个（GB/T 15835，4.2.2）。", "留一个");
    }
  }

  /** Whether a digit has a neighbour that does not belong to a number. */
  private static boolean isSuspicious(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9' && (i > 0 && NEIGHBOURS.indexOf(text.charAt(i - 1)) >= 0
          || i + 1 < text.length() && NEIGHBOURS.indexOf(text.charAt(i + 1)) >= 0)) {
        return true;
      }
    }
    return false;
  }
}
