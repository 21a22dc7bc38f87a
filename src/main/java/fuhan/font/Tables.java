package fuhan.font;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The raw tables of one face, mapped into memory: of a file of 25 megabytes only what is looked at is read. */
final class Tables {
  private static final int COLLECTION = 0x74746366;
  private static final int WINDOWS = 3;
  private static final int ENGLISH = 0x0409;

  private final Map<String, ByteBuffer> tables = new HashMap<>();
  private final int metrics;
  private final int unit;

  private Tables(ByteBuffer file, int index) throws IOException {
    int start = file.getInt(0) == COLLECTION ? file.getInt(12 + 4 * index) : 0;
    int count = Short.toUnsignedInt(file.getShort(start + 4));
    for (int i = 0; i < count; i++) {
      int at = start + 12 + 16 * i;
      byte[] tag = new byte[4];
      file.get(at, tag);
      tables.put(new String(tag, StandardCharsets.ISO_8859_1), file.slice(file.getInt(at + 8), file.getInt(at + 12)));
    }
    this.unit = Short.toUnsignedInt(table("head").getShort(18));
    this.metrics = Short.toUnsignedInt(table("hhea").getShort(34));
  }

  /**
   * The tables of a face; they must not be used after the arena is closed.
   *
   * @param index place in a collection; 0 in other files
   */
  static Tables open(Path file, int index, Arena arena) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return new Tables(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena).asByteBuffer(), index);
    }
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }

  ByteBuffer table(String tag) throws IOException {
    ByteBuffer table = tables.get(tag);
    if (table == null) {
      throw new IOException("no table " + tag);
    }
    return table;
  }

  byte[] copy(String tag) throws IOException {
    ByteBuffer table = table(tag);
    byte[] bytes = new byte[table.capacity()];
    table.get(0, bytes);
    return bytes;
  }

  /** Units of an em. */
  int unit() {
    return unit;
  }

  /** Number of glyphs. */
  int count() throws IOException {
    return Short.toUnsignedInt(table("maxp").getShort(4));
  }

  /** Width of a glyph in units. */
  int advance(int glyph) throws IOException {
    return Short.toUnsignedInt(table("hmtx").getShort(4 * Math.min(glyph, metrics - 1)));
  }

  /** Distance of a glyph's ink from its left edge in units. */
  int bearing(int glyph) throws IOException {
    return table("hmtx").getShort(glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics));
  }

  /**
   * A name of the font, in English if it can be had.
   *
   * @param kind 1 for the family, 6 for the PostScript name
   */
  Optional<String> name(int kind) throws IOException {
    if (!has("name")) {
      return Optional.empty();
    }
    ByteBuffer names = table("name");
    int texts = Short.toUnsignedInt(names.getShort(4));
    String found = null;
    for (int at = 6; at < 6 + 12 * Short.toUnsignedInt(names.getShort(2)); at += 12) {
      boolean windows = names.getShort(at) == WINDOWS;
      boolean english = windows && names.getShort(at + 4) == ENGLISH;
      if (names.getShort(at + 6) == kind && (found == null || english)) {
        byte[] text = new byte[Short.toUnsignedInt(names.getShort(at + 8))];
        names.get(texts + Short.toUnsignedInt(names.getShort(at + 10)), text);
        String name = new String(text, names.getShort(at) == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE).strip();
        found = name.isEmpty() ? found : name;
      }
    }
    return Optional.ofNullable(found);
  }
}
