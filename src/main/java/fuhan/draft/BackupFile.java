package fuhan.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** A backup: a zip with the data file in it. */
record BackupFile(Path zip) {
  /** Writes the data file that is in the backup. */
  void unpack(Path target) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      ZipEntry entry = file.getEntry(DataFile.fileName());
      if (entry == null) {
        throw new IOException(zip + " has no " + DataFile.fileName());
      }
      try (InputStream in = file.getInputStream(entry)) {
        Files.copy(in, target);
      }
    }
  }

  /** Whether a copy opens with this key and every letter in it is whole; the copy lies beside the backup, as it may be in plain text. */
  boolean isGood(FileKey key) throws DraftException {
    Path copy = null;
    try {
      copy = Files.createTempDirectory(zip.toAbsolutePath().getParent(), ".check-");
      DataFile file = new DataFile(copy);
      unpack(file.path());
      try (Handle handle = Jdbi.create(file.source(key)).open()) {
        return isWhole(handle);
      }
    } catch (IOException | JdbiException e) {
      return false;
    } finally {
      remove(copy);
    }
  }

  private static boolean isWhole(Handle handle) {
    handle.select("select count(*) from register").mapTo(Long.class).one();
    return handle.createQuery("select sha256, letter from draft join draft_text on draft = id")
        .map((row, context) -> Texts.sha256(row.getString("letter")).equals(row.getString("sha256")))
        .stream()
        .allMatch(whole -> whole);
  }

  private static void remove(Path folder) throws DraftException {
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : List.copyOf(files.toList())) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new DraftException("检查备份用的副本“" + folder + "”删不掉，请关闭占用它的程序，然后手工删除。", e);
    }
  }
}
