package fuhan.manuscript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tags of parts and of runs, such as {@code section.2} and {@code suggestion.3}. */
public final class Tags {
  public static final String OPENING = "opening";
  public static final String CLOSING = "closing";
  public static final String SECTION = "section";
  public static final String POINT = "point";
  public static final String ATTACHMENT = "attachment";
  public static final String CITATION = "citation";
  public static final String SUGGESTION = "suggestion";
  public static final String HEADING = "heading";
  public static final String NAME = "name";
  private static final Pattern NUMBERED = Pattern.compile("([a-zA-Z]+)\\.(\\d{1,9})");

  private Tags() {}

  /** The tag of one of several: section 2 gives {@code section.2}. */
  public static String of(String kind, int number) {
    return kind + "." + number;
  }

  /** Whether a tag names one of this kind. */
  public static boolean is(String kind, String tag) {
    return tag.equals(kind) || tag.startsWith(kind + ".");
  }

  /** The number in a tag; 0 when it has none. */
  public static int number(String tag) {
    Matcher matcher = NUMBERED.matcher(tag);
    return matcher.matches() ? Integer.parseInt(matcher.group(2)) : 0;
  }
}
