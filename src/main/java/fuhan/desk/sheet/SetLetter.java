package fuhan.desk.sheet;

import fuhan.manuscript.Manuscript;
import fuhan.page.Pages;
import java.util.List;

/**
 * A letter on paper, and what it was set from.
 *
 * @param manuscript the origins of the pages are places in it
 * @param notes sentences on what is not as the style asks, such as 方正小标宋简体没有安装，用思源宋体粗体代替。
 */
public record SetLetter(Manuscript manuscript, Pages pages, List<String> notes) {
  public SetLetter {
    notes = List.copyOf(notes);
  }
}
