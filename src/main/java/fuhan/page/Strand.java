package fuhan.page;

/**
 * Characters of one type.
 *
 * @param text with {@code \n} for a line break, {@code \t} for a tab and {@link #PAGE_NUMBER} for the number of the page
 * @param origin where the first character comes from
 */
public record Strand(String text, Type type, Origin origin) {
  /** Stands for the page number in a footer. */
  public static final char PAGE_NUMBER = '\uFFFC';
}
