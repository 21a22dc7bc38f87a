package fuhan.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A DICT of a CFF table: operands as they are written, by operator; 12 n stands as 1200 + n (Adobe Technical Note 5176, chapter 4). */
final class CffDict {
  static final int FONT_BOX = 5;
  static final int CHARSTRINGS = 17;
  static final int CHARSET = 15;
  static final int PRIVATE = 18;
  static final int SUBRS = 19;
  static final int CHARSTRING_TYPE = 1206;
  static final int FONT_MATRIX = 1207;
  static final int ROS = 1230;
  static final int CID_COUNT = 1234;
  static final int FD_ARRAY = 1236;
  static final int FD_SELECT = 1237;

  private final Map<Integer, byte[]> entries = new LinkedHashMap<>();

  CffDict() {}

  CffDict(ByteBuffer cff, int start, int end) throws IOException {
    int from = start;
    int at = start;
    while (at < end) {
      int first = Byte.toUnsignedInt(cff.get(at));
      if (first > 21) {
        at = afterOperand(cff, at, first);
        continue;
      }
      byte[] operands = new byte[at - from];
      cff.get(from, operands);
      entries.put(first == 12 ? 1200 + Byte.toUnsignedInt(cff.get(at + 1)) : first, operands);
      at += first == 12 ? 2 : 1;
      from = at;
    }
  }

  private static int afterOperand(ByteBuffer cff, int at, int first) throws IOException {
    if (first == 30) {
      int end = at + 1;
      while ((cff.get(end) & 0x0F) != 0x0F) {
        end++;
      }
      return end + 1;
    }
    if (first == 28 || first == 29) {
      return at + (first == 28 ? 3 : 5);
    }
    if (first < 32 || first == 255) {
      throw new IOException("reserved operand " + first);
    }
    return at + (first < 247 ? 1 : 2);
  }

  boolean has(int operator) {
    return entries.containsKey(operator);
  }

  /** Operands that are whole numbers; none when the operator is missing. */
  List<Integer> numbers(int operator) {
    List<Integer> numbers = new ArrayList<>();
    ByteBuffer operands = ByteBuffer.wrap(entries.getOrDefault(operator, new byte[0]));
    while (operands.hasRemaining()) {
      int first = Byte.toUnsignedInt(operands.get());
      numbers.add(switch (first) {
        case 28 -> (int) operands.getShort();
        case 29 -> operands.getInt();
        default -> first < 247 ? first - 139
            : first < 251 ? (first - 247) * 256 + Byte.toUnsignedInt(operands.get()) + 108
                : -(first - 251) * 256 - Byte.toUnsignedInt(operands.get()) - 108;
      });
    }
    return numbers;
  }

  /** The first operand, a whole number. */
  int number(int operator, int otherwise) {
    return has(operator) ? numbers(operator).getFirst() : otherwise;
  }

  /** Takes an entry over from another dictionary, if it is there. */
  CffDict copy(CffDict other, int operator) {
    if (other.has(operator)) {
      entries.put(operator, other.entries.get(operator));
    }
    return this;
  }

  /** Always five bytes a number, so that a dictionary's length is known before its offsets are. */
  CffDict put(int operator, int... numbers) {
    Bytes operands = new Bytes();
    for (int number : numbers) {
      operands.u8(29).u32(number);
    }
    entries.put(operator, operands.toArray());
    return this;
  }

  /** Registry and ordering of a CID-keyed font, the first two strings of its own, in two bytes each: some readers look for them in this form only. */
  CffDict putRos() {
    entries.put(ROS, new Bytes().u16(0xF81B).u16(0xF81C).u8(139).toArray());
    return this;
  }

  CffDict remove(int operator) {
    entries.remove(operator);
    return this;
  }

  byte[] toArray() {
    Bytes out = new Bytes();
    entries.forEach((operator, operands) -> {
      out.all(operands);
      if (operator >= 1200) {
        out.u8(12);
      }
      out.u8(operator % 1200);
    });
    return out.toArray();
  }
}
