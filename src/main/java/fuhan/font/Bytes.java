package fuhan.font;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Bytes being put together, most significant first, as font files want them. */
final class Bytes {
  private byte[] bytes = new byte[256];
  private int size;

  private void grow(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  Bytes u8(int value) {
    grow(1);
    bytes[size++] = (byte) value;
    return this;
  }

  Bytes u16(int value) {
    return u8(value >> 8).u8(value);
  }

  Bytes u32(int value) {
    return u16(value >> 16).u16(value);
  }

  Bytes all(byte... more) {
    grow(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
    return this;
  }

  Bytes all(ByteBuffer from, int start, int length) {
    grow(length);
    from.get(start, bytes, size, length);
    size += length;
    return this;
  }

  /** Fills up with zeros to a multiple of four. */
  Bytes pad() {
    while (size % 4 != 0) {
      u8(0);
    }
    return this;
  }

  Bytes set16(int at, int value) {
    bytes[at] = (byte) (value >> 8);
    bytes[at + 1] = (byte) value;
    return this;
  }

  int get(int at) {
    return Byte.toUnsignedInt(bytes[at]);
  }

  int get16(int at) {
    return get(at) << 8 | get(at + 1);
  }

  /** Takes back what was put after this many bytes. */
  void cutTo(int length) {
    size = length;
  }

  int size() {
    return size;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }
}
