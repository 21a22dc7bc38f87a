package fuhan.page;

import fuhan.font.Face;
import fuhan.font.Fonts;
import fuhan.font.Typeface;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What people have to know about the fonts of a letter: 本机没有方正小标宋简体，用思源宋体代替. */
public final class FontNotes {
  private final Fonts fonts;
  private final Map<String, Face> substitutes = new LinkedHashMap<>();
  private final Map<Face, Set<Integer>> lent = new LinkedHashMap<>();
  private final Set<Integer> nowhere = new LinkedHashSet<>();

  private FontNotes(Fonts fonts) {
    this.fonts = fonts;
  }

  /** Whole sentences; none when every font is there and has every character. */
  public static List<String> of(Galley galley, Fonts fonts) {
    FontNotes notes = new FontNotes(fonts);
    galley.blocks().forEach(notes::look);
    List.of(galley.feet().first(), galley.feet().odd(), galley.feet().even()).forEach(foot -> foot.forEach(notes::look));
    return notes.sentences();
  }

  private void look(Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> {
        paragraph.strands().forEach(this::look);
        paragraph.boxes().stream().map(Block.Box::blocks).flatMap(Collection::stream).forEach(this::look);
      }
      case Block.Table table -> table.rows().forEach(row -> row.cells().forEach(cell -> cell.text().forEach(this::look)));
    }
  }

  private void look(Strand strand) {
    Type type = strand.type();
    Typeface chinese = fonts.typeface(type.chinese(), type.bold());
    Typeface western = fonts.typeface(type.western(), type.bold());
    strand.text().codePoints().filter(c -> c >= ' ' && c != Strand.PAGE_NUMBER).forEach(c -> {
      Typeface typeface = c < 0x80 ? western : chinese;
      if (typeface.substitute()) {
        substitutes.putIfAbsent(typeface.asked(), typeface.face());
      }
      Face face = typeface.faceOf(c);
      if (!face.has(c)) {
        nowhere.add(c);
      } else if (face != typeface.face()) {
        lent.computeIfAbsent(face, any -> new LinkedHashSet<>()).add(c);
      }
    });
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    substitutes.forEach((asked, face) -> sentences.add("本机没有安装" + asked + "，用" + face.family() + (face.bold() ? "粗体" : "") + "代替。"));
    lent.forEach((face, characters) -> sentences.add("“" + text(characters) + "”不在所用的字体里，用" + face.family() + "补上。"));
    if (!nowhere.isEmpty()) {
      sentences.add("本机没有一种字体能显示“" + text(nowhere) + "”，印出来是〓，请安装带生僻字的字体（如方正仿宋_GBK）后再导出。");
    }
    return sentences;
  }

  private static String text(Set<Integer> characters) {
    return characters.stream().map(Character::toString).collect(Collectors.joining("、"));
  }
}
