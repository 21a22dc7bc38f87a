package fuhan.check;

/**
 * One paragraph as it stands.
 *
 * @param index its place in the script; in a composed letter the place of its piece in the manuscript
 * @param section heading of the section it stands in, with its number; empty outside of sections
 * @param text exactly as it stands
 */
public record Passage(int index, Part part, String section, String text) {
  /** Where it stands, for people: 二、措施与成效, or 标题. */
  public String where() {
    return section.isEmpty() || !part.isText() ? part.word() : section;
  }
}
