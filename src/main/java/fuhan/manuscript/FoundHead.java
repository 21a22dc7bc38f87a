package fuhan.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The head of a published letter: where the salutation stands, the title above it and the fields above that.
 *
 * @param fields lines with roles, the salutation last
 * @param forms lines of forms that stand before the letter
 * @param bodyFrom index of the first line behind the salutation
 */
record FoundHead(List<Line> fields, List<String> forms, int bodyFrom) {
  private static final Pattern PEOPLE = Pattern.compile(".*(?:委员|代表|常委|主席|先生|女士|同志)(?:们)?：");
  private static final Pattern BODY_OR_PARTY = Pattern
      .compile(".*(?:局|委|办|会|党|社|院|处|中心|街道|政府|公司|部|支部|总支|联|团|组|盟|进|革|建|室|界别?|厅|镇|乡|所|站|馆|企业|集团|大队)：");
  private static final Pattern NOT_ONE = Pattern.compile(".*(?:如下|以下|包括|认为|指出|要求|表示|意见|情况|措施|附件|抄送|说明)：|.*[。；！？].*|.*：.*：");
  private static final Pattern SAYS_RECEIVED = Pattern.compile(".*(?:收悉|提出的|答复如下|回复如下|函复如下|提案|建议|议案).*", Pattern.DOTALL);
  private static final int LONGEST_SALUTATION = 80;
  private static final int MOST_TITLE_LINES = 4;

  static FoundHead in(List<String> lines, List<String> remarks) {
    int salutation = salutation(lines);
    int titleEnd = salutation >= 0 ? titleEnd(lines, salutation) : lastTitle(lines);
    if (salutation < 0) {
      remarks.add("没有找到主送对象（如“某某委员：”），请补上。");
    }
    int titleFrom = titleEnd < 0 ? 0 : titleFrom(lines, titleEnd);
    List<Line> fields = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    HeadLines head = new HeadLines(lines, remarks);
    head.read(0, titleFrom, fields, forms);
    if (titleEnd < salutation) {
      head.read(titleEnd, salutation, fields, forms);
    }
    if (titleEnd > titleFrom) {
      fields.add(Line.of(Role.TITLE, String.join("", lines.subList(titleFrom, titleEnd))));
    } else {
      remarks.add("没有找到标题，请补上。");
    }
    if (salutation >= 0) {
      fields.add(Line.of(Role.SALUTATION, lines.get(salutation)));
    }
    int body = salutation >= 0 ? salutation + 1 : Math.max(0, titleEnd);
    return new FoundHead(fields, forms, body);
  }

  /** The line that looks most like a salutation; -1 when none does. */
  private static int salutation(List<String> lines) {
    int best = -1;
    int most = 2;
    for (int i = 0; i < lines.size(); i++) {
      int score = score(lines, i);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private static int score(List<String> lines, int i) {
    String line = lines.get(i);
    if (!line.endsWith("：") || line.length() > LONGEST_SALUTATION || line.contains("\t") || NOT_ONE.matcher(line).matches()) {
      return 0;
    }
    int score = PEOPLE.matcher(line).matches() ? 3 : BODY_OR_PARTY.matcher(line).matches() ? 2 : 0;
    if (score == 0) {
      return 0;
    }
    for (int from = Math.max(0, i - MOST_TITLE_LINES); from < i; from++) {
      if (HeadWords.isTitle(String.join("", lines.subList(from, i)))) {
        score += 3;
        break;
      }
    }
    boolean received = i + 1 < lines.size() && SAYS_RECEIVED.matcher(lines.get(i + 1)).matches();
    return score + (received ? 2 : 0);
  }

  /** Without a salutation the title ends at the first line that is one; -1 when there is none. */
  private static int lastTitle(List<String> lines) {
    for (int i = 0; i < Math.min(lines.size(), 20); i++) {
      if (HeadWords.isTitle(lines.get(i))) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Where the title ends: right above the salutation, or above the fields that stand between them on some web pages. */
  private static int titleEnd(List<String> lines, int salutation) {
    int end = salutation;
    while (end > 0 && !HeadWords.isTitlePart(lines.get(end - 1))
        && (!HeadWords.fields(lines.get(end - 1)).isEmpty() || HeadWords.isOffice(lines.get(end - 1)))) {
      end--;
    }
    return end > 0 && HeadWords.isTitle(lines.get(end - 1)) ? end : salutation;
  }

  private static int titleFrom(List<String> lines, int end) {
    int from = end;
    while (from > 0 && end - from < MOST_TITLE_LINES && goesUp(lines, from, end)) {
      from--;
    }
    return from;
  }

  private static boolean goesUp(List<String> lines, int from, int end) {
    String above = lines.get(from - 1);
    if (above.contains("\t") || !HeadWords.fields(above).isEmpty() || FormWords.isName(above)) {
      return false;
    }
    if (from == end) {
      return above.length() <= 120 && !above.endsWith("。");
    }
    String sofar = String.join("", lines.subList(from, end));
    if (HeadWords.isOffice(above)) {
      // An office right above the title belongs to it only when the document number parts it from the letterhead.
      return sofar.startsWith("关于") && from >= 2 && !HeadWords.fields(lines.get(from - 2)).isEmpty() && seenBefore(lines, from - 2);
    }
    boolean complete = HeadWords.isTitle(sofar) && (sofar.startsWith("关于") || sofar.startsWith("对") || sofar.contains("关于"));
    return !complete && HeadWords.isTitlePart(above) && HeadWords.isTitlePart(above + sofar.substring(0, 1));
  }

  private static boolean seenBefore(List<String> lines, int to) {
    return lines.subList(0, to).stream().anyMatch(HeadWords::isOffice);
  }
}
