package fuhan.draft;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds a folder for one program; the system lets go of it when the program ends, however it ends. */
final class FolderLock implements AutoCloseable {
  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** @throws LockedException when another program holds it */
  static FolderLock take(Path folder) throws DraftException {
    FileChannel channel = null;
    try {
      channel = FileChannel.open(folder.resolve("fuhan.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new LockedException(null);
      }
      return new FolderLock(channel);
    } catch (OverlappingFileLockException e) {
      close(channel);
      throw new LockedException(e);
    } catch (IOException e) {
      close(channel);
      throw new DraftException("数据文件夹“" + folder + "”不能写入，请检查权限和磁盘空间。", e);
    }
  }

  private static void close(FileChannel channel) {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        // The lock was not taken; there is nothing to lose.
      }
    }
  }

  @Override
  public void close() {
    close(channel);
  }
}
