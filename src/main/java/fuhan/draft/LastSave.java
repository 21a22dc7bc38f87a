package fuhan.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The newest save once more, in the small file {@code fuhan.last} beside the database.
 *
 * <p>H2 finds its newest state by what lies at the end of its file. A program that was killed in the middle of a save left a file, once in 175 kills, in which H2 found
 * the state before the save before, which had been synced. So each save is written here first, and done again at the next start when the draft is as it was
 * before that save and no other.
 */
final class LastSave {
  private static final String NAME = "fuhan.last";

  private final Path folder;
  private final Supplier<FileKey> key;

  LastSave(Path folder, Supplier<FileKey> key) {
    this.folder = folder;
    this.key = key;
  }

  /**
   * A save.
   *
   * @param before SHA-256 of the text that it replaced
   */
  record Saved(long draft, Account who, String before, String text) {}

  /** On the disk when it returns, unless that fails; in cipher like the database. */
  void write(Saved saved) {
    Path part = folder.resolve(NAME + ".part");
    try {
      ByteBuffer bytes = ByteBuffer.wrap(key.get().seal(bytes(saved)));
      try (FileChannel channel = FileChannel
          .open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(part, path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // The database is about to say so itself when the disk is full; a virus scanner that holds this file for a moment must not stop a save.
      return;
    }
  }

  /** The newest save; empty when there is none that can be read. */
  Optional<Saved> read() {
    try {
      return Files.exists(path()) ? Optional.of(saved(key.get().open(Files.readAllBytes(path())))) : Optional.empty();
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      // It only matters when the database lost a save; without it everything is as the database says.
      return Optional.empty();
    }
  }

  /** For a folder whose data are exchanged or get another password. */
  static void forget(Path folder) throws DraftException {
    try {
      Files.deleteIfExists(folder.resolve(NAME));
    } catch (IOException e) {
      throw new DraftException("文件“" + folder.resolve(NAME) + "”删不掉；请关闭占用它的程序，手工删除它。", e);
    }
  }

  private Path path() {
    return folder.resolve(NAME);
  }

  private static byte[] bytes(Saved saved) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(saved.draft());
      out.writeLong(saved.who().id());
      out.writeUTF(saved.who().name());
      out.writeUTF(saved.who().rank().name());
      out.writeUTF(saved.before());
      out.writeUTF(Texts.sha256(saved.text()));
      out.write(Texts.packed(saved.text()));
    }
    return bytes.toByteArray();
  }

  private static Saved saved(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      long draft = in.readLong();
      Account who = new Account(in.readLong(), in.readUTF(), Account.Rank.valueOf(in.readUTF()));
      String before = in.readUTF();
      String sha256 = in.readUTF();
      String text = Texts.unpacked(in.readAllBytes());
      if (!Texts.sha256(text).equals(sha256)) {
        throw new IOException("a save that was not written whole");
      }
      return new Saved(draft, who, before, text);
    } catch (DraftException e) {
      throw new IOException(e);
    }
  }
}
