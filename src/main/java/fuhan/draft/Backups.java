package fuhan.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Copies of the whole database in the folder {@code backup}: one a day, the last 14, each opened once to see that it is good. */
public final class Backups {
  private static final int KEPT = 14;
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'fuhan-'yyyyMMdd-HHmmss'.zip'");

  private final Database database;
  private final Path folder;
  private final String password;
  private final java.time.InstantSource clock;

  Backups(Database database, Path folder, String password, java.time.InstantSource clock) {
    this.database = database;
    this.folder = folder;
    this.password = password;
    this.clock = clock;
  }

  /** Makes one now and verifies it; its file. */
  public Path make() throws DraftException {
    Path place = place(folder);
    try {
      Files.createDirectories(place);
    } catch (IOException e) {
      throw new DraftException("不能建立备份文件夹“" + place + "”，请检查写入权限。", e);
    }
    Path zip = place.resolve(NAME.format(LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault())));
    database.backup(zip);
    if (!isGood(zip)) {
      throw new DraftException("备份“" + zip + "”做好以后打不开，请检查磁盘，再备份一次。");
    }
    thin();
    return zip;
  }

  /** Makes today's unless it is there. */
  public void daily() throws DraftException {
    String today = NAME.format(LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault())).substring(0, 14);
    if (list().stream().noneMatch(zip -> zip.getFileName().toString().startsWith(today))) {
      make();
    }
  }

  /** The backups, the newest first. */
  public List<Path> list() {
    return list(folder);
  }

  static List<Path> list(Path folder) {
    if (!Files.isDirectory(place(folder))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(place(folder))) {
      return files.filter(file -> file.getFileName().toString().matches("fuhan-\\d{8}-\\d{6}\\.zip"))
          .sorted(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed())
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Path place(Path folder) {
    return folder.resolve("backup");
  }

  private void thin() {
    List<Path> all = list();
    for (Path old : all.subList(Math.min(KEPT, all.size()), all.size())) {
      old.toFile().delete();
    }
  }

  /** Whether a backup opens, with the password of the database that is open. */
  public boolean isGood(Path backup) {
    return isGood(backup, password);
  }

  static boolean isGood(Path backup, String password) {
    Path copy = null;
    try {
      copy = Files.createTempDirectory("fuhan-backup");
      unzip(backup, copy);
      try (Database opened = Database.open(copy, password)) {
        return opened.read(handle -> handle.createQuery("SELECT COUNT(*) FROM draft").mapTo(Integer.class).one()) >= 0;
      }
    } catch (IOException | SQLException | DraftException | RuntimeException e) {
      return false;
    } finally {
      delete(copy);
    }
  }

  /** The newest backup that opens. */
  static Optional<Path> newestGood(Path folder, String password) {
    return list(folder).stream().filter(zip -> isGood(zip, password)).findFirst();
  }

  /**
   * Puts a backup in the place of a database that is closed; what is there is kept beside it.
   *
   * @return where the database before is kept; empty when there was none
   */
  public static Optional<Path> restore(Path folder, Path backup) throws DraftException {
    Path fresh = null;
    try {
      fresh = Files.createTempDirectory(folder, ".restore");
      unzip(backup, fresh);
      Optional<Path> kept = Store.setAside(folder, "before-restore");
      Files.move(fresh.resolve(Database.FILE), folder.resolve(Database.FILE), StandardCopyOption.ATOMIC_MOVE);
      return kept;
    } catch (IOException e) {
      throw new DraftException("不能用“" + backup + "”恢复，请检查这个备份是否完整、磁盘是否有空间。", e);
    } finally {
      delete(fresh);
    }
  }

  private static void unzip(Path zip, Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(zip); ZipInputStream entries = new ZipInputStream(in)) {
      ZipEntry entry;
      boolean found = false;
      while ((entry = entries.getNextEntry()) != null) {
        if (entry.getName().endsWith(Database.FILE)) {
          Files.copy(entries, folder.resolve(Database.FILE));
          found = true;
        }
      }
      if (!found) {
        throw new IOException("no database in " + zip);
      }
    }
  }

  private static void delete(Path folder) {
    if (folder != null && Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      } catch (IOException | UncheckedIOException e) {
        folder.toFile().deleteOnExit();
      }
    }
  }
}
