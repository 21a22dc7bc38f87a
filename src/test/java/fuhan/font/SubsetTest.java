package fuhan.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SubsetTest {
  @Test
  void drawsAdobeOutlinesAsTheWholeFontDoes() throws IOException {
    for (Face face : InstalledFaces.adobe()) {
      Subset subset = Subset.of(face, sample(face));
      TrueTypeFont large = face.font();
      OpenTypeFont small = new OTFParser().parse(new RandomAccessReadBuffer(subset.file()));
      for (int point : subset.glyphs().keySet()) {
        assertThat(drawn(small, subset.glyph(point))).as("%s of %s", Character.toString(point), face)
            .isEqualTo(drawn(large, large.getUnicodeCmapLookup().getGlyphId(point)));
      }
      keepsWidthsAndCharacters(large, subset, small);
    }
  }

  @Test
  void drawsTrueTypeOutlinesAsTheWholeFontDoes() throws IOException {
    for (Face face : InstalledFaces.trueType()) {
      Subset subset = Subset.of(face, sample(face));
      TrueTypeFont large = face.font();
      TrueTypeFont small = new TTFParser().parse(new RandomAccessReadBuffer(subset.file()));
      for (int point : subset.glyphs().keySet()) {
        assertThat(drawn(small, subset.glyph(point))).as("%s of %s", Character.toString(point), face)
            .isEqualTo(drawn(large, large.getUnicodeCmapLookup().getGlyphId(point)));
      }
      keepsWidthsAndCharacters(large, subset, small);
      assertThat(subset.cff()).isEmpty();
    }
  }

  @Test
  void outlinesAloneAreACidKeyedFontOfThisSize() throws IOException {
    for (Face face : InstalledFaces.adobe()) {
      Subset subset = Subset.of(face, sample(face));
      byte[] cff = subset.cff().orElseThrow();
      assertThat(new CFFParser().parse(new RandomAccessReadBuffer(cff))).singleElement().satisfies(font -> {
        assertThat(font.getNumCharStrings()).isEqualTo(subset.glyphs().size() + 1);
        assertThat(font.getName()).isEqualTo(subset.name()).matches("[A-Z]{6}\\+[A-Za-z0-9-]+");
      });
    }
  }

  @Test
  void printsAMarkForWhatTheFaceLacks() {
    Face face = InstalledFaces.chinese();
    int nobodyHasIt = 0x3FFFD;
    Subset subset = Subset.of(face, List.of((int) '复', nobodyHasIt, 0x200B));
    assertThat(subset.width(subset.glyph(nobodyHasIt))).isEqualTo(1000 * face.advance(0x3013));
    assertThat(subset.glyphs()).containsOnlyKeys((int) '复', nobodyHasIt).doesNotContainValue(0);
  }

  /** In many fonts · and • are one glyph, and so are a blank and one that does not break. */
  @Test
  void tellsCharactersApartThatLookTheSame() {
    Face face = InstalledFaces.chinese();
    Subset subset = Subset.of(face, List.of((int) ' ', 0xA0, 0xB7, 0x2022, 0x2027, 0x30FB));
    assertThat(subset.glyphs().values()).doesNotHaveDuplicates();
  }

  /** Tables that speak of glyphs by their old numbers would make other programs print other glyphs. */
  @Test
  void takesOverNoTableThatKnowsOldNumbers() throws IOException {
    for (Face face : InstalledFaces.trueType()) {
      TrueTypeFont small = new TTFParser().parse(new RandomAccessReadBuffer(Subset.of(face, sample(face)).file()));
      assertThat(small.getTableMap()).containsKeys("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post")
          .doesNotContainKeys("GSUB", "GPOS", "GDEF", "kern", "vmtx", "EBDT", "morx");
    }
  }

  @Test
  void isTheSameEachTime() {
    Face face = InstalledFaces.chinese();
    assertThat(Subset.of(face, sample(face)).file()).isEqualTo(Subset.of(face, sample(face)).file());
  }

  @Test
  void saysWhichFontIsDamaged(@TempDir Path folder) throws IOException {
    Face whole = InstalledFaces.secondChinese();
    byte[] bytes = Files.readAllBytes(whole.file());
    Path file = folder.resolve("font" + (bytes[0] == 't' ? ".ttc" : ".ttf"));
    Files.write(file, bytes);
    Face face = Face.open(file, whole.index());
    face.glyph('复');
    Files.write(file, java.util.Arrays.copyOf(bytes, 2000));
    assertThatThrownBy(() -> Subset.of(face, List.of((int) '复'))).isInstanceOf(FontException.class)
        .hasMessageContaining(face.family())
        .hasMessageContaining("请重新安装它");
  }

  private static void keepsWidthsAndCharacters(TrueTypeFont large, Subset subset, TrueTypeFont small) throws IOException {
    assertThat(subset.glyphs()).hasSizeGreaterThan(90);
    for (int point : subset.glyphs().keySet()) {
      int glyph = subset.glyph(point);
      assertThat(small.getUnicodeCmapLookup().getGlyphId(point)).isEqualTo(glyph);
      assertThat(small.getAdvanceWidth(glyph)).isEqualTo(large.getAdvanceWidth(large.getUnicodeCmapLookup().getGlyphId(point)));
      assertThat(subset.width(glyph)).isEqualTo(1000.0 * small.getAdvanceWidth(glyph) / small.getUnitsPerEm());
    }
  }

  /** ASCII, Latin letters with accents, some of the second plane, and every seventh character of GB 2312, as far as the face has them. */
  private static Set<Integer> sample(Face face) {
    Set<Integer> points = new TreeSet<>();
    for (int point = 0x20; point < 0x17F; point++) {
      points.add(point);
    }
    for (int point = 0x20000; point < 0x20400; point++) {
      points.add(point);
    }
    Charset gb2312 = Charset.forName("GB2312");
    for (int row = 0xA1; row <= 0xF7; row++) {
      for (int cell = 0xA1 + row % 7; cell < 0xFF; cell += 7) {
        points.add(new String(new byte[]{(byte) row, (byte) cell}, gb2312).codePointAt(0));
      }
    }
    points.removeIf(point -> !face.has(point));
    return points;
  }

  private static List<List<Double>> drawn(TrueTypeFont font, int glyph) throws IOException {
    if (font instanceof OpenTypeFont open && open.isPostScript()) {
      var charstring = open.getCFF().getFont().getType2CharString(glyph);
      List<List<Double>> drawn = steps(charstring.getPath());
      drawn.add(List.of((double) charstring.getWidth()));
      return drawn;
    }
    var data = font.getGlyph().getGlyph(glyph);
    return data == null ? List.of() : steps(data.getPath());
  }

  private static List<List<Double>> steps(Shape shape) {
    List<List<Double>> steps = new ArrayList<>();
    double[] to = new double[6];
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      java.util.Arrays.fill(to, 0);
      int kind = path.currentSegment(to);
      steps.add(List.of((double) kind, to[0], to[1], to[2], to[3], to[4], to[5]));
    }
    return steps;
  }
}
