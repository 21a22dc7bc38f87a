package fuhan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what the paragraphs of a file are when nothing but their words says so. */
final class Standing {
  private static final Pattern SALUTATION = Pattern.compile(".{1,60}[：:]");
  private static final Pattern NOT_SALUTATION = Pattern.compile("(?:抄送|抄报|附件|联系|签发|答复类别|类别|案由|索引|文号|发布).*");
  private static final Pattern NUMBER = Pattern.compile(".{2,16}[〔\\[［(（【]\\s*\\d{4}\\s*[〕\\]］)）】].{0,4}\\d+\\s*号.{0,20}");
  private static final Pattern DATE = Pattern.compile(
      "\\s*(?:(?:\\d{4}|[〇○零一二三四五六七八九OＯ0]{4})\\s*年\\s*[\\d一二三四五六七八九十]{1,3}\\s*月(?:\\s*[\\d一二三四五六七八九十]{1,3}\\s*[日号])?|20\\d{2}[.．/-]\\d{1,2}[.．/-]\\d{1,2})[。.]?\\s*");
  private static final Pattern TITLE = Pattern.compile(".*(?:函|答复|提案|建议|会议).*");
  private static final Pattern HEADING = Pattern.compile("\\s*(?:[一二三四五六七八九十]{1,3}[、.．，]|[（(][一二三四五六七八九十]{1,3}[）)]).{1,38}");
  private static final Pattern SECTION = Pattern.compile("\\s*[一二三四五六七八九十]{1,3}、.{1,38}");
  private static final Pattern SIGNATURE = Pattern.compile("\\s*(?:.{0,8}(?:领导|负责人|联系人|经办人|联系电话|联系方式|电话|签发人)(?:署名|签名)?[：:]|领导署名).*");
  private static final Pattern CLOSING = Pattern.compile("\\s*(?:专此|特此|此复|感谢|衷心感谢|再次感谢|最后).*");
  private static final int LONGEST_TEXT_ENDING = 30;

  private Standing() {}

  /** @param known the salutation as it was recognised; empty when none was */
  static List<Passage> passages(List<String> paragraphs, String known) {
    int salutation = salutation(paragraphs, known);
    int date = last(paragraphs, DATE, salutation);
    int end = date < 0 ? paragraphs.size() : date;
    int signer = date > salutation + 1 && paragraphs.get(date - 1).strip().length() <= LONGEST_TEXT_ENDING
        && !paragraphs.get(date - 1).strip().matches(".*[。！：:].*") ? date - 1 : -1;
    List<Passage> passages = new ArrayList<>();
    String section = "";
    boolean listed = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i);
      String words = text.strip();
      if (words.isEmpty()) {
        continue;
      }
      Part part;
      if (i < salutation) {
        part = NUMBER.matcher(words).matches() ? Part.NUMBER
            : !TITLE.matcher(words).matches() || words.length() <= 5 || words.matches(".*(?:类别|结果)[：:].*") ? Part.HEAD
                : i >= salutation - 4 ? Part.TITLE : Part.OTHER;
      } else if (i == salutation) {
        part = Part.SALUTATION;
      } else if (i == date) {
        part = Part.DATE;
      } else if (i == signer) {
        part = Part.SIGNER;
      } else if (words.matches("附件[：:].*") || listed && words.matches("\\d{1,2}[.．、][^。]{1,60}")) {
        part = Part.OTHER;
      } else if (words.matches("(?:抄送|抄报|主送|报)[：:].*")) {
        part = Part.DISTRIBUTION;
      } else if (SIGNATURE.matcher(words).matches() && words.length() < 80) {
        part = Part.SIGNATURE;
      } else if (i > end) {
        part = words.matches("[（(].*[）)]") ? Part.NOTE : Part.OTHER;
      } else if (HEADING.matcher(text).matches() && !words.matches(".*[。；，].+")) {
        part = Part.HEADING;
        section = SECTION.matcher(text).matches() ? words : section;
      } else {
        part = section.isEmpty() && opens(paragraphs, salutation, i) && !startsPart(words) ? Part.OPENING
            : CLOSING.matcher(words).matches() ? Part.CLOSING : Part.BODY;
      }
      listed = part == Part.OTHER && (listed || words.startsWith("附件"));
      passages.add(new Passage(i, part, part.isText() ? section : "", text));
    }
    return passages;
  }

  /** The first two paragraphs, or the first alone when it ends in 如下. */
  private static boolean opens(List<String> paragraphs, int salutation, int at) {
    return at == salutation + 1 || at == salutation + 2 && !paragraphs.get(salutation + 1).contains("如下");
  }

  private static boolean startsPart(String words) {
    return words.matches("(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[.．、]|[一二三四五六七八九十]是).*");
  }

  private static int salutation(List<String> paragraphs, String known) {
    for (int i = 0; i < paragraphs.size() && !known.isBlank(); i++) {
      String words = paragraphs.get(i).replaceAll("[\\s\u3000]", "");
      if (words.startsWith(known.replaceAll("[\\s\u3000]", "")) && words.length() <= known.length() + 3) {
        return i;
      }
    }
    for (int i = 0; i < Math.min(paragraphs.size(), 40); i++) {
      String words = paragraphs.get(i).strip();
      if (SALUTATION.matcher(words).matches() && !NOT_SALUTATION.matcher(words).matches()
          && !words.matches(".*(?:[。；，].{12,}|收悉|如下[：:])")) {
        return i;
      }
    }
    return -1;
  }

  private static int last(List<String> paragraphs, Pattern pattern, int from) {
    for (int i = paragraphs.size() - 1; i > from; i--) {
      if (pattern.matcher(paragraphs.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }
}
