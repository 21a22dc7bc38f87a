package fuhan.letter;

import java.util.List;

/**
 * The text between salutation and signatures (正文).
 *
 * @param opening paragraphs before the first section, such as 《…》收悉，现答复如下：
 * @param sections in order; a letter without headings has one section without a heading
 * @param closing thanks and 专此函复。
 */
public record Body(List<Paragraph> opening, List<Section> sections, List<Paragraph> closing) {
  /** A body without a word. */
  public static final Body EMPTY = new Body(List.of(), List.of(), List.of());

  public Body {
    opening = List.copyOf(opening);
    sections = List.copyOf(sections);
    closing = List.copyOf(closing);
  }

  public Body withOpening(List<Paragraph> changed) {
    return new Body(changed, sections, closing);
  }

  public Body withSections(List<Section> changed) {
    return new Body(opening, changed, closing);
  }

  public Body withClosing(List<Paragraph> changed) {
    return new Body(opening, sections, changed);
  }
}
