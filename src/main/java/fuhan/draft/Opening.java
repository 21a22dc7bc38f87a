package fuhan.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/** Opens a data file, and says why when it does not open. */
final class Opening {
  private Opening() {}

  /** Refuses a password where none is needed and the other way round, before anything is written. */
  static void check(DataFile file, FileKey key) throws DraftException {
    try {
      if (file.path().toString().contains(";")) {
        throw new DraftException("数据文件夹“" + file.folder() + "”的名字里有分号，不能使用；请换一个文件夹。");
      }
      if (file.exists() && file.isEncrypted() && key.isNone()) {
        throw new PasswordException("数据文件设了密码，请输入数据密码。");
      }
      if (file.exists() && !file.isEncrypted() && Files.size(file.path()) > 0 && !key.isNone()) {
        throw new PasswordException("数据文件没有设密码，请不要输入密码。");
      }
    } catch (IOException e) {
      throw new DraftException("读不了数据文件“" + file.path() + "”，请检查它是否可读。", e);
    }
  }

  static Database open(DataFile file, FileKey key, InstantSource clock) throws DraftException {
    if (isEmptied(file)) {
      throw damaged(file, key, clock, new IOException("empty file"));
    }
    try {
      return Database.open(file, key);
    } catch (Unopened e) {
      throw switch (DataFile.fault(e)) {
        case LOCKED -> new LockedException(file.folder());
        case PASSWORD -> refused(file, key, clock, e);
        case DAMAGED -> damaged(file, key, clock, e);
        case OTHER -> new DraftException("数据文件“" + file.path() + "”打不开，文件没有改动；请检查磁盘是否已满、文件是否可写，然后再试。", e);
      };
    }
  }

  /** H2 cannot tell a wrong password from a damaged file in cipher; a backup that opens with the password can. */
  private static DraftException refused(DataFile file, FileKey key, InstantSource clock, Exception cause) throws DraftException {
    return Backups.newestGood(file.folder(), key).isPresent() ? damaged(file, key, clock, cause)
        : new PasswordException("数据密码不对，请重新输入；如果密码确实没有错，数据文件可能已经损坏，请从备份恢复。");
  }

  /** H2 would take a file of no length for a new one, and the person's letters would seem to have vanished. */
  private static boolean isEmptied(DataFile file) throws DraftException {
    try {
      return file.exists() && Files.size(file.path()) == 0;
    } catch (IOException e) {
      throw new DraftException("读不了数据文件“" + file.path() + "”，请检查它是否可读。", e);
    }
  }

  private static DraftException damaged(DataFile file, FileKey key, InstantSource clock, Exception cause) throws DraftException {
    Path aside = file.aside("damaged-" + Backups.stamp(clock));
    try {
      Files.move(file.path(), aside);
    } catch (IOException e) {
      e.addSuppressed(cause);
      return new DraftException("数据文件“" + file.path() + "”已经损坏，也不能改名保留；请关闭占用它的程序，然后再试。", e);
    }
    return new DamagedException(aside, Backups.newestGood(file.folder(), key), cause);
  }
}
