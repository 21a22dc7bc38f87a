package fuhan.handover;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Entries in a ZIP that is refused when a single byte of it is another one.
 *
 * <p>A ZIP holds much that nobody checks: times, attributes, gaps. So the comment at its end, where every program that packs allows one, is the SHA-256 of all that stands before
 * the digits.
 */
final class Envelope {
  static final String KIND = "mimetype";

  private static final byte[] KIND_TEXT = "application/x-fuhan-handover".getBytes(StandardCharsets.US_ASCII);
  private static final String COMMENT = "sha256:";
  private static final int DIGITS = 2 * Digest.BYTES;
  private static final int COMMENT_LENGTH = COMMENT.length() + DIGITS;
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  /** The first day that a ZIP can say without a field of its own. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final Pattern NAME = Pattern.compile(
      "mimetype|manifest\\.json|letter\\.letter\\.json|comments\\.json|steps\\.json"
          + "|hashes\\.sha256|versions/index\\.json|versions/[0-9]{3,4}\\.letter\\.json");
  private static final int MOST_ENTRIES = 2_100;
  private static final long LARGEST_ENTRY = 64L << 20;
  private static final long TOTAL = 256L << 20;
  private static final int RATIO = 200;
  /** Below this size a high ratio harms nobody. */
  private static final long RATIO_FROM = 8L << 20;

  private Envelope() {}

  /** Packs entries; that which says what the file is comes first, unpacked, so that it stands at a fixed place. */
  static byte[] pack(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.setComment(COMMENT + "0".repeat(DIGITS));
      zip.putNextEntry(stored(KIND, KIND_TEXT));
      zip.write(KIND_TEXT);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry named = new ZipEntry(entry.getKey());
        named.setTimeLocal(NO_TIME);
        zip.putNextEntry(named);
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] packed = bytes.toByteArray();
    byte[] digits = digits(packed);
    System.arraycopy(digits, 0, packed, packed.length - DIGITS, DIGITS);
    return packed;
  }

  private static ZipEntry stored(String name, byte[] content) {
    ZipEntry entry = new ZipEntry(name);
    CRC32 crc = new CRC32();
    crc.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    entry.setTimeLocal(NO_TIME);
    return entry;
  }

  /** The digits that belong at the end of a package. */
  static byte[] digits(byte[] packed) {
    return HexFormat.of().formatHex(Digest.of(packed, packed.length - DIGITS)).getBytes(StandardCharsets.US_ASCII);
  }

  /** Whether a file begins as a package does. */
  static boolean begins(byte[] file) {
    if (file.length < LOCAL_LENGTH + KIND.length() + KIND_TEXT.length || order(file).getInt(0) != LOCAL) {
      return false;
    }
    byte[] start = (KIND + new String(KIND_TEXT, StandardCharsets.US_ASCII)).getBytes(StandardCharsets.US_ASCII);
    return Arrays.equals(file, LOCAL_LENGTH, LOCAL_LENGTH + start.length, start, 0, start.length);
  }

  /**
   * The entries by name, in their order, without the one that says what the file is.
   *
   * @param file its name, for people
   */
  static Map<String, byte[]> open(byte[] packed, String file) throws HandoverException {
    if (!begins(packed)) {
      throw HandoverException.foreign(file);
    }
    int end = packed.length - COMMENT_LENGTH - END_LENGTH;
    if (end < 0 || !Arrays.equals(packed, packed.length - DIGITS, packed.length, digits(packed), 0, DIGITS)) {
      throw HandoverException.damaged(file);
    }
    Map<String, byte[]> entries = entries(packed, file);
    if (!closes(order(packed), end, entries.size())) {
      throw HandoverException.damaged(file);
    }
    entries.remove(KIND);
    return entries;
  }

  /** Whether the record at the end is where it belongs, of one volume, and counts as many entries as were found. */
  private static boolean closes(ByteBuffer zip, int end, int entries) {
    return zip.getInt(end) == END && zip.getInt(end + 4) == 0 && zip.getShort(end + 8) == entries && zip.getShort(end + 10) == entries
        && zip.getInt(end + 12) + zip.getInt(end + 16) == end && zip.getShort(end + 20) == COMMENT_LENGTH;
  }

  private static ByteBuffer order(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static Map<String, byte[]> entries(byte[] packed, String file) throws HandoverException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    long total = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!NAME.matcher(entry.getName()).matches() || entries.size() == MOST_ENTRIES) {
          throw HandoverException.damaged(file);
        }
        byte[] content = content(zip, packed.length, total, file);
        total += content.length;
        if (entries.put(entry.getName(), content) != null) {
          throw HandoverException.damaged(file);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw HandoverException.damaged(file, e);
    }
    return entries;
  }

  private static byte[] content(ZipInputStream zip, int packed, long before, String file) throws IOException, HandoverException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] block = new byte[1 << 16];
    for (int n = zip.read(block); n >= 0; n = zip.read(block)) {
      content.write(block, 0, n);
      long total = before + content.size();
      if (content.size() > LARGEST_ENTRY || total > TOTAL || total > RATIO_FROM && total / packed > RATIO) {
        throw HandoverException.tooLarge(file);
      }
    }
    return content.toByteArray();
  }
}
