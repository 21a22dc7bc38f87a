package fuhan.manuscript;

/**
 * A stretch of a paragraph in one look.
 *
 * @param cast how it looks and whether it is a number
 * @param text never empty in a {@link Line}
 * @param tag what it means, such as {@code suggestion.3}; empty for running text. A DOCX keeps a tagged run as a content control.
 */
public record Run(Cast cast, String text, String tag) {
  /** Running text. */
  public static Run text(String text) {
    return new Run(Cast.TEXT, text, "");
  }

  public static Run of(Cast cast, String text) {
    return new Run(cast, text, "");
  }

  /** The looks of runs; a DOCX has a character style of this name for each but the first. */
  public enum Cast {
    TEXT(""),
    EMPHASIS("强调文字"),
    /** a composed number in the look of the text: 1. 一是 */
    NUMBER("序号"),
    /** a composed number of the first level: 一、 */
    NUMBER_ONE("一级序号"),
    /** a composed number of the second level: （一） */
    NUMBER_TWO("二级序号"),
    /** the first words of a point of the first level, 黑体 */
    LEAD_ONE("一级引语"),
    /** the first words of a point of the second level, 楷体 */
    LEAD_TWO("二级引语");

    private final String style;

    Cast(String style) {
      this.style = style;
    }

    /** Name of the character style; empty for running text. */
    public String style() {
      return style;
    }

    /** Whether the text was counted, not written. */
    public boolean isNumber() {
      return this == NUMBER || this == NUMBER_ONE || this == NUMBER_TWO;
    }
  }
}
