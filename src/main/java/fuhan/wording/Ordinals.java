package fuhan.wording;

import fuhan.letter.Ordinal;
import fuhan.letter.Ordinal.Style;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ordinals as printed: （三） is the third of the bracketed. */
public final class Ordinals {
  private static final String NUMERAL = "([一二三四五六七八九十]{1,3})";
  private static final String CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

  private record Form(Style style, Pattern pattern) {}

  private static final List<Form> FORMS = List.of(
      new Form(Style.CHINESE, Pattern.compile(NUMERAL + "、")), new Form(Style.BRACKETED, Pattern.compile("（" + NUMERAL + "）")),
      new Form(Style.ARABIC, Pattern.compile("(\\d{1,2})\\.(?!\\d)")), new Form(Style.ARABIC_WIDE, Pattern.compile("(\\d{1,2})．")),
      new Form(Style.ARABIC_COMMA, Pattern.compile("(\\d{1,2})、")), new Form(Style.ARABIC_BRACKETED, Pattern.compile("（(\\d{1,2})）")),
      new Form(Style.CIRCLED, Pattern.compile("([" + CIRCLES + "])")), new Form(Style.FIRSTLY, Pattern.compile(NUMERAL + "是")),
      new Form(Style.ORDER, Pattern.compile("第" + NUMERAL + "，")));

  private Ordinals() {}

  /** An ordinal at the beginning of a text: its style, its number from 1 and how many chars it takes. */
  public record Found(Style style, int number, int length) {}

  /** The ordinal of an item, such as （三） for BRACKETED and 3; empty for NONE. Numbers a style cannot show are shown in the Arabic way. */
  public static String text(Style style, int number) {
    return switch (style) {
      case NONE -> "";
      case CHINESE -> numeral(number) + "、";
      case BRACKETED -> "（" + numeral(number) + "）";
      case ARABIC -> number + ".";
      case ARABIC_WIDE -> number + "．";
      case ARABIC_COMMA -> number + "、";
      case ARABIC_BRACKETED -> "（" + number + "）";
      case CIRCLED -> number <= CIRCLES.length() ? CIRCLES.substring(number - 1, number) : "（" + number + "）";
      case FIRSTLY -> numeral(number) + "是";
      case ORDER -> "第" + numeral(number) + "，";
    };
  }

  /** The ordinal of items one level lower: GB/T 9704-2012, 7.3.3 goes from 一、 to （一）, 1. and （1）. */
  public static Ordinal below(Ordinal ordinal) {
    return Ordinal.of(switch (ordinal.style()) {
      case CHINESE, NONE -> Style.BRACKETED;
      case BRACKETED -> Style.ARABIC;
      case ARABIC, ARABIC_WIDE, ARABIC_COMMA -> Style.ARABIC_BRACKETED;
      case ARABIC_BRACKETED, CIRCLED, FIRSTLY, ORDER -> Style.CIRCLED;
    });
  }

  private static String numeral(int number) {
    return number <= 99 ? Numerals.chinese(number) : Integer.toString(number);
  }

  /** The ordinal that a text begins with. */
  public static Optional<Found> at(String text) {
    return at(text, 0);
  }

  /** The ordinal at a place of a text, counted in chars. */
  public static Optional<Found> at(String text, int place) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(text).region(place, Math.min(text.length(), place + 8));
      if (matcher.lookingAt()) {
        int number = number(matcher.group(1));
        if (number > 0) {
          return Optional.of(new Found(form.style(), number, matcher.end() - place));
        }
      }
    }
    return Optional.empty();
  }

  private static int number(String digits) {
    char first = digits.charAt(0);
    if (first >= '0' && first <= '9') {
      return Integer.parseInt(digits);
    }
    int circle = CIRCLES.indexOf(first);
    return circle >= 0 ? circle + 1 : Numerals.number(digits);
  }
}
