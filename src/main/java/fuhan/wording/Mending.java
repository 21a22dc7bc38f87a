package fuhan.wording;

import fuhan.letter.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends text that was published, copied or recognised: lines are joined into paragraphs, page furniture goes, punctuation and spaces become those of
 * official Chinese.
 *
 * <p>您提出的《关于…的提案》(第 101 / 号)收悉,现答复如下: becomes one paragraph 您提出的《关于…的提案》（第101号）收悉，现答复如下：.
 */
public final class Mending {
  private Mending() {}

  /**
   * What came of a text.
   *
   * @param pieces paragraphs and tables, in order; only {@link Scrap.Line} and {@link Scrap.Rows}
   * @param leftOut what was taken out, for the person to see
   * @param standing the paragraphs as they stood: lines joined, not a character mended
   */
  public record Mended(List<Scrap> pieces, List<String> leftOut, List<String> standing) {
    public Mended {
      pieces = List.copyOf(pieces);
      leftOut = List.copyOf(leftOut);
      standing = List.copyOf(standing);
    }
  }

  /** Mends the lines of a file. */
  public static Mended mend(List<Scrap> scraps) {
    Furniture furniture = new Furniture();
    Cleaning cleaning = new Cleaning();
    List<Scrap> sorted = furniture.sort(scraps);
    Assembly assembly = new Assembly(cleaning);
    List<Scrap> pieces = new ArrayList<>();
    for (Scrap piece : assembly.assemble(sorted)) {
      pieces.add(switch (piece) {
        case Scrap.Line(Text text, Scrap.Flow flow) -> new Scrap.Line(typeset(text), flow);
        case Scrap.Rows(List<List<String>> cells) ->
          new Scrap.Rows(cells.stream().map(row -> row.stream().map(Mending::characters).toList()).toList());
        case Scrap.Gap gap -> gap;
        case Scrap.PageEnd end -> end;
      });
    }
    List<String> leftOut = new ArrayList<>(furniture.leftOut());
    if (cleaning.unknown() > 0) {
      leftOut.add("（" + cleaning.unknown() + "个专用字体的字符，别的字体显示不了）");
    }
    return new Mended(pieces, leftOut, standing(sorted));
  }

  /** The same paragraphs with the characters that the file has. */
  private static List<String> standing(List<Scrap> sorted) {
    List<String> standing = new ArrayList<>();
    for (Scrap piece : new Assembly(Cleaning.NOTHING).assemble(sorted)) {
      switch (piece) {
        case Scrap.Line line -> standing.add(line.text().plain());
        case Scrap.Rows rows -> rows.cells().forEach(row -> standing.add(String.join("\t", row)));
        default -> {
        }
      }
    }
    return standing;
  }

  /** Mends the characters of one paragraph. */
  public static Text characters(Text text) {
    return typeset(Rewriting.strip(new Cleaning().clean(text)));
  }

  /** Mends the characters of a paragraph without emphasis. */
  public static String characters(String text) {
    return characters(Text.of(text)).plain();
  }

  private static Text typeset(Text text) {
    return Spacing.mend(Punctuation.mend(text));
  }
}
