package fuhan.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

final class SubsetTest {
  private static final String TEXT = "云州市临川区教育局2025年6月，“双减”《方案》镕喆";

  @Test
  void cffGlyphsKeepTheirOutlinesAndWidths() throws IOException {
    Face face = face("Noto Serif CJK SC");
    Subset subset = Subset.of(face, characters());
    assertThat(subset.kind()).isEqualTo(Subset.Kind.CFF);
    assertThat(subset.program().length).isLessThan(40_000);
    CFFCIDFont read = (CFFCIDFont) new CFFParser().parse(subset.program(), () -> subset.program()).getFirst();
    for (int c : characters()) {
      GeneralPath want = ((OpenTypeFont) face.font()).getCFF().getFont().getType2CharString(face.glyph(c)).getPath();
      assertThat(shape(read.getType2CharString(subset.glyph(c)).getPath())).as(Character.toString(c)).isEqualTo(shape(want));
      assertThat(read.getType2CharString(subset.glyph(c)).getWidth() / 1000.0).isCloseTo(face.advance(c), within(0.001));
    }
  }

  @Test
  void anOpenTypeFileAroundItKnowsItsCharacters() throws IOException {
    Face face = face("Noto Serif CJK SC");
    FontFile file = FontFile.of(face, characters());
    assertThat(file.suffix()).isEqualTo(".otf");
    OpenTypeFont read = new OTFParser().parse(new RandomAccessReadBuffer(file.bytes()));
    assertThat(read.getNaming().getFontFamily()).isEqualTo(face.family());
    for (int c : characters()) {
      int glyph = read.getUnicodeCmapLookup().getGlyphId(c);
      assertThat(glyph).as(Character.toString(c)).isPositive();
      assertThat(read.getAdvanceWidth(glyph) / (double) read.getUnitsPerEm()).isCloseTo(face.advance(c), within(0.001));
      assertThat(shape(read.getCFF().getFont().getType2CharString(glyph).getPath()))
          .isEqualTo(shape(((OpenTypeFont) face.font()).getCFF().getFont().getType2CharString(face.glyph(c)).getPath()));
    }
  }

  @Test
  void trueTypeGlyphsKeepTheirOutlines() throws IOException {
    Face face = face("DejaVu Sans");
    TreeSet<Integer> characters = "Fuhan2025".codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
    Subset subset = Subset.of(face, characters);
    assertThat(subset.kind()).isEqualTo(Subset.Kind.TRUE_TYPE);
    TrueTypeFont read = new TTFParser(true).parse(new RandomAccessReadBuffer(subset.program()));
    for (int c : characters) {
      assertThat(shape(read.getGlyph().getGlyph(subset.glyph(c)).getPath()))
          .isEqualTo(shape(face.font().getGlyph().getGlyph(face.glyph(c)).getPath()));
    }
  }

  private static NavigableSet<Integer> characters() {
    return TEXT.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  private static Face face(String family) {
    Optional<Located> found = FontConfig.ofMachine().orElseGet(() -> new FontFolders(FontFolders.usual())).find(family, false);
    assumeTrue(found.isPresent() && found.get().is(family), family + " is not installed");
    return Face.open(found.get().file(), found.get().index());
  }

  private static List<String> shape(GeneralPath path) {
    List<String> steps = new ArrayList<>();
    double[] points = new double[6];
    for (PathIterator step = path.getPathIterator(null); !step.isDone(); step.next()) {
      int kind = step.currentSegment(points);
      int count = kind == PathIterator.SEG_CLOSE ? 0 : kind == PathIterator.SEG_CUBICTO ? 6 : kind == PathIterator.SEG_QUADTO ? 4 : 2;
      StringBuilder text = new StringBuilder(Integer.toString(kind));
      for (int i = 0; i < count; i++) {
        text.append(' ').append(Math.round(points[i] * 100));
      }
      steps.add(text.toString());
    }
    return steps;
  }
}
