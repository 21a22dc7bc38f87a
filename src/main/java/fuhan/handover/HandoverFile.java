package fuhan.handover;

import fuhan.draft.Dossier;
import fuhan.draft.State;
import fuhan.file.FileException;
import fuhan.file.Landing;
import fuhan.file.json.CompactLetter;
import fuhan.handover.HandoverException.Fault;
import fuhan.letter.Letter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Packs and opens the file that goes by USB.
 *
 * <pre>{@code
 * HandoverFile.pack(store.handover().give(draft), clerk.name(), clock.instant(), password, stick.resolve("第101号提案.fuhan"), false);
 * Parcel parcel = HandoverFile.open(file, password);          // nothing is written yet
 * Outcome outcome = store.handover().take(parcel.dossier(), head);   // Added, Merged, Unchanged or Conflict
 * store.handover().take(parcel.dossier(), head, new Decision.Theirs());   // after a Conflict
 * }</pre>
 */
public final class HandoverFile {
  /** How the names of packages end. */
  public static final String SUFFIX = ".fuhan";

  private static final long LARGEST = 64L << 20;

  private HandoverFile() {}

  /**
   * Writes a package whole or not at all, and opens what it is about to write, so that no package leaves that cannot come back.
   *
   * @param password empty for none; the array is the caller's to clear
   * @param replace whether a file that is already there gives way
   */
  public static void pack(Dossier dossier, String who, Instant at, char[] password, Path target, boolean replace)
      throws HandoverException, FileException {
    byte[] packed = Envelope.pack(Contents.of(Manifest.of(dossier, program(), who, at), dossier));
    if (packed.length > LARGEST) {
      throw new HandoverException(Fault.UNREADABLE, "这件复函和它的全部版本太大，打不成交接包；请删去正文里过长的内容，或者只交接复函文件。");
    }
    if (!read(packed, target.toString(), false).dossier().equals(dossier)) {
      throw new HandoverException(Fault.DAMAGED, "刚打好的交接包和复函对不上，没有写出；请再试一次，还是不行就把数据文件夹交给维护人员。");
    }
    byte[] file = password.length == 0 ? packed : Seal.close(packed, password, new SecureRandom());
    Landing.put(target, replace, out -> out.write(file));
  }

  private static String program() {
    return Optional.ofNullable(HandoverFile.class.getPackage().getImplementationVersion()).orElse("");
  }

  /** Whether a file is a package that needs a password; a file that cannot be read needs none, and opening it says why. */
  public static boolean isEncrypted(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Seal.begins(in.readNBytes(64));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Opens a package and checks every byte of it; nothing is written anywhere.
   *
   * @param password empty for none; it is not asked when the package has none
   */
  public static Parcel open(Path file, char[] password) throws HandoverException {
    byte[] bytes = bytes(file);
    boolean sealed = Seal.begins(bytes);
    return read(sealed ? Seal.open(bytes, password, file.toString()) : bytes, file.toString(), sealed);
  }

  private static Parcel read(byte[] packed, String file, boolean sealed) throws HandoverException {
    Map<String, byte[]> entries = Envelope.open(packed, file);
    Manifest manifest = Contents.manifest(entries, file);
    return new Parcel(manifest.packedBy(), manifest.packedAt(), manifest.program(), sealed, Contents.dossier(manifest, entries, file));
  }

  private static byte[] bytes(Path file) throws HandoverException {
    try {
      if (Files.isDirectory(file)) {
        throw new HandoverException(Fault.FOREIGN, "“" + file + "”是一个文件夹；请选以 " + SUFFIX + " 结尾的交接包。");
      }
      if (Files.size(file) > LARGEST) {
        throw new HandoverException(Fault.UNREADABLE, "“" + file + "”有" + (Files.size(file) >> 20) + "兆字节，不是正常的交接包，没有接收；请对方重新打包。");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new HandoverException(Fault.UNREADABLE, "找不到文件“" + file + "”；请检查文件名和位置，U 盘是否插好。", e);
    } catch (IOException e) {
      throw new HandoverException(Fault.UNREADABLE, "读不了“" + file + "”；请检查文件是否可读，U 盘是否插好。", e);
    }
  }

  /** A letter file as a draft without history; the same letter has the same id, so that packing it twice makes no second draft. */
  public static Dossier lone(Letter letter, String who, Instant at) {
    byte[] text = CompactLetter.write(letter).getBytes(StandardCharsets.UTF_8);
    Dossier.Kept kept = new Dossier.Kept(who, at, "交接", Digest.hex(text), letter);
    return new Dossier(
        UUID.nameUUIDFromBytes(text), letter, State.DRAFT, Optional.empty(), who, at, false, List.of(kept), List.of(), List.of());
  }

  /**
   * Writes what is in a package as files: the letter and its versions as letter files, comments, steps, manifest and hash list beside them.
   *
   * @param replace whether files that are already there give way
   * @throws FileException when one is there or cannot be written; without {@code replace} no file is left behind then
   */
  public static void unfold(Parcel parcel, Path folder, boolean replace) throws FileException {
    Manifest manifest = Manifest.of(parcel.dossier(), parcel.program(), parcel.packedBy(), parcel.packedAt());
    Map<String, byte[]> entries = Contents.of(manifest, parcel.dossier());
    for (String name : entries.keySet()) {
      if (!replace && Files.exists(folder.resolve(name))) {
        throw new FileException("文件“" + folder.resolve(name) + "”已经存在；要替换它请加上 --force，或者换一个文件夹。");
      }
    }
    List<Path> written = new ArrayList<>();
    try {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        Path target = folder.resolve(entry.getKey());
        Landing.put(target, replace, out -> out.write(entry.getValue()));
        written.add(target);
      }
    } catch (FileException e) {
      if (!replace) {
        discard(written, e);
      }
      throw e;
    }
  }

  private static void discard(List<Path> files, FileException because) {
    for (Path file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        because.addSuppressed(e);
      }
    }
  }
}
