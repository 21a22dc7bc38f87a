package fuhan.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a TrueType font with some glyphs of a large one; parts that composed glyphs are made of follow those that were asked for. */
final class GlyfSubset {
  private static final int WORDS = 0x0001;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int MATRIX = 0x0080;

  private final Tables font;
  private final ByteBuffer outlines;
  private final ByteBuffer places;
  private final boolean longPlaces;
  private final List<Integer> glyphs = new ArrayList<>();
  private final Map<Integer, Integer> parts = new HashMap<>();

  private GlyfSubset(Tables font, int[] glyphs) throws IOException {
    this.font = font;
    this.outlines = font.table("glyf");
    this.places = font.table("loca");
    this.longPlaces = font.table("head").getShort(50) != 0;
    for (int glyph : glyphs) {
      this.parts.putIfAbsent(glyph, this.glyphs.size());
      this.glyphs.add(glyph);
    }
  }

  /**
   * The tables that draw the glyphs, by their tags.
   *
   * @param glyphs numbers of the glyphs in the large font; the first is 0
   */
  static Map<String, byte[]> of(Tables font, int[] glyphs) throws IOException {
    return new GlyfSubset(font, glyphs).write();
  }

  private Map<String, byte[]> write() throws IOException {
    Bytes drawn = new Bytes();
    Bytes offsets = new Bytes().u32(0);
    // The list grows by the parts of composed glyphs.
    for (int i = 0; i < glyphs.size(); i++) {
      int glyph = glyphs.get(i);
      int start = place(glyph);
      int length = place(glyph + 1) - start;
      int at = drawn.size();
      drawn.all(outlines, start, length).pad();
      if (length > 0 && outlines.getShort(start) < 0) {
        renumber(drawn, at + 10);
      }
      offsets.u32(drawn.size());
    }
    Map<String, byte[]> tables = new TreeMap<>();
    tables.put("glyf", drawn.toArray());
    tables.put("loca", offsets.toArray());
    tables.put("head", new Bytes().all(font.copy("head")).set16(50, 1).toArray());
    tables.put("maxp", new Bytes().all(font.copy("maxp")).set16(4, glyphs.size()).toArray());
    Sfnt.metrics(font, glyphs, tables);
    for (String tag : List.of("cvt ", "fpgm", "prep")) {
      if (font.has(tag)) {
        tables.put(tag, font.copy(tag));
      }
    }
    return tables;
  }

  private int place(int glyph) {
    return longPlaces ? places.getInt(4 * glyph) : 2 * Short.toUnsignedInt(places.getShort(2 * glyph));
  }

  private void renumber(Bytes drawn, int first) {
    int at = first;
    int flags;
    do {
      flags = drawn.get16(at);
      int part = drawn.get16(at + 2);
      Integer number = parts.get(part);
      if (number == null) {
        number = glyphs.size();
        parts.put(part, number);
        glyphs.add(part);
      }
      drawn.set16(at + 2, number);
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      at += (flags & MATRIX) != 0 ? 8 : (flags & TWO_SCALES) != 0 ? 4 : (flags & SCALE) != 0 ? 2 : 0;
    } while ((flags & MORE) != 0);
  }
}
