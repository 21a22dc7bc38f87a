package fuhan.manuscript;

import fuhan.letter.Ordinal.Style;
import fuhan.wording.Ordinals;
import fuhan.wording.Ordinals.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The items of the upper level in a stretch of a proposal, each in a paragraph of its own or behind one another: 一是加强培训；二是完善机制。 */
final class SuggestionItems {
  private static final String STOPS = "。；：！？";
  private static final Pattern BRACKET_BEHIND = Pattern.compile("^(\\d{1,2})[)）]");
  private static final Pattern SECOND_OF_TWO = Pattern.compile("^\\d{1,2}\\.(\\d{1,2})[.、 ]?(?=\\p{IsHan})");
  private static final String SMALL = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽";
  private static final Pattern CHINESE_DOT = Pattern.compile("^([一二三四五六七八九十]{1,3})[.．]");
  private static final Pattern ORDER = Pattern.compile("^第([一二三四五六七八九十]{1,3})(?:、|是|：|条[，：、]?|点[，：、]?)");
  private static final Pattern SUGGESTION = Pattern.compile("^建议([一二三四五六七八九十]{1,3})[：、，:]");

  private final List<StringBuilder> items = new ArrayList<>();
  private int last;

  private SuggestionItems() {}

  /** The paragraph with the ordinals that only proposals use in the form that letters use: 1）, 2.1, ⑴, 一. and 建议一：. */
  static String even(String paragraph) {
    int small = paragraph.isEmpty() ? -1 : SMALL.indexOf(paragraph.charAt(0));
    String even = small < 0 ? paragraph : "（" + (small + 1) + "）" + paragraph.substring(1);
    even = BRACKET_BEHIND.matcher(even).replaceFirst("$1.");
    even = SECOND_OF_TWO.matcher(even).replaceFirst("（$1）");
    even = CHINESE_DOT.matcher(even).replaceFirst("$1、");
    even = ORDER.matcher(even).replaceFirst("第$1，");
    return SUGGESTION.matcher(even).replaceFirst("$1、");
  }

  /** The items without their ordinals; none when nothing is numbered. */
  static List<String> in(List<String> paragraphs) {
    Optional<Style> style = style(paragraphs);
    SuggestionItems items = new SuggestionItems();
    style.ifPresent(upper -> paragraphs.forEach(paragraph -> items.paragraph(paragraph, upper)));
    return items.items.stream().map(StringBuilder::toString).toList();
  }

  /** The style of the first item: at the beginning of a paragraph, else within one. */
  private static Optional<Style> style(List<String> paragraphs) {
    for (String paragraph : paragraphs) {
      Optional<Found> found = Ordinals.at(paragraph).filter(ordinal -> ordinal.number() == 1);
      if (found.isPresent()) {
        return found.map(Found::style);
      }
      for (int i = 1; i < paragraph.length(); i++) {
        Optional<Found> inside = border(paragraph, i) ? Ordinals.at(paragraph, i).filter(ordinal -> ordinal.number() == 1)
            : Optional.empty();
        if (inside.isPresent()) {
          return inside.map(Found::style);
        }
      }
    }
    return Optional.empty();
  }

  private void paragraph(String paragraph, Style style) {
    int from = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      if (i > 0 && !border(paragraph, i)) {
        continue;
      }
      Optional<Found> found = Ordinals.at(paragraph, i).filter(ordinal -> ordinal.style() == style);
      if (found.isPresent() && follows(found.get().number(), i == 0)) {
        goesOn(paragraph.substring(from, i));
        items.add(new StringBuilder());
        last = found.get().number();
        from = i + found.get().length();
      }
    }
    goesOn(paragraph.substring(from));
  }

  /** Within a paragraph the count must be right; at its beginning it may begin again or leave one out. */
  private boolean follows(int number, boolean begins) {
    return number == last + 1 || begins && (number == 1 || Math.abs(number - last - 1) <= 1);
  }

  private void goesOn(String text) {
    if (!items.isEmpty()) {
      items.getLast().append(items.getLast().isEmpty() ? "" : "\n").append(text);
    }
  }

  private static boolean border(String text, int at) {
    char before = text.charAt(at - 1);
    boolean firstly = text.startsWith("是", at + 1) || text.startsWith("是", at + 2);
    return STOPS.indexOf(before) >= 0 || firstly && before == '，';
  }
}
