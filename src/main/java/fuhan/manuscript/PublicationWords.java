package fuhan.manuscript;

import fuhan.letter.Publication;
import fuhan.wording.Dates;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The index fields of a web page around a letter: 索引号：XM… */
final class PublicationWords {
  private static final String LABEL = "(?:索引号|信息索引号|备注/文号|文号|发文字号|发布机构|发文机关|发布单位|制发机关|信息来源|来源|公文生成日期|生成日期|成文日期|发文日期|发布日期|发布时间|公开日期|生效日期|废止日期"
      + "|主题分类|主题词|关键词|体裁分类|信息分类|公文种类|文种|有效性|时效性|公开方式|公开属性|公开形式|公开类别|公开时限|公开范围|标题|名称|信息名称|文件名称|内容概述|附件下载)";
  private static final Pattern FIRST = Pattern.compile("[-·•*●【\\s]*" + LABEL + "[】\\s]*[:：].*");
  private static final Pattern FIELD = Pattern
      .compile("(" + LABEL + ")[】\\s　]*[:：][\\s　]*(.*?)[\\s　]*(?=[【\\s　]" + LABEL + "[】\\s　]*[:：]|$|(?<=\\d)发布[日时])");
  private static final Pattern SPACED = Pattern
      .compile("(?<=[\\u4e00-\\u9fff])[\\s　](?=[\\u4e00-\\u9fff][\\s　][\\u4e00-\\u9fff]|[\\u4e00-\\u9fff][：:])");

  private String indexNumber = "";
  private String publisher = "";
  private Optional<LocalDate> date = Optional.empty();
  private final Map<String, String> others = new TreeMap<>();
  private boolean any;

  /** Takes a line if it is made of such fields. */
  boolean take(String line) {
    String text = SPACED.matcher(line.strip()).replaceAll("");
    if (text.length() > 400 || !FIRST.matcher(text).matches()) {
      return false;
    }
    Matcher matcher = FIELD.matcher(text);
    while (matcher.find()) {
      any = true;
      field(matcher.group(1), matcher.group(2).strip());
    }
    return any;
  }

  private void field(String label, String value) {
    switch (label) {
      case "索引号", "信息索引号" -> indexNumber = value;
      case "发布机构", "发文机关", "发布单位", "制发机关" -> publisher = publisher.isEmpty() ? value : publisher;
      case "公文生成日期", "生成日期", "成文日期", "发文日期" -> date = Dates.read(value).or(() -> date);
      default -> {
        if (!value.isEmpty()) {
          others.put(label, value);
        }
      }
    }
  }

  /** The document number the page gives; empty when it gives none. */
  String number() {
    return others.getOrDefault("备注/文号", others.getOrDefault("发文字号", others.getOrDefault("文号", "")));
  }

  /** What the page said of disclosure; empty when it said nothing. */
  String disclosure() {
    return others.getOrDefault("公开属性", others.getOrDefault("公开方式", ""));
  }

  Optional<Publication> publication() {
    return any ? Optional.of(new Publication(indexNumber, publisher, date, others)) : Optional.empty();
  }
}
