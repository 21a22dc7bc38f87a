package fuhan.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field of the index that government web pages print above a document.
 *
 * @param label such as 索引号
 * @param value such as LC02100-0400-2025-00020
 */
public record IndexField(String label, String value) {
  private static final String LABELS = "索 ?引 ?号|信息索引号?|备注/文号|文 ?号|发文字号|发布机构|发文机关|发布单位|制发机关|公开机构|信息来源|公文生成日期|生成日期|成文日期|成文时间|发文日期|制发日期|发布日期|发布时间"
      + "|公开日期|公开时间|生效日期|废止日期|主题分类|主 ?题 ?词|关键词|体裁分类|组配分类|信息分类|分类|公文种类|文 ?种|有 ?效 ?性|时效性|公开类别|信息类别|公开方式|公开形式|公开范围|公开属性|公开时限"
      + "|信息名称|文件名称|名 ?称|标 ?题|内容概述|附件下载|语种";
  private static final Pattern FIELD = Pattern.compile("[【\\[]?(" + LABELS + ")[】\\]]? ?[:：] ?(.{0,160})");
  private static final Pattern LABEL = Pattern.compile("[【\\[]?(" + LABELS + ")[】\\]]? ?[:：]?");
  private static final Pattern BEGIN = Pattern.compile("(?<![\\p{IsHan}/])[【\\[]?(?:" + LABELS + ")[】\\]]? ?[:：]");

  /** The field that a line states; empty for any other line. */
  public static Optional<IndexField> of(String line) {
    if (line.length() > 200) {
      return Optional.empty();
    }
    Matcher field = FIELD.matcher(line.strip());
    return field.matches() ? Optional.of(new IndexField(field.group(1).replace(" ", ""), field.group(2).strip())) : Optional.empty();
  }

  /** Whether the words are the label of such a field alone, as in the left cell of a table. */
  public static boolean isLabel(String words) {
    return words.length() < 20 && LABEL.matcher(words.strip()).matches();
  }

  /** The fields of a line that states several, one after the other; empty when it says anything else. */
  public static List<IndexField> all(String line) {
    List<IndexField> fields = new ArrayList<>();
    if (line.length() > 600) {
      return fields;
    }
    String words = line.strip();
    List<Integer> begins = BEGIN.matcher(words).results().map(MatchResult::start).toList();
    if (begins.isEmpty() || begins.getFirst() > 0) {
      return fields;
    }
    for (int i = 0; i < begins.size(); i++) {
      int end = i + 1 < begins.size() ? begins.get(i + 1) : words.length();
      of(words.substring(begins.get(i), end)).ifPresent(fields::add);
    }
    return fields;
  }

  /** As a line: 索引号：LC02100-0400-2025-00020. */
  public String line() {
    return label + "：" + value;
  }
}
