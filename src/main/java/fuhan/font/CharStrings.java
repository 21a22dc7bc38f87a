package fuhan.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Type 2 charstrings without subroutines: every call is replaced by what it calls (Adobe Technical Note 5177). */
final class CharStrings {
  private static final int DEEPEST = 12;
  private static final int CALL_LOCAL = 10;
  private static final int RETURN = 11;
  private static final int ESCAPE = 12;
  private static final int END = 14;
  private static final int HINT_MASK = 19;
  private static final int COUNTER_MASK = 20;
  private static final int SHORT = 28;
  private static final int CALL_GLOBAL = 29;

  private final byte[][] global;
  private final byte[][] local;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  /** operands that are not yet used: number and where its bytes begin in {@code pending} */
  private final Deque<Operand> stack = new ArrayDeque<>();
  private int stems;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Operand(int value, byte[] bytes) {}

  private CharStrings(byte[][] global, byte[][] local) {
    this.global = global;
    this.local = local;
  }

  /**
   * The outline of one glyph without calls.
   *
   * @param local subroutines of its font dictionary
   * @throws IOException when the charstring is broken
   */
  static byte[] flat(byte[] charString, byte[][] global, byte[][] local) throws IOException {
    CharStrings flat = new CharStrings(global, local);
    if (!flat.run(charString, 0)) {
      flat.flush();
      flat.out.write(END);
    }
    return flat.out.toByteArray();
  }

  /** Whether the glyph ended. */
  private boolean run(byte[] code, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("subroutines call each other too deep");
    }
    int at = 0;
    while (at < code.length) {
      int b = code[at] & 0xFF;
      int length = operandLength(b);
      if (length > 0) {
        operand(code, at, length);
        at += length;
      } else if (b == CALL_LOCAL || b == CALL_GLOBAL) {
        at++;
        if (stack.isEmpty()) {
          throw new IOException("a call without a number");
        }
        byte[][] subroutines = b == CALL_LOCAL ? local : global;
        int number = stack.removeLast().value() + bias(subroutines.length);
        if (number < 0 || number >= subroutines.length) {
          throw new IOException("no subroutine " + number);
        }
        if (run(subroutines[number], depth + 1)) {
          return true;
        }
      } else if (b == RETURN) {
        return false;
      } else {
        at = operator(code, at, b);
        if (b == END) {
          return true;
        }
      }
    }
    return false;
  }

  private static int operandLength(int b) {
    if (b == SHORT) {
      return 3;
    }
    return b < 32 ? 0 : b < 247 ? 1 : b < 255 ? 2 : 5;
  }

  private void operand(byte[] code, int at, int length) throws IOException {
    if (at + length > code.length) {
      throw new IOException("a number is cut short");
    }
    byte[] bytes = java.util.Arrays.copyOfRange(code, at, at + length);
    int b = bytes[0] & 0xFF;
    int value = switch (length) {
      case 1 -> b - 139;
      case 2 -> b < 251 ? (b - 247) * 256 + (bytes[1] & 0xFF) + 108 : -(b - 251) * 256 - (bytes[1] & 0xFF) - 108;
      default -> (short) ((bytes[1] & 0xFF) << 8 | bytes[2] & 0xFF);
    };
    stack.addLast(new Operand(value, bytes));
  }

  private int operator(byte[] code, int at, int b) throws IOException {
    boolean mask = b == HINT_MASK || b == COUNTER_MASK;
    if (mask || b == 1 || b == 3 || b == 18 || b == 23) {
      stems += stack.size() / 2;
    }
    flush();
    int length = mask ? 1 + (stems + 7) / 8 : b == ESCAPE ? 2 : 1;
    if (at + length > code.length) {
      throw new IOException("an operator is cut short");
    }
    out.write(code, at, length);
    return at + length;
  }

  private void flush() {
    stack.forEach(operand -> out.writeBytes(operand.bytes()));
    stack.clear();
  }

  private static int bias(int count) {
    return count < 1240 ? 107 : count < 33900 ? 1131 : 32768;
  }
}
