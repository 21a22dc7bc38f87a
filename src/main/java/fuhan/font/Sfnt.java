package fuhan.font;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Puts a font file together from tables, and the tables that every font file has besides its outlines. */
final class Sfnt {
  static final int TRUE_TYPE = 0x00010000;
  static final int OPEN_TYPE = 0x4F54544F;
  private static final int CHECKSUM = 0xB1B0AFBA;

  private Sfnt() {}

  /** The widths of the glyphs. */
  static void metrics(Tables font, List<Integer> glyphs, Map<String, byte[]> tables) throws IOException {
    Bytes widths = new Bytes();
    for (int glyph : glyphs) {
      widths.u16(font.advance(glyph)).u16(font.bearing(glyph));
    }
    tables.put("hmtx", widths.toArray());
    tables.put("hhea", new Bytes().all(font.copy("hhea")).set16(34, glyphs.size()).toArray());
  }

  /** Which glyph prints which character: for readers that know only the first plane of Unicode, and for the others. */
  static byte[] cmap(SortedMap<Integer, Integer> glyphs) {
    Bytes starts = new Bytes();
    Bytes ends = new Bytes();
    Bytes deltas = new Bytes();
    Bytes groups = new Bytes();
    int segments = 1;
    int first = -1;
    int last = -1;
    for (int point : glyphs.keySet()) {
      if (first >= 0 && point == last + 1 && glyphs.get(point) - glyphs.get(last) == 1 && point != 0x10000) {
        last = point;
        continue;
      }
      if (first >= 0) {
        segments += segment(first, last, glyphs.get(first), starts, ends, deltas, groups);
      }
      first = point;
      last = point;
    }
    if (first >= 0) {
      segments += segment(first, last, glyphs.get(first), starts, ends, deltas, groups);
    }
    Bytes small = new Bytes().u16(4).u16(16 + 8 * segments).u16(0).u16(2 * segments);
    searchFields(small, 2, segments);
    small.all(ends.u16(0xFFFF).toArray()).u16(0).all(starts.u16(0xFFFF).toArray()).all(deltas.u16(1).toArray()).all(new byte[2 * segments]);
    Bytes cmap = new Bytes().u16(0).u16(2).u16(3).u16(1).u32(20).u16(3).u16(10).u32(20 + small.size());
    return cmap.all(small.toArray()).u16(12).u16(0).u32(16 + groups.size()).u32(0).u32(groups.size() / 12).all(groups.toArray()).toArray();
  }

  /** Characters that follow each other and so do their glyphs; returns how many segments of the small table they take. */
  private static int segment(int first, int last, int glyph, Bytes starts, Bytes ends, Bytes deltas, Bytes groups) {
    groups.u32(first).u32(last).u32(glyph);
    if (first > 0xFFFE) {
      return 0;
    }
    starts.u16(first);
    ends.u16(last);
    deltas.u16(glyph - first);
    return 1;
  }

  private static void searchFields(Bytes out, int width, int count) {
    int power = Integer.highestOneBit(count);
    out.u16(width * power).u16(Integer.numberOfTrailingZeros(power)).u16(width * (count - power));
  }

  /** The names of the font, in Unicode for Windows. */
  static byte[] names(String family, String postScriptName) {
    List<String> names = List.of(family, "Regular", postScriptName, family, postScriptName);
    int[] ids = {1, 2, 3, 4, 6};
    Bytes texts = new Bytes();
    Bytes records = new Bytes();
    for (int i = 0; i < ids.length; i++) {
      byte[] text = names.get(i).getBytes(StandardCharsets.UTF_16BE);
      records.u16(3).u16(1).u16(0x0409).u16(ids[i]).u16(text.length).u16(texts.size());
      texts.all(text);
    }
    return new Bytes().u16(0).u16(ids.length).u16(6 + records.size()).all(records.toArray()).all(texts.toArray()).toArray();
  }

  /** A table of names of glyphs that holds none. */
  static byte[] post() {
    return new Bytes().u32(0x00030000).all(new byte[28]).toArray();
  }

  /**
   * The font file.
   *
   * @param tables by their tags, in the order of these
   */
  static byte[] file(int version, SortedMap<String, byte[]> tables) {
    Bytes directory = new Bytes().u32(version).u16(tables.size());
    searchFields(directory, 16, tables.size());
    Bytes body = new Bytes();
    int start = 12 + 16 * tables.size();
    int head = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] bytes = table.getValue().clone();
      if (table.getKey().equals("head")) {
        head = start + body.size();
        Arrays.fill(bytes, 8, 12, (byte) 0);
      }
      directory.all(table.getKey().getBytes(StandardCharsets.US_ASCII)).u32(sum(bytes)).u32(start + body.size()).u32(bytes.length);
      body.all(bytes).pad();
    }
    byte[] file = directory.all(body.toArray()).toArray();
    int whole = CHECKSUM - sum(file);
    for (int i = 0; i < 4; i++) {
      file[head + 8 + i] = (byte) (whole >> 24 - 8 * i);
    }
    return file;
  }

  private static int sum(byte[] bytes) {
    int sum = 0;
    for (int i = 0; i < bytes.length; i++) {
      sum += (bytes[i] & 0xFF) << 24 - 8 * (i % 4);
    }
    return sum;
  }
}
