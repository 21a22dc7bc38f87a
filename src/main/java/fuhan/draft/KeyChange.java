package fuhan.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/**
 * Writes the closed file anew under another key.
 *
 * <p>A copy of the old file lies beside it from the first to the last moment. While it is there the change is not done and the old file counts, also after a
 * power failure.
 */
final class KeyChange {
  private static final String OLD = "before-password";

  private KeyChange() {}

  static void begin(DataFile file, FileKey before, FileKey after) throws DraftException {
    try {
      Path part = file.aside(OLD + ".part");
      Files.copy(file.path(), part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, file.aside(OLD), StandardCopyOption.ATOMIC_MOVE);
      file.encrypt(before, after);
    } catch (IOException | SQLException e) {
      throw new DraftException("数据文件没有换成新密码，原来的密码照旧有效；请检查磁盘空间是否够存两份“" + file.path() + "”，然后再试。", e);
    }
  }

  static void end(DataFile file) throws DraftException {
    try {
      Files.deleteIfExists(file.aside(OLD));
    } catch (IOException e) {
      throw new DraftException("换密码前的副本“" + file.aside(OLD) + "”删不掉，密码没有改；请关闭占用它的程序，然后再试。", e);
    }
  }

  /** The path whose password holds: the old file while a change is not done. */
  static Path counting(DataFile file) {
    return Files.exists(file.aside(OLD)) ? file.aside(OLD) : file.path();
  }

  /** Puts the old file back when a change was begun and not ended. */
  static void undo(DataFile file) throws DraftException {
    try {
      Files.deleteIfExists(file.aside(OLD + ".part"));
      if (Files.exists(file.aside(OLD))) {
        Files.move(file.aside(OLD), file.path(), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new DraftException("上次换密码没有完成，原来的数据在“" + file.aside(OLD) + "”，放不回去；请检查文件夹是否可写，然后再试。", e);
    }
  }
}
