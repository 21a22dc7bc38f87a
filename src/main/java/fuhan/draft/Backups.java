package fuhan.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Copies of the data file in the folder {@code backups}, such as {@code fuhan-20250612-093000.zip}; the last 14 are kept. */
public final class Backups {
  private static final int KEPT = 14;
  private static final String PREFIX = "fuhan-";
  private static final String SUFFIX = ".zip";
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

  private final Database database;
  private final DataFile file;
  private final Times times;
  private final Supplier<FileKey> key;

  Backups(Database database, DataFile file, Times times, Supplier<FileKey> key) {
    this.database = database;
    this.file = file;
    this.times = times;
    this.key = key;
  }

  /** Makes a backup and opens a copy of it; the oldest beyond 14 are deleted only after that. */
  public Path make() throws DraftException {
    Path folder = folder(file.folder());
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempDirectory(folder, ".make-").resolve("part.zip");
      try {
        database.plainly(handle -> DataFile.backup(handle, part));
        if (!new BackupFile(part).isGood(key.get())) {
          throw new DraftException("刚做的备份打不开，没有留下；请检查磁盘是否有故障、空间是否足够，然后再备份一次。");
        }
        Path made = free(folder);
        Files.move(part, made);
        thin();
        return made;
      } finally {
        Files.deleteIfExists(part);
        Files.deleteIfExists(part.getParent());
      }
    } catch (IOException e) {
      throw new DraftException("备份没有写进“" + folder + "”，请检查磁盘空间是否足够、文件夹是否可写，然后再备份一次。", e);
    }
  }

  private Path free(Path folder) {
    String stamp = stamp(times.clock());
    Path name = folder.resolve(PREFIX + stamp + SUFFIX);
    for (int count = 2; Files.exists(name); count++) {
      name = folder.resolve(PREFIX + stamp + "-" + count + SUFFIX);
    }
    return name;
  }

  private void thin() throws IOException, DraftException {
    for (Path old : list().stream().skip(KEPT).toList()) {
      Files.delete(old);
    }
  }

  /** Makes a backup unless there is one of today. */
  public void daily() throws DraftException {
    String today = PREFIX + DAY.format(local(times.clock()));
    if (list().stream().noneMatch(backup -> backup.getFileName().toString().startsWith(today))) {
      make();
    }
  }

  /** Newest first. */
  public List<Path> list() throws DraftException {
    return list(file.folder());
  }

  /** Whether a copy of the backup opens with today's password and its letters are whole. */
  public boolean isGood(Path backup) throws DraftException {
    return new BackupFile(backup).isGood(key.get());
  }

  /**
   * Puts a backup in the place of the data file of a folder that no program uses; the replaced file is kept beside it.
   *
   * <p>The backup's own password holds afterwards.
   */
  public static void restore(Path folder, Path backup) throws DraftException {
    try (FolderLock _ = FolderLock.take(folder)) {
      DataFile file = new DataFile(folder);
      Path part = file.aside("restoring");
      Files.deleteIfExists(part);
      new BackupFile(backup).unpack(part);
      KeyChange.undo(file);
      LastSave.forget(folder);
      if (file.exists()) {
        Files.move(file.path(), file.aside("replaced-" + stamp(InstantSource.system())), StandardCopyOption.REPLACE_EXISTING);
      }
      Files.move(part, file.path());
    } catch (IOException e) {
      throw new DraftException("没有从“" + backup + "”恢复：它不是完整的备份，或者文件夹“" + folder + "”不可写；请换一个备份，或者检查文件夹。", e);
    }
  }

  static Optional<Path> newestGood(Path folder, FileKey key) throws DraftException {
    for (Path backup : list(folder)) {
      if (new BackupFile(backup).isGood(key)) {
        return Optional.of(backup);
      }
    }
    return Optional.empty();
  }

  /** Deletes all backups but this one. */
  void keepOnly(Path backup) throws DraftException {
    try {
      for (Path other : list()) {
        if (!other.equals(backup)) {
          Files.delete(other);
        }
      }
    } catch (IOException e) {
      throw new DraftException("新密码已经生效，但用原来密码的备份没有删完；请到“" + folder(file.folder()) + "”手工删除旧的备份。", e);
    }
  }

  static String stamp(InstantSource clock) {
    return STAMP.format(local(clock));
  }

  private static LocalDateTime local(InstantSource clock) {
    return LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  private static Path folder(Path folder) {
    return folder.resolve("backups");
  }

  private static List<Path> list(Path folder) throws DraftException {
    if (!Files.isDirectory(folder(folder))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder(folder))) {
      return files.filter(path -> path.getFileName().toString().startsWith(PREFIX) && path.getFileName().toString().endsWith(SUFFIX))
          .sorted(Comparator.comparing((Path path) -> path.getFileName().toString().replace(SUFFIX, "")).reversed())
          .toList();
    } catch (IOException e) {
      throw new DraftException("读不了备份文件夹“" + folder(folder) + "”，请检查它是否可读。", e);
    }
  }
}
