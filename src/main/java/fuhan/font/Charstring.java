package fuhan.font;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * One glyph's charstring with its subroutines written out, so that it stands alone (Adobe Technical Note 5177).
 *
 * <p>Hints stay as they are. The stack is followed only as far as a call needs the number on its top and a hint mask the number of stems.
 */
final class Charstring {
  private static final int DEEPEST = 10;
  private static final int STACK = 513;
  /** What 12 n does to the height of the stack, by n; 9 clears it. */
  private static final int[] ARITHMETIC = {9, 9, 9, -1, -1, 0, 9, 9, 9, 0, -1, -1, -1, 9, 0, -1, 9, 9, -1, 9, -2, 0, -3, 1, -1, 9, 0, 1, 0,
    0, -2, 9, 9, 9, 9, 9, 9, 9};

  private final ByteBuffer cff;
  private final CffIndex global;
  private final CffIndex local;
  private final Bytes out = new Bytes();
  /** Where in {@link #out} each number on the stack was written; -1 for one that was reckoned. */
  private final int[] stack = new int[STACK];
  private int height;
  private int stems;
  private boolean ended;

  private Charstring(ByteBuffer cff, CffIndex global, CffIndex local) {
    this.cff = cff;
    this.global = global;
    this.local = local;
  }

  /**
   * The charstring that stands between two places of a CFF table.
   *
   * @param local subroutines of the glyph's own font dictionary
   * @throws IOException when it is damaged or puts an accent on another glyph by its name, as only fonts of the nineties do
   */
  static byte[] flat(ByteBuffer cff, int start, int end, CffIndex global, CffIndex local) throws IOException {
    Charstring glyph = new Charstring(cff, global, local);
    glyph.run(start, end, 0);
    if (!glyph.ended) {
      glyph.out.u8(14);
    }
    return glyph.out.toArray();
  }

  private void run(int start, int end, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("subroutines call each other too deeply");
    }
    int at = start;
    while (at < end && !ended) {
      int first = Byte.toUnsignedInt(cff.get(at));
      if (first >= 32 || first == 28) {
        at = number(at, first);
        continue;
      }
      at++;
      switch (first) {
        case 10 -> call(local, depth);
        case 29 -> call(global, depth);
        case 11 -> {
          return;
        }
        case 12 -> {
          int second = Byte.toUnsignedInt(cff.get(at++));
          out.u8(12).u8(second);
          reckon(second);
        }
        case 14 -> end();
        case 1, 3, 18, 23 -> stems(first);
        case 19, 20 -> {
          stems(first);
          int mask = (stems + 7) / 8;
          out.all(cff, at, mask);
          at += mask;
        }
        default -> {
          out.u8(first);
          height = 0;
        }
      }
    }
  }

  private int number(int at, int first) {
    int length = first == 28 ? 3 : first == 255 ? 5 : first < 247 ? 1 : 2;
    stack[height++] = out.size();
    out.all(cff, at, length);
    return at + length;
  }

  private void stems(int operator) {
    stems += height / 2;
    height = 0;
    out.u8(operator);
  }

  private void end() throws IOException {
    if (height >= 4) {
      throw new IOException("accent put on by name");
    }
    out.u8(14);
    ended = true;
  }

  private void reckon(int second) {
    int change = second < ARITHMETIC.length ? ARITHMETIC[second] : 9;
    height = change == 9 ? 0 : Math.max(0, height + change);
    for (int i = 0; i < height && change != 9; i++) {
      stack[i] = -1;
    }
  }

  private void call(CffIndex routines, int depth) throws IOException {
    if (height == 0 || stack[height - 1] < 0) {
      throw new IOException("reckoned number of a subroutine");
    }
    int written = stack[--height];
    int count = routines.count();
    int routine = literal(written) + (count < 1240 ? 107 : count < 33900 ? 1131 : 32768);
    if (routine < 0 || routine >= count) {
      throw new IOException("no subroutine " + routine);
    }
    out.cutTo(written);
    run(routines.start(routine), routines.end(routine), depth + 1);
  }

  private int literal(int at) throws IOException {
    int first = out.get(at);
    if (first == 28) {
      return (short) (out.get(at + 1) << 8 | out.get(at + 2));
    }
    if (first == 255) {
      throw new IOException("fraction for a subroutine");
    }
    return first < 247 ? first - 139
        : first < 251 ? (first - 247) * 256 + out.get(at + 1) + 108 : -(first - 251) * 256 - out.get(at + 1) - 108;
  }
}
