package fuhan.draft;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Keeps a data folder to one program.
 *
 * <p>H2 locks its file, too, but not against the same program, and not while the file is exchanged for a backup or written anew with another password. The
 * operating system lifts the lock of a program that was killed.
 */
final class FolderLock implements AutoCloseable {
  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the folder, made for the owner alone when it is not there: members' personal details are kept in it. */
  static FolderLock take(Path folder) throws DraftException {
    try {
      make(folder);
      FileChannel channel = FileChannel.open(folder.resolve("fuhan.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (locks(channel)) {
        return new FolderLock(channel);
      }
      channel.close();
    } catch (IOException e) {
      throw new DraftException("不能使用数据文件夹“" + folder + "”，请检查它是否存在、是否可写，或者用 --data 指定别的文件夹。", e);
    }
    throw new LockedException(folder);
  }

  private static boolean locks(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static void make(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (Files.exists(folder)) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] owner = posix
        ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
        : new FileAttribute<?>[0];
    Files.createDirectories(folder.toAbsolutePath().getParent());
    Files.createDirectory(folder, owner);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The operating system lifts the lock when the program ends, at the latest.
      return;
    }
  }
}
