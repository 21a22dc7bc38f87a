package fuhan.wording;

import fuhan.letter.Text;
import java.util.ArrayList;
import java.util.List;

/** Puts paragraphs together from lines, leaving tables where they stand. */
final class Assembly {
  private final Cleaning cleaning;
  private final List<Strip> strips = new ArrayList<>();
  /** How many strips stand above each table. */
  private final List<Integer> places = new ArrayList<>();
  private final List<Scrap.Rows> tables = new ArrayList<>();

  Assembly(Cleaning cleaning) {
    this.cleaning = cleaning;
  }

  List<Scrap> assemble(List<Scrap> scraps) {
    collect(scraps);
    List<Boolean> goesOn = new Joining(strips).goesOn();
    List<Scrap> pieces = new ArrayList<>();
    List<Strip> paragraph = new ArrayList<>();
    int table = 0;
    for (int i = 0; i < strips.size(); i++) {
      while (table < tables.size() && places.get(table) == i) {
        finish(paragraph, pieces);
        pieces.add(tables.get(table++));
      }
      paragraph.add(strips.get(i));
      if (!goesOn.get(i)) {
        finish(paragraph, pieces);
      }
    }
    finish(paragraph, pieces);
    pieces.addAll(tables.subList(table, tables.size()));
    return pieces;
  }

  private void collect(List<Scrap> scraps) {
    boolean gap = false;
    boolean page = false;
    for (Scrap scrap : scraps) {
      switch (scrap) {
        case Scrap.Gap ignored -> gap = true;
        case Scrap.PageEnd ignored -> page = true;
        case Scrap.Rows rows -> {
          places.add(strips.size());
          tables.add(rows);
        }
        case Scrap.Line line -> {
          Text text = Rewriting.strip(cleaning.clean(line.text()));
          if (text.isEmpty()) {
            gap = true;
            continue;
          }
          if (gap && !strips.isEmpty()) {
            strips.set(strips.size() - 1, strips.getLast().withGapAfter());
          }
          boolean row = text.plain().indexOf('\t') >= 0 && !isIndentOnly(text.plain());
          strips.add(Strip.of(text, row ? Scrap.Flow.ALONE : line.flow(), indent(line.text().plain()), gap, page));
          gap = false;
          page = false;
        }
      }
    }
  }

  /** A tab between a number and its text, as word processors write lists, makes no table row. */
  private static boolean isIndentOnly(String words) {
    int tab = words.indexOf('\t');
    return tab <= 5 && words.indexOf('\t', tab + 1) < 0 && LineForm.isNumbered(words.substring(0, tab));
  }

  private static double indent(String words) {
    double indent = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\u3000' || c == '\u2003') {
        indent += 1;
      } else if (c == '\t') {
        indent += 2;
      } else if (Cleaning.isSpace(c)) {
        indent += 0.5;
      } else if (c != '\uFEFF' && c != '\u200B') {
        break;
      }
    }
    return indent;
  }

  private static void finish(List<Strip> paragraph, List<Scrap> pieces) {
    if (!paragraph.isEmpty()) {
      pieces.add(new Scrap.Line(Joining.join(paragraph), Scrap.Flow.ALONE));
      paragraph.clear();
    }
  }
}
