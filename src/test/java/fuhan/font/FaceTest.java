package fuhan.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FaceTest {
  /** Every character that exists or may: as fontbox, which reads fonts slowly and whole, sees it. */
  @Test
  void knowsTheGlyphAndWidthOfEveryCharacter() throws IOException {
    for (Face face : InstalledFaces.everyKind()) {
      TrueTypeFont other = face.font();
      CmapLookup glyphs = other.getUnicodeCmapLookup();
      double unit = other.getUnitsPerEm();
      for (int point = 1; point < 0x32000; point++) {
        if (face.glyph(point) != glyphs.getGlyphId(point) && point != 0xFFFF) {
          assertThat(face.glyph(point)).as("%X of %s", point, face).isEqualTo(glyphs.getGlyphId(point));
        }
        if (face.has(point)) {
          assertThat(face.advance(point)).isEqualTo(other.getAdvanceWidth(glyphs.getGlyphId(point)) / unit);
        }
      }
      assertThat(face.postScriptName()).isEqualTo(other.getName());
      assertThat(face.ascent()).isEqualTo(other.getHorizontalHeader().getAscender() / unit);
      assertThat(face.descent()).isEqualTo(-other.getHorizontalHeader().getDescender() / unit);
    }
  }

  @Test
  void saysWhichFileIsNoFont(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("仿宋.ttf");
    for (String content : List.of("", "not a font", "ttcf" + "\0".repeat(40), "\0\1\0\0\0\1" + "\uFFFF".repeat(40))) {
      Files.writeString(file, content);
      assertThatThrownBy(() -> Face.open(file, 0)).isInstanceOf(FontException.class).hasMessageContaining("仿宋.ttf");
    }
  }
}
