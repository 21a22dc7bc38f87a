package fuhan.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The open store: {@code try (Store store = Store.open(DataFolder.usual(), "", text, clock)) { store.drafts().list(); }}. Its parts may be used by several threads. */
public final class Store implements AutoCloseable {
  private final Path folder;
  private final InstantSource clock;
  private final FolderLock lock;
  private String password;
  private Database database;
  private final Letters letters;

  private Store(Path folder, String password, LetterText text, InstantSource clock, FolderLock lock, Database database) {
    this.folder = folder;
    this.password = password;
    this.clock = clock;
    this.lock = lock;
    this.database = database;
    this.letters = new Letters(text, clock);
  }

  /**
   * Opens the store of a folder, making it when it is not there.
   *
   * @param password of the database file; empty when it has none
   * @throws LockedException when another program has it open
   * @throws PasswordException when the password is missing or wrong
   * @throws DamagedException when the file cannot be read; it was set aside then
   * @throws DraftException when the folder cannot be written
   */
  public static Store open(Path folder, String password, LetterText text, InstantSource clock) throws DraftException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new DraftException("不能使用数据文件夹“" + folder + "”，请检查它是否可写。", e);
    }
    if (!Files.isWritable(folder)) {
      throw new DraftException("数据文件夹“" + folder + "”不能写入，请检查权限，或者用 --data 另选一个文件夹。");
    }
    FolderLock lock = FolderLock.take(folder);
    try {
      return open(folder, password, text, clock, lock);
    } catch (DraftException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static Store open(Path folder, String password, LetterText text, InstantSource clock, FolderLock lock) throws DraftException {
    boolean encrypted = isEncrypted(folder);
    if (encrypted && password.isEmpty()) {
      throw new PasswordException("复函的数据设了密码，请输入密码。", null);
    }
    String used = encrypted || !Files.exists(folder.resolve(Database.FILE)) ? password : "";
    try {
      return new Store(folder, used, text, clock, lock, Database.open(folder, used));
    } catch (SQLException e) {
      throw refused(e, folder, used);
    }
  }

  private static DraftException refused(SQLException e, Path folder, String password) throws DraftException {
    if (Database.isLocked(e)) {
      return new LockedException(e);
    }
    if (Database.isPassword(e)) {
      return new PasswordException("数据的密码不对，请再试一次。", e);
    }
    Optional<Path> kept = setAside(folder, "damaged");
    if (kept.isEmpty()) {
      return new DraftException("不能在“" + folder + "”建立数据文件，请检查磁盘空间和权限。", e);
    }
    return new DamagedException(kept.get(), Backups.newestGood(folder, password), e);
  }

  /** Moves the database file out of the way under a name of its own. */
  static Optional<Path> setAside(Path folder, String why) throws DraftException {
    Path file = folder.resolve(Database.FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String stamp = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(LocalDateTime.now(ZoneId.systemDefault()));
    Path kept = folder.resolve(Database.NAME + "-" + why + "-" + stamp + ".mv.db");
    try {
      return Optional.of(Files.move(file, kept));
    } catch (IOException e) {
      throw new DraftException("不能把“" + file + "”改名保留，请检查写入权限。", e);
    }
  }

  /** Whether the database of a folder has a password. */
  public static boolean isEncrypted(Path folder) {
    return Database.isEncrypted(folder);
  }

  public Drafts drafts() {
    return new Drafts(database, letters);
  }

  public Versions versions() {
    return new Versions(database, letters);
  }

  public Reviews reviews() {
    return new Reviews(database, letters, register(), settings());
  }

  public Comments comments() {
    return new Comments(database, letters);
  }

  public Register register() {
    return new Register(database);
  }

  public Accounts accounts() {
    return new Accounts(database, letters);
  }

  public Settings settings() {
    return new Settings(database);
  }

  public Backups backups() {
    return new Backups(database, folder, password, clock);
  }

  /**
   * Sets, changes or removes the password of the database; empty means none. A backup is made first.
   *
   * @throws DraftException when the password before is wrong; then everything is as it was
   */
  public synchronized void changePassword(String before, String after) throws DraftException {
    if (!before.equals(password)) {
      throw new PasswordException("原来的数据密码不对，没有改动。", null);
    }
    Path backup = backups().make();
    database.close();
    try {
      Database.changePassword(folder, before, after);
      database = Database.open(folder, after);
      password = after;
    } catch (SQLException e) {
      Backups.restore(folder, backup);
      reopen(before);
      throw new DraftException("没有改成数据密码，数据保持原样；请检查磁盘空间后再试。", e);
    }
  }

  /**
   * Goes back to a backup; what is there now is kept beside it.
   *
   * @throws DraftException when the backup is not good; then everything is as it was
   */
  public synchronized void restore(Path backup) throws DraftException {
    if (!backups().isGood(backup)) {
      throw new DraftException("备份“" + backup.getFileName() + "”打不开，没有恢复；请换一份。");
    }
    database.close();
    try {
      Backups.restore(folder, backup);
    } finally {
      reopen(password);
    }
  }

  private void reopen(String with) throws DraftException {
    try {
      database = Database.open(folder, with);
    } catch (SQLException e) {
      throw refused(e, folder, with);
    }
  }

  @Override
  public void close() {
    database.close();
    lock.close();
  }
}
