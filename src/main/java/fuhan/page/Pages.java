package fuhan.page;

import java.util.List;

/**
 * A letter on paper.
 *
 * @param paper of every page
 * @param pages in order, at least one
 * @param headings for bookmarks and for {@code fuhan pages}, in order
 */
public record Pages(Paper paper, List<Page> pages, List<Heading> headings) {
  public Pages {
    pages = List.copyOf(pages);
    headings = List.copyOf(headings);
  }

  /**
   * Where a heading stands.
   *
   * @param level from 0, the outline level of its style; the title is -1
   * @param text with its number
   * @param piece its place in the manuscript
   * @param page from 1
   * @param y upper edge of its first line in twips
   */
  public record Heading(int level, String text, int piece, int page, double y) {}
}
