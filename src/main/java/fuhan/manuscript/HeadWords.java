package fuhan.manuscript;

import fuhan.wording.DocumentNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines above the salutation are: mark, number, category, 签发人, title. */
final class HeadWords {
  private static final Pattern CATEGORY = Pattern.compile(
      "[（(【]?(?:答复|办理|回复|复函|提案|建议|办理结果|办理答复|结果)*(?:类别|类型|分类|种类|结果)\\s*[：:]?\\s*[“（(]?[ABCD]\\d?[”）)]?\\s*类?[）)】]?|(?<![A-Za-z])[（(【]?[ABCD]\\s*类?[）)】]?$|^[ABCD]类");
  private static final Pattern ISSUER = Pattern.compile("签发人?\\s*[：:]\\s*([\\u4e00-\\u9fff·]{2,5}|[\\u4e00-\\u9fff]\\s+[\\u4e00-\\u9fff])");
  private static final Pattern MARK = Pattern
      .compile("[\\u4e00-\\u9fff（）()·]{3,32}(?:局|委员会|委|办公室|办|厅|处|政府|街道|中心|部|院|会|镇|乡|公司|大队|支队|所|集团|学校|馆|社|站|组|联合会|党工委|指挥部)(?:文件|（函）|便函|函)?");
  private static final Pattern TITLE = Pattern.compile(".*(?:提案|建议|议案|委员|代表|政协|人大).*(?:函|答复|回复|意见|报告|情况|说明)(?:（[^）]{1,12}）)?");
  private static final Pattern TITLE_PART = Pattern.compile(".*(?:关于|提案|建议|议案|委员|代表|政协|人大|答复|复函|会议).*");
  private static final Pattern PROSE = Pattern.compile(".*[。；！？].*|.*：$");

  private HeadWords() {}

  /** Whether a line is the name of an office, as a letterhead or a 署名 has it. */
  static boolean isOffice(String text) {
    return MARK.matcher(text.strip()).matches() && !text.contains("关于") && !text.contains("提案") && !text.contains("答复");
  }

  /** Whether lines joined are a whole title. */
  static boolean isTitle(String text) {
    return TITLE.matcher(text).matches() && !PROSE.matcher(text).matches() && text.length() <= 120;
  }

  /** Whether a line may be one of several lines of a title. */
  static boolean isTitlePart(String text) {
    return !PROSE.matcher(text).matches() && text.length() <= 60 && TITLE_PART.matcher(text).matches();
  }

  /** The fields that make up a line of the head; empty when something else stands in it. */
  static List<Line> fields(String text) {
    String rest = text;
    List<Line> found = new ArrayList<>();
    Matcher issuer = ISSUER.matcher(rest);
    if (issuer.find()) {
      found.add(Line.of(Role.ISSUER, "签发人：" + issuer.group(1).replaceAll("\\s", "")));
      rest = rest.substring(0, issuer.start()) + rest.substring(issuer.end());
    }
    Optional<DocumentNumbers.Found> number = DocumentNumbers.find(rest);
    if (number.isPresent()) {
      found.add(Line.of(Role.NUMBER, number.get().number().text()));
      rest = number.get().before() + number.get().after();
    }
    Matcher category = CATEGORY.matcher(rest.strip());
    if (category.find()) {
      found.add(Line.of(Role.CATEGORY, category.group().strip()));
      rest = rest.strip().substring(0, category.start()) + rest.strip().substring(category.end());
    }
    return rest.isBlank() ? found : List.of();
  }
}
