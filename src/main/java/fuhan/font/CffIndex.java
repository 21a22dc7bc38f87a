package fuhan.font;

import java.nio.ByteBuffer;
import java.util.List;

/** An INDEX of a CFF table: numbered pieces of bytes, found through a list of offsets (Adobe Technical Note 5176, chapter 5). */
final class CffIndex {
  private final ByteBuffer cff;
  private final int at;
  private final int count;
  private final int width;

  CffIndex(ByteBuffer cff, int at) {
    this.cff = cff;
    this.at = at;
    this.count = Short.toUnsignedInt(cff.getShort(at));
    this.width = count == 0 ? 0 : cff.get(at + 2);
  }

  int count() {
    return count;
  }

  int start(int i) {
    int offset = 0;
    for (int k = 0; k < width; k++) {
      offset = offset << 8 | Byte.toUnsignedInt(cff.get(at + 3 + i * width + k));
    }
    return at + 2 + (count + 1) * width + offset;
  }

  int end(int i) {
    return start(i + 1);
  }

  /** Where the next thing in the table begins. */
  int finish() {
    return count == 0 ? at + 2 : start(count);
  }

  static void write(List<byte[]> pieces, Bytes out) {
    out.u16(pieces.size());
    if (pieces.isEmpty()) {
      return;
    }
    out.u8(4);
    int offset = 1;
    out.u32(offset);
    for (byte[] piece : pieces) {
      offset += piece.length;
      out.u32(offset);
    }
    pieces.forEach(out::all);
  }
}
