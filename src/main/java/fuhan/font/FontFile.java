package fuhan.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFSubsetter;

/** A whole font file of some characters of a face, as OFD embeds it: TrueType, or OpenType around a CFF program. */
public final class FontFile {
  private static final int MAGIC = 0x5F0F3CF5;
  private static final int CHECKSUM = 0xB1B0AFBA;
  private static final int OPEN_TYPE = 0x4F54544F;

  private final byte[] bytes;
  private final boolean openType;

  private FontFile(byte[] bytes, boolean openType) {
    this.bytes = bytes;
    this.openType = openType;
  }

  /**
   * Cuts a font file.
   *
   * @throws IOException when the font is broken
   */
  public static FontFile of(Face face, NavigableSet<Integer> codePoints) throws IOException {
    synchronized (face.font()) {
      if (face.font() instanceof OpenTypeFont open && open.isPostScript()) {
        return new FontFile(openType(face, Subset.of(face, codePoints)), true);
      }
      TTFSubsetter subsetter = new TTFSubsetter(face.font());
      codePoints.forEach(subsetter::add);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      subsetter.writeToStream(out);
      return new FontFile(out.toByteArray(), false);
    }
  }

  /** The file; not copied. */
  public byte[] bytes() {
    return bytes;
  }

  /** Suffix of its name: {@code .otf} or {@code .ttf}. */
  public String suffix() {
    return openType ? ".otf" : ".ttf";
  }

  private static byte[] openType(Face face, Subset subset) throws IOException {
    TreeMap<Integer, Integer> characterOf = new TreeMap<>();
    subset.glyphs().forEach((c, glyph) -> characterOf.putIfAbsent(glyph, c));
    int glyphs = characterOf.lastKey() + 1;
    HeaderTable head = face.font().getHeader();
    int unit = head.getUnitsPerEm();
    Map<String, byte[]> tables = new TreeMap<>();
    tables.put("CFF ", subset.program());
    tables.put("OS/2", style(face, unit, subset));
    tables.put("cmap", characters(subset));
    tables.put("head", head(head));
    tables.put("hhea", horizontalHead(face.font().getHorizontalHeader(), glyphs));
    tables.put("hmtx", widths(face, unit, characterOf, glyphs));
    tables.put("maxp", new Bytes().four(0x00005000).two(glyphs).done());
    tables.put("name", names(face, subset));
    tables.put("post", new Bytes().four(0x00030000).zeros(28).done());
    return assembled(tables);
  }

  private static byte[] assembled(Map<String, byte[]> tables) {
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    Bytes out = new Bytes().four(OPEN_TYPE)
        .two(count)
        .two(power * 16)
        .two(Integer.numberOfTrailingZeros(power))
        .two(count * 16 - power * 16);
    int at = 12 + 16 * count;
    int headAt = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      out.text(table.getKey()).four(sum(table.getValue())).four(at).four(table.getValue().length);
      headAt = table.getKey().equals("head") ? at : headAt;
      at += (table.getValue().length + 3) / 4 * 4;
    }
    for (byte[] table : tables.values()) {
      out.bytes(table).zeros((4 - table.length % 4) % 4);
    }
    byte[] file = out.done();
    byte[] adjustment = new Bytes().four(CHECKSUM - sum(file)).done();
    System.arraycopy(adjustment, 0, file, headAt + 8, 4);
    return file;
  }

  private static int sum(byte[] bytes) {
    int sum = 0;
    for (int i = 0; i < bytes.length; i++) {
      sum += (bytes[i] & 0xFF) << 24 - i % 4 * 8;
    }
    return sum;
  }

  private static byte[] head(HeaderTable head) {
    return new Bytes().four(0x00010000)
        .four(0x00010000)
        .four(0)
        .four(MAGIC)
        .two(3)
        .two(head.getUnitsPerEm())
        .zeros(16)
        .two(head.getXMin())
        .two(head.getYMin())
        .two(head.getXMax())
        .two(head.getYMax())
        .two(head.getMacStyle())
        .two(8)
        .two(2)
        .two(0)
        .two(0)
        .done();
  }

  private static byte[] horizontalHead(HorizontalHeaderTable head, int glyphs) {
    return new Bytes().four(0x00010000)
        .two(head.getAscender())
        .two(head.getDescender())
        .two(head.getLineGap())
        .two(head.getAdvanceWidthMax())
        .zeros(6)
        .two(1)
        .zeros(14)
        .two(glyphs)
        .done();
  }

  private static byte[] widths(Face face, int unit, Map<Integer, Integer> characterOf, int glyphs) {
    Bytes out = new Bytes();
    for (int glyph = 0; glyph < glyphs; glyph++) {
      Integer c = characterOf.get(glyph);
      out.two(c == null ? unit : (int) Math.round(face.advance(c) * unit)).two(0);
    }
    return out.done();
  }

  private static byte[] style(Face face, int unit, Subset subset) {
    int first = subset.glyphs().keySet().stream().mapToInt(Integer::intValue).min().orElse(0);
    int last = subset.glyphs().keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    int ascent = (int) Math.round(face.ascent() * unit);
    int descent = (int) Math.round(face.descent() * unit);
    return new Bytes().two(3)
        .two(unit)
        .two(face.bold() ? 700 : 400)
        .two(5)
        .zeros(2 + 20 + 2 + 10 + 16)
        .text("    ")
        .two(face.bold() ? 0x20 : 0x40)
        .two(Math.min(first, 0xFFFF))
        .two(Math.min(last, 0xFFFF))
        .two(ascent)
        .two(-descent)
        .two(0)
        .two(ascent)
        .two(descent)
        .zeros(8 + 4 + 6)
        .done();
  }

  private static byte[] names(Face face, Subset subset) {
    Map<Integer, String> names = new LinkedHashMap<>();
    names.put(1, face.family());
    names.put(2, face.bold() ? "Bold" : "Regular");
    names.put(4, face.family());
    names.put(6, subset.name());
    Bytes records = new Bytes().two(0).two(names.size()).two(6 + 12 * names.size());
    Bytes texts = new Bytes();
    names.forEach((id, name) -> {
      byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
      records.two(3).two(1).two(0x409).two(id).two(text.length).two(texts.size());
      texts.bytes(text);
    });
    return records.bytes(texts.done()).done();
  }

  /** Characters of the Basic Multilingual Plane in format 4, one segment each, and all of them in format 12. */
  private static byte[] characters(Subset subset) {
    TreeMap<Integer, Integer> all = new TreeMap<>(subset.glyphs());
    TreeMap<Integer, Integer> plane = new TreeMap<>(all.headMap(0xFFFF));
    int segments = plane.size() + 1;
    int power = Integer.highestOneBit(segments);
    Bytes four = new Bytes().two(4)
        .two(16 + 8 * segments)
        .two(0)
        .two(2 * segments)
        .two(2 * power)
        .two(Integer.numberOfTrailingZeros(power))
        .two(2 * segments - 2 * power);
    plane.keySet().forEach(four::two);
    four.two(0xFFFF).two(0);
    plane.keySet().forEach(four::two);
    four.two(0xFFFF);
    plane.forEach((c, glyph) -> four.two(glyph - c));
    four.two(1);
    four.zeros(2 * segments);
    Bytes twelve = new Bytes().two(12).two(0).four(16 + 12 * all.size()).four(0).four(all.size());
    all.forEach((c, glyph) -> twelve.four(c).four(c).four(glyph));
    byte[] small = four.done();
    return new Bytes().two(0).two(2).two(3).two(1).four(20).two(3).two(10).four(20 + small.length).bytes(small).bytes(twelve.done()).done();
  }

  /** Big-endian bytes. */
  private static final class Bytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Bytes two(int value) {
      out.write(value >> 8);
      out.write(value);
      return this;
    }

    Bytes four(int value) {
      return two(value >>> 16).two(value);
    }

    Bytes text(String ascii) {
      return bytes(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    Bytes bytes(byte[] bytes) {
      out.writeBytes(bytes);
      return this;
    }

    Bytes zeros(int count) {
      return bytes(new byte[count]);
    }

    int size() {
      return out.size();
    }

    byte[] done() {
      return out.toByteArray();
    }
  }
}
