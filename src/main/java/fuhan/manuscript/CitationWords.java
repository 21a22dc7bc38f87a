package fuhan.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the suggestions that a paragraph names at its beginning: 针对“加强培训”的建议，我们… or 关于加强培训的建议.
 *
 * <p>The words found, put together again, are the beginning of the paragraph to the letter.
 */
final class CitationWords {
  private static final String WHO = "(?:您|你们?|委员们?|各位委员|代表们?|贵党派|贵单位|提案人?)?(?:们)?(?:在?(?:提案|建议|来信)中)?所?";
  private static final Pattern BEFORE = Pattern
      .compile("(?:针对|关于|对于|就|对|围绕)?" + WHO + "(?:提出|提到|反映|建议|指出|提及|提)?的?(?:关于)?(?:第[一二三四五六七八九十\\d]+[条点项个](?:建议|意见)?)?(?:中的?)?“");
  private static final Pattern SAYS_SO = Pattern.compile(".*(?:针对|关于|对于|围绕|提出|提到|反映|建议|指出|提及|所提|您提|就|对).*“");
  private static final Pattern ASKS = Pattern.compile("建议|意见|问题|诉求|要求|提议|提出");
  private static final Pattern BETWEEN = Pattern.compile("(?:的?(?:建议|意见|问题))?[、，和及与以]{0,2}(?:关于)?“");
  private static final Pattern AFTER = Pattern.compile(
      "”(?:等)?(?:[一二三四五六七八九十两\\d]+[条项点个]|相关|方面)*的?(?:意见建议|建议意见|[\\u4e00-\\u9fff]{0,2}建议|意见|问题|诉求|要求|提议)?(?:事宜)?"
          + "的?(?:答复|回复|办理情况|落实情况|采纳情况|办理|说明|方面)*(?<end>[，。：；]|$)");
  private static final Pattern PLAIN = Pattern.compile(
      "(?<before>(?:针对|关于|对于|围绕)" + WHO + "(?:提出的?|提到的?|反映的?|提的)?(?:关于)?)(?<suggestion>[^，。：；！？]{3,60}?)"
          + "(?<after>的(?:建议|意见|问题|诉求)(?:的?(?:答复|回复|办理情况|落实情况))?(?:方面)?(?:[，。：；]|$))");
  private static final Pattern PLAIN_LINE = Pattern.compile(
      "(?<before>(?:针对|关于|对于|围绕)" + WHO + "(?:提出的?|提到的?|反映的?|提的)?(?:关于)?)(?<suggestion>[^。：；！？]{3,70}?)"
          + "(?<after>的(?:建议|意见|诉求)(?:的?(?:答复|回复|办理情况|落实情况))?(?:方面)?[。：]?)");
  private static final Pattern NO_SUGGESTION = Pattern
      .compile("(?:您|你|你们|委员|代表|贵单位)?(?:提出|所提|所提出|提)?(?:的)?(?:提案|建议|议案|有关|相关|具体|上述|以上|以下|各项|几点)*");

  private CitationWords() {}

  /**
   * The words of a citation.
   *
   * @param between the words between two suggestions; empty when there is but one
   */
  record Found(String before, List<String> suggestions, String between, String after) {
    int length() {
      return before.length() + suggestions.stream().mapToInt(String::length).sum() + between.length() * (suggestions.size() - 1)
          + after.length();
    }
  }

  /** The citation at the beginning of a paragraph's text, its ordinal left off. */
  static Optional<Found> at(String text) {
    Optional<Found> quoted = quoted(text);
    return quoted.isPresent() ? quoted : plain(text);
  }

  /** The citation with quotation marks at the beginning of a text. */
  static Optional<Found> quoted(String text) {
    Matcher before = BEFORE.matcher(text);
    if (!before.lookingAt() || !SAYS_SO.matcher(before.group()).matches()) {
      return Optional.empty();
    }
    List<String> suggestions = new ArrayList<>();
    List<String> between = new ArrayList<>();
    int from = before.end();
    while (true) {
      int close = close(text, from);
      if (close < 0) {
        return Optional.empty();
      }
      suggestions.add(text.substring(from, close));
      Matcher next = BETWEEN.matcher(text).region(close + 1, text.length());
      if (!next.lookingAt()) {
        return end(text, before.group(), suggestions, between, close);
      }
      between.add(text.substring(close, next.end()));
      from = next.end();
    }
  }

  private static Optional<Found> end(String text, String before, List<String> suggestions, List<String> between, int close) {
    Matcher after = AFTER.matcher(text).region(close, text.length());
    if (!after.lookingAt() || !(ASKS.matcher(before).find() || ASKS.matcher(after.group()).find())) {
      return Optional.empty();
    }
    if (between.stream().distinct().count() > 1) {
      // Several kinds of words between them cannot be told apart later: one suggestion with all its quotation marks.
      String all = text.substring(before.length(), close);
      return Optional.of(new Found(before, List.of(all), "", after.group()));
    }
    return Optional.of(new Found(before, suggestions, between.isEmpty() ? "" : between.getFirst(), after.group()));
  }

  /** The closing quotation mark of what was opened before a place; -1 when there is none. */
  private static int close(String text, int from) {
    int depth = 1;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '“' ? 1 : c == '”' ? -1 : 0;
      if (depth == 0) {
        return i > from ? i : -1;
      }
      if (c == '。' && i - from > 120) {
        return -1;
      }
    }
    return -1;
  }

  private static Optional<Found> plain(String text) {
    Matcher whole = PLAIN_LINE.matcher(text);
    Matcher matcher = whole.matches() ? whole : PLAIN.matcher(text);
    if (!(matcher == whole || matcher.lookingAt())) {
      return Optional.empty();
    }
    String suggestion = matcher.group("suggestion");
    if (suggestion.startsWith("“") || NO_SUGGESTION.matcher(suggestion).matches()) {
      return Optional.empty();
    }
    return Optional.of(new Found(matcher.group("before"), List.of(suggestion), "", matcher.group("after")));
  }
}
