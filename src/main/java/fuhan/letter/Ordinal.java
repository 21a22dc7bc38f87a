package fuhan.letter;

/**
 * How an item of a list is numbered; the number itself is counted when the letter is composed.
 *
 * @param style the form of the ordinal
 * @param restarts whether the count begins again at one with this item
 */
public record Ordinal(Style style, boolean restarts) {
  /** No number. */
  public static final Ordinal NONE = new Ordinal(Style.NONE, false);

  /** Counts on in this style. */
  public static Ordinal of(Style style) {
    return new Ordinal(style, false);
  }

  /** The forms of ordinals, named by how the first looks; GB/T 9704-2012, 7.3.3 has the first, second, third and sixth. */
  public enum Style {
    NONE,
    /** 一、 */
    CHINESE,
    /** （一） */
    BRACKETED,
    /** 1. */
    ARABIC,
    /** 1． with a full-width dot, as some offices print it */
    ARABIC_WIDE,
    /** 1、 as some offices print it; GB/T 15834-2011, B.3.3 asks for a dot */
    ARABIC_COMMA,
    /** （1） */
    ARABIC_BRACKETED,
    /** ① */
    CIRCLED,
    /** 一是 */
    FIRSTLY,
    /** 第一， */
    ORDER
  }
}
