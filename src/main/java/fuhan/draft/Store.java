package fuhan.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * All that a data folder holds; it may be used by any thread, and every change is on the disk when its method returns.
 *
 * <pre>{@code
 * try (Store store = Store.open(DataFolder.usual(), "", letters, InstantSource.system())) {
 *   long id = store.drafts().create(letter, Optional.empty(), account);
 * }
 * }</pre>
 */
public final class Store implements AutoCloseable {
  private final Path folder;
  private final FolderLock lock;
  private final Database database;
  private final Times times;
  private final Backups backups;
  private final Drafts drafts;
  private final Versions versions;
  private final Reviews reviews;
  private final Handover handover;
  private volatile FileKey key;

  private Store(FolderLock lock, DataFile file, Database database, FileKey key, LetterText letters, Times times) {
    this.lock = lock;
    folder = file.folder();
    this.database = database;
    this.key = key;
    this.times = times;
    DraftTable table = new DraftTable(new Texts(letters), times, new LastSave(folder, () -> this.key));
    drafts = new Drafts(database, table);
    versions = new Versions(database, table);
    reviews = new Reviews(database, table);
    handover = new Handover(database, table);
    backups = new Backups(database, file, times, () -> this.key);
  }

  /**
   * Opens the data of a folder, made when there is none.
   *
   * @param password of the database; empty when it is not encrypted
   * @throws LockedException when another program has the folder
   * @throws PasswordException when the password is wrong or missing
   * @throws DamagedException when the file cannot be read; it was put aside and the folder is free
   */
  public static Store open(Path folder, String password, LetterText letters, InstantSource clock) throws DraftException {
    FolderLock lock = FolderLock.take(folder);
    DataFile file = new DataFile(folder);
    FileKey key = FileKey.of(password);
    try {
      KeyChange.undo(file);
      Opening.check(file, key);
      Store store = new Store(lock, file, Opening.open(file, key, clock), key, letters, new Times(clock));
      redo(store);
      return store;
    } catch (DraftException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static void redo(Store store) throws DraftException {
    try {
      store.drafts.redo();
    } catch (DraftException | RuntimeException e) {
      store.database.close();
      throw e;
    }
  }

  /** Whether a folder holds data; {@link #open} would make them. */
  public static boolean exists(Path folder) {
    return Files.exists(KeyChange.counting(new DataFile(folder)));
  }

  /** Whether the data of a folder needs a password; what cannot be read does not, and opening it says why. */
  public static boolean isEncrypted(Path folder) {
    try {
      return new DataFile(folder).isEncrypted();
    } catch (IOException e) {
      return false;
    }
  }

  public Drafts drafts() {
    return drafts;
  }

  public Versions versions() {
    return versions;
  }

  public Reviews reviews() {
    return reviews;
  }

  public Handover handover() {
    return handover;
  }

  public Comments comments() {
    return new Comments(database, times);
  }

  public Register register() {
    return new Register(database);
  }

  public Accounts accounts() {
    return new Accounts(database, times);
  }

  public Settings settings() {
    return new Settings(database);
  }

  public Backups backups() {
    return backups;
  }

  /**
   * Sets, changes or removes the password of the whole database; empty means none.
   *
   * <p>The backups made before would still need the old password, or show everything without one. So a new backup, opened to see that it is good, takes
   * their place.
   *
   * @throws PasswordException when the old password is wrong
   */
  public void changePassword(String before, String after) throws DraftException {
    FileKey next = FileKey.of(after);
    if (!FileKey.of(before).same(key)) {
      throw new PasswordException("原来的数据密码不对，密码没有改；请重新输入。");
    }
    if (next.same(key)) {
      return;
    }
    database.rekey(key, next);
    key = next;
    LastSave.forget(folder);
    backups.keepOnly(backups.make());
  }

  @Override
  public void close() {
    database.close();
    lock.close();
  }
}
