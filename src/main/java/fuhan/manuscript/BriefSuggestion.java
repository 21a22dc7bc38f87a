package fuhan.manuscript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A suggestion as a letter cites it: 1.加强培训。建议每年… is 加强培训. */
final class BriefSuggestion {
  private static final int LONGEST = 40;
  private static final int SHORTEST = 4;
  private static final Pattern ASKS = Pattern.compile(
      "^(?:为此，?|因此，?|我们|本人)?(?:建议|希望|恳请|提议)[：，]?(?!书|案|人|者|单位|[和与的被及])|^(?:要|应当|应该|应)(?!求|素|急|用|对|点|领|害|聘|届|收|税|考)(?=\\p{IsHan}{3})");
  private static final Pattern ABOUT = Pattern.compile("关于(.{3,})的(?:建议|问题|对策)");
  /** Words that only lead to what is suggested: 为解决停车难，增设泊位 must not end before 增设. */
  private static final Pattern UNFINISHED = Pattern
      .compile("(?:针对|为了?|鉴于|由于|随着|根据|按照|对于|目前|当前|依托|结合|围绕|借鉴|参照|在|当|通过|以|从|利用|充分利用|因)[^，；]*|[^，；]*(?:的|等|和|与|以及|包括|如)");

  private BriefSuggestion() {}

  static String of(String item) {
    String first = sentence(item.strip());
    String bare = ASKS.matcher(first).replaceFirst("").strip();
    Matcher about = ABOUT.matcher(bare);
    String text = about.matches() ? about.group(1) : cut(bare);
    // In a letter it stands in quotation marks.
    return text.replace('“', '‘').replace('”', '’').replaceAll("[，；、]$", "").strip();
  }

  /** The first sentence, or the heading before a colon. */
  private static String sentence(String item) {
    Matcher end = Pattern.compile("[。！？；\\n]").matcher(item);
    String first = end.find() ? item.substring(0, end.start()) : item;
    int colon = first.indexOf('：');
    return colon >= SHORTEST && colon <= LONGEST ? first.substring(0, colon) : first;
  }

  /** A long sentence cut at the first ， behind which a phrase is whole; else without the words that only lead to it. */
  private static String cut(String sentence) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int from = 0;
    for (int at = sentence.indexOf('，'); at > 0 && at <= LONGEST; at = sentence.indexOf('，', at + 1)) {
      if (at >= SHORTEST && !UNFINISHED.matcher(sentence.substring(from, at)).matches()) {
        return sentence.substring(0, at);
      }
      from = at + 1;
    }
    boolean leads = from > 0 && sentence.length() - from >= SHORTEST;
    return leads ? cut(sentence.substring(from)) : sentence;
  }
}
