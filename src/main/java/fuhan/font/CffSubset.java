package fuhan.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A small CID-keyed CFF table with some glyphs of a large one; the n-th glyph has CID n.
 *
 * <p>Each glyph keeps the font dictionary it had, for that holds the width which its charstring's own is counted from.
 */
final class CffSubset {
  private final ByteBuffer cff;
  private final CffDict top;
  private final CffIndex global;
  private final CffIndex charstrings;

  private CffSubset(ByteBuffer cff) throws IOException {
    this.cff = cff;
    CffIndex names = new CffIndex(cff, Byte.toUnsignedInt(cff.get(2)));
    CffIndex tops = new CffIndex(cff, names.finish());
    this.top = new CffDict(cff, tops.start(0), tops.end(0));
    CffIndex strings = new CffIndex(cff, tops.finish());
    this.global = new CffIndex(cff, strings.finish());
    this.charstrings = new CffIndex(cff, top.number(CffDict.CHARSTRINGS, 0));
    if (top.number(CffDict.CHARSTRING_TYPE, 2) != 2) {
      throw new IOException("charstrings not of type 2");
    }
  }

  /**
   * The CFF table of the subset.
   *
   * @param name of the font in ASCII
   * @param glyphs numbers of the glyphs in the large table; the first is 0
   */
  static byte[] of(ByteBuffer cff, String name, int[] glyphs) throws IOException {
    return new CffSubset(cff).write(name, glyphs);
  }

  /** A font dictionary with its private part and its subroutines. */
  private record Design(CffDict dict, CffDict hints, CffIndex routines) {}

  private byte[] write(String name, int[] glyphs) throws IOException {
    List<Integer> used = new ArrayList<>();
    List<Design> designs = new ArrayList<>();
    List<byte[]> outlines = new ArrayList<>();
    Bytes select = new Bytes().u8(0);
    for (int glyph : glyphs) {
      int number = designOf(glyph);
      if (!used.contains(number)) {
        used.add(number);
        designs.add(design(number));
      }
      int design = used.indexOf(number);
      select.u8(design);
      outlines.add(Charstring.flat(cff, charstrings.start(glyph), charstrings.end(glyph), global, designs.get(design).routines));
    }
    return write(name, designs, select.toArray(), outlines);
  }

  private byte[] write(String name, List<Design> designs, byte[] select, List<byte[]> outlines) {
    CffDict head = new CffDict().putRos()
        .copy(top, CffDict.FONT_BOX)
        .copy(top, CffDict.FONT_MATRIX)
        .put(CffDict.CID_COUNT, outlines.size())
        .put(CffDict.CHARSET, 0)
        .put(CffDict.CHARSTRINGS, 0)
        .put(CffDict.FD_ARRAY, 0)
        .put(CffDict.FD_SELECT, 0);
    Bytes out = new Bytes();
    start(out, name, head);
    head.put(CffDict.CHARSET, out.size());
    if (outlines.size() > 1) {
      out.u8(2).u16(1).u16(outlines.size() - 2);
    } else {
      out.u8(0);
    }
    head.put(CffDict.FD_SELECT, out.size());
    out.all(select);
    head.put(CffDict.CHARSTRINGS, out.size());
    CffIndex.write(outlines, out);
    List<byte[]> dicts = new ArrayList<>();
    for (Design design : designs) {
      byte[] hints = design.hints.toArray();
      dicts.add(new CffDict().copy(design.dict, CffDict.FONT_MATRIX).put(CffDict.PRIVATE, hints.length, out.size()).toArray());
      out.all(hints);
    }
    head.put(CffDict.FD_ARRAY, out.size());
    CffIndex.write(dicts, out);
    byte[] body = out.toArray();
    // Once more with the offsets, which are known now and take the same room.
    Bytes beginning = new Bytes();
    start(beginning, name, head);
    System.arraycopy(beginning.toArray(), 0, body, 0, beginning.size());
    return body;
  }

  private static void start(Bytes out, String name, CffDict head) {
    out.u8(1).u8(0).u8(4).u8(4);
    CffIndex.write(List.of(ascii(name)), out);
    CffIndex.write(List.of(head.toArray()), out);
    CffIndex.write(List.of(ascii("Adobe"), ascii("Identity")), out);
    CffIndex.write(List.of(), out);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private Design design(int number) throws IOException {
    CffDict dict = new CffDict();
    CffDict holder = top;
    if (top.has(CffDict.FD_ARRAY)) {
      CffIndex dicts = new CffIndex(cff, top.number(CffDict.FD_ARRAY, 0));
      dict = new CffDict(cff, dicts.start(number), dicts.end(number));
      holder = dict;
    }
    List<Integer> place = holder.numbers(CffDict.PRIVATE);
    int start = place.get(1);
    CffDict hints = new CffDict(cff, start, start + place.get(0));
    CffIndex routines = hints.has(CffDict.SUBRS) ? new CffIndex(cff, start + hints.number(CffDict.SUBRS, 0))
        : new CffIndex(ByteBuffer.allocate(2), 0);
    return new Design(dict, hints.remove(CffDict.SUBRS), routines);
  }

  /** Number of the font dictionary of a glyph. */
  private int designOf(int glyph) throws IOException {
    if (!top.has(CffDict.FD_SELECT)) {
      return 0;
    }
    int at = top.number(CffDict.FD_SELECT, 0);
    if (cff.get(at) == 0) {
      return Byte.toUnsignedInt(cff.get(at + 1 + glyph));
    }
    if (cff.get(at) != 3) {
      throw new IOException("FDSelect format " + cff.get(at));
    }
    int low = 0;
    int high = Short.toUnsignedInt(cff.getShort(at + 1)) - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (Short.toUnsignedInt(cff.getShort(at + 3 + 3 * middle)) <= glyph) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Byte.toUnsignedInt(cff.get(at + 3 + 3 * low + 2));
  }
}
