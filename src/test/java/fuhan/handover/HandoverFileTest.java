package fuhan.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fuhan.draft.Dossier;
import fuhan.handover.HandoverException.Fault;
import fuhan.letter.PrintedLetter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file that goes by USB. */
class HandoverFileTest {
  private static final Instant WHEN = Instant.parse("2025-06-12T01:30:00Z");
  private static final char[] NONE = {};
  private static final char[] PASSWORD = "临川2025".toCharArray();
  @TempDir Path folder;

  private final Dossier dossier = HandoverFile.lone(PrintedLetter.withPoints(2), "林晚", WHEN);

  private Path packed(String name, char[] password) throws Exception {
    Path file = folder.resolve(name);
    HandoverFile.pack(dossier, "林晚", WHEN, password, file, true);
    return file;
  }

  @Test
  void comesOutAsItWentIn() throws Exception {
    Parcel open = HandoverFile.open(packed("a.fuhan", NONE), NONE);
    assertThat(open.dossier()).isEqualTo(dossier);
    assertThat(open.packedBy()).isEqualTo("林晚");
    assertThat(open.encrypted()).isFalse();
    Path locked = packed("b.fuhan", PASSWORD);
    assertThat(HandoverFile.isEncrypted(locked)).isTrue();
    assertThat(Files.readString(locked, StandardCharsets.ISO_8859_1)).doesNotContain("letter.letter.json");
    assertThat(HandoverFile.open(locked, PASSWORD).dossier()).isEqualTo(dossier);
  }

  @Test
  void isRefusedWhenAnyByteIsAnotherOne() throws Exception {
    byte[] good = Files.readAllBytes(packed("a.fuhan", NONE));
    for (int i = 0; i < good.length; i++) {
      byte[] bad = good.clone();
      bad[i] ^= (byte) (1 << i % 8);
      refused(bad, NONE, i);
    }
    for (int length = 0; length < good.length; length += 1 + length / 97) {
      refused(Arrays.copyOf(good, length), NONE, length);
    }
    refused(Arrays.copyOf(good, good.length + 1), NONE, good.length);
  }

  @Test
  void isRefusedUnderAPasswordWhenAnyByteIsAnotherOne() throws Exception {
    byte[] good = Files.readAllBytes(packed("b.fuhan", PASSWORD));
    Random random = new Random(7);
    for (int round = 0; round < 400; round++) {
      int at = round < 120 ? round : random.nextInt(good.length);
      byte[] bad = good.clone();
      bad[at] ^= (byte) (1 << random.nextInt(8));
      refused(bad, PASSWORD, at);
    }
    refused(Arrays.copyOf(good, good.length - 1), PASSWORD, good.length);
    // Somebody who mends the hash at the end does not get through either.
    byte[] forged = good.clone();
    forged[good.length / 2] ^= 1;
    refused(Seal.stamp(forged), PASSWORD, good.length / 2);
  }

  @Test
  void tellsAWrongPasswordFromADamagedFile() throws Exception {
    Path locked = packed("b.fuhan", PASSWORD);
    assertFault(() -> HandoverFile.open(locked, "别的".toCharArray()), Fault.PASSWORD, "密码不对");
    assertFault(() -> HandoverFile.open(locked, NONE), Fault.PASSWORD, "请输入");
    Path other = Files.writeString(folder.resolve("c.fuhan"), "这不是交接包");
    assertFault(() -> HandoverFile.open(other, NONE), Fault.FOREIGN, "不是交接包");
    assertFault(() -> HandoverFile.open(folder.resolve("没有.fuhan"), NONE), Fault.UNREADABLE, "找不到");
  }

  @Test
  void noNameLeadsOutOfTheFolder() throws Exception {
    for (String name : new String[]{"../evil.letter.json", "/etc/evil", "versions/../../evil.letter.json", "versions\\..\\evil",
      "letter.letter.json"}) {
      Map<String, byte[]> entries = new LinkedHashMap<>(Contents.of(Manifest.of(dossier, "", "林晚", WHEN), dossier));
      refused(zip(entries, name), NONE, name);
    }
    Path out = folder.resolve("out");
    HandoverFile.unfold(HandoverFile.open(packed("a.fuhan", NONE), NONE), out, false);
    assertThat(out.resolve("letter.letter.json")).exists();
    assertThat(folder.resolve("evil.letter.json")).doesNotExist();
  }

  @Test
  void aBombIsNotUnpacked() throws Exception {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("letter.letter.json", new byte[60 << 20]);
    byte[] bomb = Envelope.pack(entries);
    Path file = Files.write(folder.resolve("bomb.fuhan"), bomb);
    assertThatThrownBy(() -> HandoverFile.open(file, NONE)).isInstanceOf(HandoverException.class).hasMessageContaining("过大");
  }

  @Test
  void twoLocksOfTheSamePackageDiffer() throws Exception {
    byte[] packed = Envelope.pack(Map.of("letter.letter.json", new byte[10]));
    assertThat(Seal.close(packed, PASSWORD, new SecureRandom())).isNotEqualTo(Seal.close(packed, PASSWORD, new SecureRandom()));
  }

  private void refused(byte[] bad, char[] password, Object where) throws Exception {
    Path file = Files.write(folder.resolve("bad.fuhan"), bad);
    assertThatThrownBy(() -> HandoverFile.open(file, password)).as("%s", where)
        .isInstanceOf(HandoverException.class)
        .hasMessageEndingWith("。");
  }

  private static void assertFault(org.assertj.core.api.ThrowableAssert.ThrowingCallable what, Fault fault, String words) {
    assertThatThrownBy(what).hasMessageContaining(words)
        .isInstanceOfSatisfying(HandoverException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }

  /** The package with one more entry, right to the last digit. */
  private static byte[] zip(Map<String, byte[]> entries, String name) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] whole = Envelope.pack(entries);
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(whole))) {
      zip.setComment("sha256:" + "0".repeat(64));
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        ZipEntry copy = new ZipEntry(entry.getName());
        if (entry.getName().equals(Envelope.KIND)) {
          java.util.zip.CRC32 crc = new java.util.zip.CRC32();
          crc.update(content);
          copy.setMethod(ZipEntry.STORED);
          copy.setSize(content.length);
          copy.setCrc(crc.getValue());
        }
        zip.putNextEntry(copy);
        zip.write(content);
      }
      zip.putNextEntry(new ZipEntry(name.equals("letter.letter.json") ? "versions/0001.letter.json" : name));
      zip.write("恶".getBytes(StandardCharsets.UTF_8));
    }
    byte[] packed = bytes.toByteArray();
    System.arraycopy(Envelope.digits(packed), 0, packed, packed.length - 64, 64);
    return packed;
  }
}
