package fuhan.file;

import fuhan.letter.Text;
import fuhan.manuscript.Grid;
import fuhan.manuscript.Line;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Piece;
import fuhan.manuscript.Role;
import fuhan.manuscript.Run;
import fuhan.manuscript.Source;
import fuhan.wording.Mending;
import fuhan.wording.Scrap;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The first and the last step of every reader: the bytes of a file that can be read, and the source made of its lines. */
public final class Intake {
  private Intake() {}

  /**
   * The bytes of a file.
   *
   * @param megabytes a larger file is refused before it is read
   */
  public static byte[] bytes(Path file, int megabytes) throws FileException {
    check(file, megabytes);
    try {
      return Files.readAllBytes(file);
    } catch (AccessDeniedException e) {
      throw denied(file, e);
    } catch (IOException e) {
      throw new FileException("不能读取“" + file + "”，请检查文件是否还在、所在的磁盘是否可用。", e);
    }
  }

  /** Refuses a file that is missing, a folder, empty, too large or not ours to read. */
  public static void check(Path file, int megabytes) throws FileException {
    if (!Files.exists(file)) {
      throw new FileException("没有找到文件“" + file + "”，请检查文件名和位置。");
    }
    if (Files.isDirectory(file)) {
      throw new FileException("“" + file + "”是一个文件夹，请选择其中的一个文件。");
    }
    if (!Files.isReadable(file)) {
      throw denied(file, null);
    }
    try {
      long size = Files.size(file);
      if (size == 0) {
        throw new FileException("文件“" + file + "”是空的，没有内容可读，请选择另一个文件。");
      }
      if (size > megabytes * 1024L * 1024L) {
        throw new FileException("文件“" + file + "”有" + size / (1024 * 1024) + "兆，超过了" + megabytes + "兆，不像一封复函，请检查是否选错了文件。");
      }
    } catch (FileException e) {
      throw e;
    } catch (IOException e) {
      throw new FileException("不能读取“" + file + "”，请检查文件是否还在、所在的磁盘是否可用。", e);
    }
  }

  /**
   * The source made of a file's lines.
   *
   * @throws FileException when they say nothing
   */
  public static Source source(Path file, List<Scrap> scraps) throws FileException {
    Mending.Mended mended = Mending.mend(scraps);
    List<Piece> pieces = mended.pieces().stream().map(Intake::piece).toList();
    if (pieces.isEmpty()) {
      throw new FileException("文件“" + file + "”里没有文字，请选择另一个文件。");
    }
    return new Source(new Manuscript(pieces), Optional.empty(), mended.leftOut(), mended.standing());
  }

  private static FileException denied(Path file, IOException cause) {
    return new FileException("没有读取“" + file + "”的权限，请把文件复制到自己的文件夹再试。", cause);
  }

  private static Piece piece(Scrap scrap) {
    return scrap instanceof Scrap.Rows rows ? new Grid(List.of(), rows.cells())
        : new Line(Role.UNKNOWN, List.of(), runs(((Scrap.Line) scrap).text()));
  }

  private static List<Run> runs(Text text) {
    boolean whole = text.stretches().stream().allMatch(Text.Stretch::emphasised);
    return text.stretches()
        .stream()
        .map(stretch -> Run.of(stretch.emphasised() && !whole ? Run.Cast.EMPHASIS : Run.Cast.TEXT, stretch.text()))
        .toList();
  }
}
