package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import fuhan.check.Part;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 不该出现的字符: 第２０２５号、鄉村 */
public final class OddCharacter implements TextRule {
  private static final Pattern FAULT = Pattern.compile(
      "[\\uE000-\\uF8FF\\uFFFD\\u200B-\\u200F\\u2060\\uFEFF\\u00AD\\u2E80-\\u2FDF\\uF900-\\uFAFF]|[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]|[０-９Ａ-Ｚａ-ｚ]+|(?<=\\d)％");

  private static final int FIRST_HAN = 0x3400;
  /** In GB 2312 no, in 通用规范汉字表 yes, and met in letters. */
  private static final String ALLOWED = "瞭堃喆昇淏玥昉琪瑄珺玙钰鋆铖镕珩煊垚犇焱晗祎祺甯翀翃赟瀚骉镓锘铷瞀荞嫚婳娴窅叁璟璠璐瑶璇瑢琛琬琰曈晞晟昶昳暄暐暠炜炀焜煜熠燊犍甦砼硚碶筼箐粿綦翊耔舢芃芮芾茈茳荃荭莜菀菡萱葳蓥薏藁虓蚝蚬蛏裎褚谌谞豨趵踔逄邘郄郇郗鄢鄞酃醌钍钇铧锜镠阃阆隰雒霈靳颀颢馓驷骅髌鲅鲆鲷鲹鳀鳚黉埗埭塅垟垯垱圳坂坭埕墘湴溋滘漷濉澴洑汈浬涠潼滁尕屺岵岽峁峣崂崃嵊嵝嶂杧杬枧柘栟桄桠梽棪椤榉榕槠樾橦氹沄泖泷洇涑渼溆溧滠漯潆澧灏炆烔焓熳";
  private static final Charset SIMPLIFIED = Charset.forName("GB2312");
  private final BitSet common = common();

  @Override
  public String title() {
    return "不该出现的字符";
  }

  @Override
  public String source() {
    return "GB/T 15834—2011；通用规范汉字表";
  }

  @Override
  public String example() {
    return "第２０２５号、鄉村";
  }

  @Override
  public String better() {
    return "第2025号、乡村";
  }

  @Override
  public void check(Passage passage, Report report) {
    uncommon(passage, report);
    if (passage.text().chars().noneMatch(c -> c < ' ' || c == 0x7F || c == 0xAD || c >= 0x200B && c <= 0x2FDF || c >= 0xE000)) {
      return;
    }
    Matcher found = FAULT.matcher(passage.text());
    while (found.find()) {
      if (found.group().equals("％")) {
        report.fix(Severity.HINT, passage, found.start(), found.end(), "百分号用半角“%”（GB/T 15835，附录A）。", "%");
        continue;
      }
      report.add(Severity.WARNING, passage, found.start(0), found.end(0), "这里有繁体字、全角数字、专用字符或者看不见的字符，印出来、查找时会出错。", "换成通用规范汉字、半角数字，或者删去");
    }
  }

  /** A character outside of GB 2312 is a traditional one, a variant or a rare one; in names it may well be right. */
  private void uncommon(Passage passage, Report report) {
    if (passage.part() == Part.SALUTATION || passage.part() == Part.SIGNATURE) {
      return;
    }
    String text = passage.text();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c < FIRST_HAN || common.get(c) || !Character.isIdeographic(c) || c == '〇') {
        continue;
      }
      String rest = text.substring(i, Math.min(text.length(), i + 5));
      if (!rest.matches("..?(?:委员|代表).*")) {
        int to = i + Character.charCount(c);
        report.add(Severity.WARNING, passage, i, to, "“" + text.substring(i, to) + "”是繁体字、异体字或者很少用的字（通用规范汉字表），请核对。", "换成通用的规范汉字");
      }
    }
  }

  private static BitSet common() {
    CharsetEncoder encoder = SIMPLIFIED.newEncoder();
    BitSet common = new BitSet();
    for (char c = '一'; c < '\uA000'; c++) {
      common.set(c, encoder.canEncode(c));
    }
    ALLOWED.codePoints().forEach(common::set);
    return common;
  }
}
