package fuhan.manuscript;

import fuhan.letter.Ordinal.Style;
import fuhan.wording.Ordinals;
import fuhan.wording.Ordinals.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a proposal suggests: the items under its last heading that says 建议, else what begins with 建议. */
final class SuggestionWords {
  private static final int LONGEST_HEADING = 30;
  private static final String ASKING = "(?:建议|对策|措施|举措|办法|思路|意见)";
  /** A sentence that leads to the suggestions and stands within a paragraph: 为此，提出以下建议：. */
  private static final Pattern LEADING = Pattern
      .compile("(?:^|(?<=[。！？；]))(?![（一二三四五六七八九十\\d])(?:[^。！？；：]{0,40}(?:建议|对策)[^。！？；：，]{0,12}|[^。！？；：]{0,12}(?:希望|恳请)[^。！？；：，]{0,20})：");
  private static final Pattern HEADING = Pattern
      .compile(".*" + ASKING + "(?:[与和及、]|以及)?" + ASKING + "?(?:如下|内容|事项|部分|方案)?|.*(?:以下|如下|下列|几点|几条)[^，]{0,6}" + ASKING + "[^，]{0,6}");
  private static final Pattern CALL = Pattern.compile(".*(?:建议|希望|恳请)[^，]{0,20}");
  private static final Pattern PURE = Pattern.compile(
      "(?:具体|对策|工作|几点|相关|有关|主要|解决|改进|我们的|政策|提案|委员|代表|[一二三四五六七八九十]点|的|[与和及、]|" + ASKING + ")*(?:建议|对策)(?:[与和及、]?" + ASKING + ")?(?:如下)?");
  private static final Pattern STRONG = Pattern.compile("建议|对策|希望|恳请");
  private static final Pattern NO_HEADING = Pattern
      .compile("(?:关于|以上|上述|前述|此).*|.*(?:问题|现状|背景|成效|开展的).{0,6}(?:措施|举措|办法|意见|思路).*|.*(?:提出|收集|听取|征求|采纳|反映).{0,3}意见");
  private static final Pattern PARTING = Pattern.compile("(?:以上|上述|特此|此致|敬礼|谢谢|专此|妥否|当否).*|.{0,20}(?:19|20)\\d{2}年\\d{1,2}月(?:\\d{1,2}日)?");
  private static final Pattern ASKS = Pattern
      .compile("(?:^|(?<=，))(?:为此|因此|对此|鉴于此|综上|据此|故|特此?|我们|本人|我|，)*(建议|希望|恳请|提议)(?!书|案|人|者|单位|[和与的被及]|内容|如下|：)，?(.{4,})$", Pattern.DOTALL);

  private SuggestionWords() {}

  /** A heading that suggestions may follow. */
  private record Heading(int place, Optional<Found> ordinal, String words) {
    boolean isStrong() {
      return STRONG.matcher(words).find();
    }

    /** Whether this one stands within what the other begins: its number is of a lower level and it says more than 对策建议. */
    boolean isWithin(Heading other) {
      return ordinal.isPresent() && !PURE.matcher(words).matches()
          && (other.ordinal.isEmpty() || BodyMarks.level(ordinal.get().style()) > BodyMarks.level(other.ordinal.get().style()));
    }
  }

  /** The suggestions in a proposal's paragraphs, in order and short. */
  static List<String> in(List<String> text, String title) {
    List<String> paragraphs = text.stream()
        .filter(paragraph -> !paragraph.equals(title) && !PARTING.matcher(paragraph).matches())
        .flatMap(paragraph -> parted(SuggestionItems.even(paragraph)).stream())
        .toList();
    List<Heading> headings = headings(paragraphs);
    List<String> found = under(headings.stream().filter(Heading::isStrong).toList(), paragraphs);
    if (found.isEmpty()) {
      found = asked(paragraphs);
    }
    if (found.isEmpty()) {
      found = under(headings.stream().filter(heading -> !heading.isStrong()).toList(), paragraphs);
    }
    return found.stream().map(BriefSuggestion::of).filter(item -> item.length() > 2).distinct().toList();
  }

  /** The paragraph cut before and behind a sentence that leads to suggestions. */
  private static List<String> parted(String paragraph) {
    Matcher matcher = LEADING.matcher(paragraph);
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (matcher.find()) {
      parts.add(paragraph.substring(from, matcher.start()));
      parts.add(matcher.group());
      from = matcher.end();
    }
    parts.add(paragraph.substring(from));
    return parts.stream().map(part -> SuggestionItems.even(part.strip())).filter(part -> !part.isEmpty()).toList();
  }

  private static List<Heading> headings(List<String> paragraphs) {
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Optional<Found> ordinal = Ordinals.at(paragraphs.get(i));
      String words = paragraphs.get(i).substring(ordinal.map(Found::length).orElse(0)).replaceAll("[：。]$", "").strip();
      boolean leads = paragraphs.get(i).endsWith("：") && words.length() <= 2 * LONGEST_HEADING;
      boolean says = words.length() <= LONGEST_HEADING && HEADING.matcher(words).matches()
          || leads && (HEADING.matcher(words).matches() || CALL.matcher(words).matches());
      if (says && !NO_HEADING.matcher(words).matches()) {
        headings.add(new Heading(i, ordinal, words));
      }
    }
    return headings;
  }

  /** What the last of the headings is followed by, one within another left aside. */
  private static List<String> under(List<Heading> headings, List<String> paragraphs) {
    List<Heading> upper = new ArrayList<>();
    for (Heading heading : headings) {
      if (upper.isEmpty() || !heading.isWithin(upper.getLast())) {
        upper.add(heading);
      }
    }
    for (Heading heading : upper.reversed()) {
      List<String> stretch = paragraphs.subList(heading.place() + 1, end(heading, paragraphs));
      List<String> items = SuggestionItems.in(stretch);
      List<String> found = items.isEmpty() ? asked(stretch) : items;
      if (found.isEmpty() && stretch.size() <= 12) {
        found = stretch;
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** A heading's text ends where the next one of its numbers stands. */
  private static int end(Heading heading, List<String> paragraphs) {
    for (int i = heading.place() + 1; i < paragraphs.size(); i++) {
      Optional<Found> ordinal = Ordinals.at(paragraphs.get(i));
      if (ordinal.isPresent() && heading.ordinal().isPresent() && isNext(heading.ordinal().get(), ordinal.get())) {
        return i;
      }
    }
    return paragraphs.size();
  }

  private static boolean isNext(Found heading, Found other) {
    Style style = heading.style();
    return other.style() == style && other.number() == heading.number() + 1;
  }

  /** Paragraphs that begin with 建议 or 希望, sentences and clauses that begin with 建议, numbered or not. */
  private static List<String> asked(List<String> paragraphs) {
    List<String> asked = new ArrayList<>();
    for (String paragraph : paragraphs) {
      List<String> sentences = Stream.of(paragraph.split("(?<=[。！？；])")).map(String::strip).toList();
      for (int i = 0; i < sentences.size(); i++) {
        Optional<Found> ordinal = Ordinals.at(sentences.get(i));
        Matcher matcher = ASKS.matcher(sentences.get(i).substring(ordinal.map(Found::length).orElse(0)));
        if (matcher.find() && (matcher.group(1).equals("建议") || matcher.start() == 0 && (i == 0 || ordinal.isPresent()))) {
          asked.add(matcher.group(2));
        }
      }
    }
    return asked;
  }
}
