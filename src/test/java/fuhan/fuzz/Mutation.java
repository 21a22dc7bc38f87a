package fuhan.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes hostile files of good ones; the same seed makes the same file. */
final class Mutation {
  private static final List<String> WORDS = List.of(
      "（".repeat(20_000), "一、", "（一）".repeat(3000), "《".repeat(20_000), "“".repeat(20_000), "<p>".repeat(5000), "<div>".repeat(5000),
      "{\"a\":".repeat(3000), "[".repeat(5000), "]", "\u0000", "\uFFFF", "\uD800",
      "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>", "&e;", "99999999999999999999", "-1", "2025年13月45日", "1.".repeat(5000),
      "　".repeat(20_000), "\n".repeat(20_000), "：".repeat(20_000), "第".repeat(20_000), "%", "</w:p>", "<w:sdt>", "%PDF-", "endobj", "<<",
      ">>", "stream\n", "PK\u0003\u0004", "../../x");

  private final Random random;

  Mutation(long seed) {
    random = new Random(seed);
  }

  /** A file that is a little, or much, other than one of these. */
  byte[] of(List<byte[]> seeds) throws IOException {
    byte[] bytes = seeds.get(random.nextInt(seeds.size()));
    boolean zip = bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K';
    if (zip && random.nextInt(5) > 0) {
      return inside(bytes);
    }
    return changed(bytes, seeds);
  }

  /** Changes one entry of a ZIP, and sometimes its names; the ZIP itself stays whole, so that the reader gets as far as the entry. */
  private byte[] inside(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int victim = random.nextInt(8);
    int index = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes)); ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        boolean page = entry.getName().equals("word/document.xml");
        if (index++ == victim || page && random.nextInt(3) > 0) {
          content = changed(content, List.of(content));
        }
        int fate = random.nextInt(60);
        if (fate == 0) {
          continue;
        }
        zip.putNextEntry(new ZipEntry(fate == 1 ? "../" + entry.getName() + random.nextInt() : entry.getName()));
        zip.write(content);
        if (fate == 2) {
          zip.write(new byte[random.nextInt(4) == 0 ? 80 << 20 : 1 << 16]);
        }
      }
    }
    return out.toByteArray();
  }

  private byte[] changed(byte[] bytes, List<byte[]> seeds) {
    byte[] now = bytes;
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times; i++) {
      now = once(now, seeds);
    }
    return now;
  }

  private byte[] once(byte[] bytes, List<byte[]> seeds) {
    int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(1 + random.nextInt(4000)));
    return switch (random.nextInt(8)) {
      case 0 -> flipped(bytes, 1 + random.nextInt(8));
      case 1 -> Arrays.copyOf(bytes, at);
      case 2 -> joined(bytes, 0, at, bytes, at + length, bytes.length);
      case 3 -> inserted(bytes, at, Arrays.copyOfRange(bytes, at, at + length));
      case 4 -> inserted(bytes, at, WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8));
      case 5 -> {
        byte[] other = seeds.get(random.nextInt(seeds.size()));
        int from = other.length == 0 ? 0 : random.nextInt(other.length);
        yield joined(bytes, 0, at, other, from, other.length);
      }
      case 6 -> inserted(bytes, at, noise(length));
      default -> repeated(bytes, at, length);
    };
  }

  private byte[] repeated(byte[] bytes, int at, int length) {
    List<byte[]> parts = new ArrayList<>();
    int times = Math.min(random.nextInt(200), 200_000 / Math.max(1, length));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      parts.add(Arrays.copyOfRange(bytes, at, at + length));
    }
    parts.forEach(out::writeBytes);
    return inserted(bytes, at, out.toByteArray());
  }

  private byte[] noise(int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  private byte[] flipped(byte[] bytes, int times) {
    byte[] now = bytes.clone();
    for (int i = 0; i < times && now.length > 0; i++) {
      now[random.nextInt(now.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return now;
  }

  private static byte[] inserted(byte[] bytes, int at, byte[] more) {
    byte[] now = new byte[bytes.length + more.length];
    System.arraycopy(bytes, 0, now, 0, at);
    System.arraycopy(more, 0, now, at, more.length);
    System.arraycopy(bytes, at, now, at + more.length, bytes.length - at);
    return now;
  }

  private static byte[] joined(byte[] first, int from, int to, byte[] second, int start, int end) {
    byte[] now = new byte[to - from + Math.max(0, end - start)];
    System.arraycopy(first, from, now, 0, to - from);
    System.arraycopy(second, start, now, to - from, Math.max(0, end - start));
    return now;
  }
}
