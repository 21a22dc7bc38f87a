package fuhan.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Puts a file in place whole or not at all: written beside its place, forced to disk, moved. */
public final class Landing {
  private Landing() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @param replace whether a file that is already there gives way
   * @throws FileException when the place is taken or cannot be written; nothing is left behind then
   */
  public static void put(Path target, boolean replace, Content content) throws FileException {
    if (Files.isDirectory(target)) {
      throw new FileException("不能写入“" + target + "”：这是一个文件夹，请给出文件名。");
    }
    if (!replace && Files.exists(target)) {
      throw new FileException("文件“" + target + "”已经存在；要替换它请加上 --force，或者换一个文件名。");
    }
    Path folder = target.toAbsolutePath().getParent();
    Path draft = null;
    try {
      Files.createDirectories(folder);
      draft = Files.createTempFile(folder, ".fuhan-", ".tmp");
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      move(draft, target, replace);
      draft = null;
    } catch (FileException e) {
      throw e;
    } catch (AccessDeniedException e) {
      throw new FileException("不能写入“" + target + "”：没有写入这个位置的权限，请换一个位置。", e);
    } catch (IOException e) {
      throw new FileException("不能写入“" + target + "”，请检查这个位置是否存在、是否可写、空间是否足够。", e);
    } finally {
      discard(draft);
    }
  }

  private static void move(Path draft, Path target, boolean replace) throws IOException {
    if (!replace) {
      // Fails when another program took the place meanwhile.
      Files.move(draft, target);
      return;
    }
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path draft) {
    if (draft != null) {
      try {
        Files.deleteIfExists(draft);
      } catch (IOException e) {
        // The letter is what the person asked about; a left temporary file is not worth hiding the first error.
        draft.toFile().deleteOnExit();
      }
    }
  }
}
