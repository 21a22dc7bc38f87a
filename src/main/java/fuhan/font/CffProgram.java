package fuhan.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFType1Font;

/** Writes some glyphs of a CFF font as a CID-keyed font program of its own (Adobe Technical Note 5176); the n-th glyph has CID n. */
final class CffProgram {
  private static final int FIRST_OWN_STRING = 391;
  /** Every offset takes five bytes, so that sizes are known before places are. */
  private static final int WIDE = 29;

  private final CFFFont font;
  private final byte[][] global;

  CffProgram(CFFFont font) {
    this.font = font;
    this.global = font.getGlobalSubrIndex().toArray(new byte[0][]);
  }

  /** @param glyphs numbers of the glyphs in the font; the first must be 0 */
  byte[] write(String name, List<Integer> glyphs) throws IOException {
    List<byte[]> outlines = new ArrayList<>();
    List<Integer> dictionaryOf = new ArrayList<>();
    Map<Integer, Integer> dictionaries = new LinkedHashMap<>();
    List<byte[]> charStrings = font.getCharStringBytes();
    for (int glyph : glyphs) {
      int dictionary = font instanceof CFFCIDFont keyed ? keyed.getFdSelect().getFDIndex(glyph) : 0;
      dictionaryOf.add(dictionaries.computeIfAbsent(dictionary, any -> dictionaries.size()));
      outlines.add(CharStrings.flat(charStrings.get(glyph), global, local(dictionary)));
    }
    List<byte[]> privates = new ArrayList<>();
    for (int dictionary : dictionaries.keySet()) {
      privates.add(widths(privateOf(dictionary)));
    }
    return assemble(name, outlines, dictionaryOf, privates);
  }

  private Map<String, Object> privateOf(int dictionary) {
    return font instanceof CFFCIDFont keyed ? keyed.getPrivDicts().get(dictionary) : ((CFFType1Font) font).getPrivateDict();
  }

  private byte[][] local(int dictionary) {
    return privateOf(dictionary).get("Subrs") instanceof byte[][] subroutines ? subroutines : new byte[0][];
  }

  private static byte[] widths(Map<String, Object> dictionary) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    number(out, dictionary.get("defaultWidthX"));
    out.write(20);
    number(out, dictionary.get("nominalWidthX"));
    out.write(21);
    return out.toByteArray();
  }

  private byte[] assemble(String name, List<byte[]> outlines, List<Integer> dictionaryOf, List<byte[]> privates) throws IOException {
    byte[] head = {1, 0, 4, 4};
    byte[] names = index(List.of(name.getBytes(StandardCharsets.US_ASCII)));
    byte[] strings = index(List.of("Adobe".getBytes(StandardCharsets.US_ASCII), "Identity".getBytes(StandardCharsets.US_ASCII)));
    byte[] subroutines = index(List.of());
    byte[] charset = charset(outlines.size());
    ByteArrayOutputStream select = new ByteArrayOutputStream();
    select.write(0);
    dictionaryOf.forEach(select::write);
    byte[] glyphs = index(outlines);
    int top = index(List.of(top(0, 0, 0, 0, outlines.size()))).length;
    int charsetAt = head.length + names.length + top + strings.length + subroutines.length;
    int selectAt = charsetAt + charset.length;
    int glyphsAt = selectAt + select.size();
    int arrayAt = glyphsAt + glyphs.length;
    int arraySize = array(privates, 0).length;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head);
    out.writeBytes(names);
    out.writeBytes(index(List.of(top(charsetAt, selectAt, glyphsAt, arrayAt, outlines.size()))));
    out.writeBytes(strings);
    out.writeBytes(subroutines);
    out.writeBytes(charset);
    out.writeBytes(select.toByteArray());
    out.writeBytes(glyphs);
    out.writeBytes(array(privates, arrayAt + arraySize));
    privates.forEach(out::writeBytes);
    return out.toByteArray();
  }

  private byte[] top(int charset, int select, int glyphs, int array, int count) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // Some readers look for the strings of a CID font in this short form only.
    out.write(28);
    two(out, FIRST_OWN_STRING);
    out.write(28);
    two(out, FIRST_OWN_STRING + 1);
    out.write(139);
    operator(out, 12, 30);
    List<Number> matrix = font.getFontMatrix();
    if (matrix != null && matrix.size() == 6 && Math.abs(matrix.getFirst().doubleValue() - 0.001) > 1e-9) {
      matrix.forEach(value -> number(out, value));
      operator(out, 12, 7);
    }
    number(out, count);
    operator(out, 12, 34);
    offset(out, charset);
    out.write(15);
    offset(out, glyphs);
    out.write(17);
    offset(out, array);
    operator(out, 12, 36);
    offset(out, select);
    operator(out, 12, 37);
    return out.toByteArray();
  }

  private static byte[] array(List<byte[]> privates, int from) {
    List<byte[]> dictionaries = new ArrayList<>();
    int at = from;
    for (byte[] dictionary : privates) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      offset(out, dictionary.length);
      offset(out, at);
      out.write(18);
      dictionaries.add(out.toByteArray());
      at += dictionary.length;
    }
    return index(dictionaries);
  }

  private static byte[] charset(int count) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(2);
    if (count > 1) {
      two(out, 1);
      two(out, count - 2);
    }
    return out.toByteArray();
  }

  private static byte[] index(List<byte[]> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    two(out, entries.size());
    if (entries.isEmpty()) {
      return out.toByteArray();
    }
    out.write(4);
    int at = 1;
    four(out, at);
    for (byte[] entry : entries) {
      at += entry.length;
      four(out, at);
    }
    entries.forEach(out::writeBytes);
    return out.toByteArray();
  }

  private static void operator(ByteArrayOutputStream out, int first, int second) {
    out.write(first);
    out.write(second);
  }

  private static void offset(ByteArrayOutputStream out, int value) {
    out.write(WIDE);
    four(out, value);
  }

  private static void number(ByteArrayOutputStream out, Object value) {
    if (value instanceof Number number && number.doubleValue() != number.intValue()) {
      real(out, number.doubleValue());
    } else {
      offset(out, value instanceof Number number ? number.intValue() : 0);
    }
  }

  /** A number with a fraction, in half bytes. */
  private static void real(ByteArrayOutputStream out, double value) {
    String digits = new BigDecimal(Double.toString(value)).toPlainString();
    out.write(30);
    int half = -1;
    for (int i = 0; i <= digits.length(); i++) {
      int c = i == digits.length() ? 'f' : digits.charAt(i);
      int nibble = c == '.' ? 0xA : c == '-' ? 0xE : c == 'f' ? 0xF : c - '0';
      if (half < 0) {
        half = nibble;
      } else {
        out.write(half << 4 | nibble);
        half = -1;
      }
    }
    if (half >= 0) {
      out.write(half << 4 | 0xF);
    }
  }

  private static void two(ByteArrayOutputStream out, int value) {
    out.write(value >> 8);
    out.write(value);
  }

  private static void four(ByteArrayOutputStream out, int value) {
    two(out, value >>> 16);
    two(out, value);
  }
}
