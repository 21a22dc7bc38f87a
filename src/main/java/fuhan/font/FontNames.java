package fuhan.font;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the family names of a font file in all languages and whether it is bold: a few hundred bytes of it, so that a thousand files take no time. */
final class FontNames {
  private static final int COLLECTION = 0x74746366;
  private static final int NAME = 0x6E616D65;
  private static final int STYLE = 0x4F532F32;
  private static final int FAMILY = 1;
  private static final int TYPOGRAPHIC_FAMILY = 16;
  private static final int FULL_NAME = 4;
  private static final int MOST_FACES = 100;
  private static final int MOST_TABLES = 200;
  private static final int SEMI_BOLD = 600;

  private FontNames() {}

  /** The faces of a file; none when it is no font. */
  static List<Located> in(Path file) {
    List<Located> faces = new ArrayList<>();
    try (RandomAccessFile data = new RandomAccessFile(file.toFile(), "r")) {
      if (data.readInt() == COLLECTION) {
        data.readInt();
        int count = Math.min(data.readInt(), MOST_FACES);
        for (int i = 0; i < count; i++) {
          data.seek(12 + 4L * i);
          faces.add(face(data, Integer.toUnsignedLong(data.readInt()), file, i));
        }
      } else {
        faces.add(face(data, 0, file, 0));
      }
    } catch (IOException e) {
      // Half a font is no font.
      return faces;
    }
    return faces;
  }

  private static Located face(RandomAccessFile data, long start, Path file, int index) throws IOException {
    data.seek(start + 4);
    int tables = Math.min(data.readUnsignedShort(), MOST_TABLES);
    Set<String> names = new LinkedHashSet<>();
    int weight = 400;
    for (int i = 0; i < tables; i++) {
      data.seek(start + 12 + 16L * i);
      int tag = data.readInt();
      data.readInt();
      long offset = Integer.toUnsignedLong(data.readInt());
      if (tag == NAME) {
        names(data, offset, names);
      } else if (tag == STYLE) {
        data.seek(offset + 4);
        weight = data.readUnsignedShort();
      }
    }
    return new Located(file, index, List.copyOf(names), weight >= SEMI_BOLD);
  }

  private static void names(RandomAccessFile data, long table, Set<String> names) throws IOException {
    data.seek(table + 2);
    int count = data.readUnsignedShort();
    long texts = table + data.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      data.seek(table + 6 + 12L * i);
      int platform = data.readUnsignedShort();
      data.readInt();
      int kind = data.readUnsignedShort();
      byte[] text = new byte[data.readUnsignedShort()];
      int at = data.readUnsignedShort();
      if (kind == FAMILY || kind == TYPOGRAPHIC_FAMILY || kind == FULL_NAME) {
        data.seek(texts + at);
        data.readFully(text);
        Charset charset = platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
        String name = new String(text, charset).strip();
        if (!name.isEmpty()) {
          names.add(name);
        }
      }
    }
  }
}
