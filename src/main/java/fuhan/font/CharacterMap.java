package fuhan.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which glyph prints which character, read out of the cmap table once; the characters of the first plane are looked up without searching. */
final class CharacterMap {
  /** Platform and encoding of subtables in Unicode, best first. */
  private static final int[] KINDS = {0x0003_000A, 0x0000_0006, 0x0000_0004, 0x0003_0001, 0x0000_0003, 0x0000_0002, 0x0000_0001,
    0x0000_0000, 0x0003_0000};

  private final char[] plane = new char[0x10000];
  private final List<Group> beyond = new ArrayList<>();

  /** Characters that follow each other and so do their glyphs. */
  private record Group(int first, int last, int glyph) {}

  /**
   * Reads the table.
   *
   * @param count glyphs of the font; what points beyond them is left out
   * @throws IOException when it knows no Unicode
   */
  CharacterMap(ByteBuffer cmap, int count) throws IOException {
    ByteBuffer table = best(cmap);
    switch (table.getShort(0)) {
      case 4 -> segments(table, count);
      case 6 -> trimmed(table, count);
      default -> groups(table, count);
    }
    beyond.sort((a, b) -> Integer.compare(a.first, b.first));
  }

  private static ByteBuffer best(ByteBuffer cmap) throws IOException {
    for (int kind : KINDS) {
      for (int i = 0; i < Short.toUnsignedInt(cmap.getShort(2)); i++) {
        int at = cmap.getInt(8 + 8 * i);
        if (cmap.getInt(4 + 8 * i) == kind && List.of(4, 6, 12).contains((int) cmap.getShort(at))) {
          return cmap.slice(at, cmap.capacity() - at);
        }
      }
    }
    throw new IOException("no characters in Unicode");
  }

  private void segments(ByteBuffer table, int count) {
    int twice = Short.toUnsignedInt(table.getShort(6));
    for (int at = 14; at < 14 + twice; at += 2) {
      int last = Short.toUnsignedInt(table.getShort(at));
      int first = Short.toUnsignedInt(table.getShort(at + 2 + twice));
      int delta = table.getShort(at + 2 + 2 * twice);
      int range = at + 2 + 3 * twice;
      int offset = Short.toUnsignedInt(table.getShort(range));
      for (int point = first; point <= last && point < 0xFFFF; point++) {
        int glyph = point;
        if (offset != 0) {
          int place = range + offset + 2 * (point - first);
          glyph = place + 2 <= table.capacity() ? Short.toUnsignedInt(table.getShort(place)) : 0;
        }
        put(point, offset != 0 && glyph == 0 ? 0 : glyph + delta & 0xFFFF, count);
      }
    }
  }

  private void trimmed(ByteBuffer table, int count) {
    int first = Short.toUnsignedInt(table.getShort(6));
    for (int i = 0; i < Short.toUnsignedInt(table.getShort(8)) && first + i < 0xFFFF; i++) {
      put(first + i, Short.toUnsignedInt(table.getShort(10 + 2 * i)), count);
    }
  }

  private void groups(ByteBuffer table, int count) {
    for (int at = 16; at < 16 + 12 * table.getInt(12); at += 12) {
      int first = table.getInt(at);
      int last = Math.min(table.getInt(at + 4), first + 0xFFFF);
      int glyph = table.getInt(at + 8);
      for (int point = first; point <= last && point < plane.length; point++) {
        put(point, glyph + point - first, count);
      }
      if (last >= plane.length && glyph + last - first < count) {
        int from = Math.max(first, plane.length);
        beyond.add(new Group(from, last, glyph + from - first));
      }
    }
  }

  private void put(int point, int glyph, int count) {
    plane[point] = glyph < count ? (char) glyph : 0;
  }

  /** Number of the glyph of a character; 0 when there is none. */
  int glyph(int codePoint) {
    if (codePoint < plane.length) {
      return plane[codePoint];
    }
    int at = Collections.binarySearch(beyond, new Group(codePoint, 0, 0), (a, b) -> Integer.compare(a.first, b.first));
    Group group = at >= 0 ? beyond.get(at) : at < -1 ? beyond.get(-at - 2) : null;
    return group == null || codePoint > group.last ? 0 : group.glyph + codePoint - group.first;
  }
}
