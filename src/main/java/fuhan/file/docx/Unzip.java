package fuhan.file.docx;

import fuhan.file.FileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a Word file that may be anything, within limits: a zip of 40 kB can hold gigabytes. */
final class Unzip {
  private static final int ENTRIES = 2_000;
  private static final long TOTAL = 200L << 20;
  private static final long XML = 24L << 20;
  private static final int RATIO = 400;
  /** Below this size a high ratio harms nobody: a table of empty cells packs very well. */
  private static final long RATIO_FROM = 4L << 20;

  /** Length of the record that ends a zip; a comment of up to 65,535 bytes may follow. */
  private static final int END = 22;

  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

  private Unzip() {}

  /**
   * The entries of a zip by name.
   *
   * @param name of the file, for people
   */
  static Map<String, byte[]> entries(byte[] zip, String name) throws FileException {
    refuseOther(zip, name);
    if (!isWhole(zip)) {
      throw damaged(name, null);
    }
    Map<String, byte[]> entries = new LinkedHashMap<>();
    long total = 0;
    int count = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (++count > ENTRIES) {
          throw tooLarge(name);
        }
        if (entry.isDirectory()) {
          continue;
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        long limit = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels") ? XML : TOTAL;
        byte[] block = new byte[1 << 16];
        for (int n = in.read(block); n >= 0; n = in.read(block)) {
          content.write(block, 0, n);
          total += n;
          if (total > TOTAL || content.size() > limit || total > RATIO_FROM && total / zip.length > RATIO) {
            throw tooLarge(name);
          }
        }
        entries.put(entry.getName().replace('\\', '/'), content.toByteArray());
      }
    } catch (FileException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(name, e);
    }
    if (entries.isEmpty()) {
      throw damaged(name, null);
    }
    return entries;
  }

  /** Whether the directory of the zip, which stands at its end, was not cut off. */
  private static boolean isWhole(byte[] zip) {
    for (int at = zip.length - END; at >= Math.max(0, zip.length - END - 0xFFFF); at--) {
      if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 5 && zip[at + 3] == 6) {
        return true;
      }
    }
    return false;
  }

  private static FileException damaged(String name, Exception cause) {
    return new FileException("文件“" + name + "”已经损坏或者不完整，无法读取，请重新获取这个文件。", cause);
  }

  private static void refuseOther(byte[] zip, String name) throws FileException {
    if (zip.length == 0) {
      throw new FileException("文件“" + name + "”是空的，里面没有内容，请检查是否选错了文件。");
    }
    if (startsWith(zip, OLE)) {
      boolean encrypted = contains(zip, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
      throw new FileException(
          encrypted ? "文件“" + name + "”设有打开密码，请先在 Word 或 WPS 中取消密码再导入。"
              : "文件“" + name + "”是旧版 Word 格式（.doc），请把扩展名改为 .doc 或者另存为 .docx 后再导入。");
    }
    if (!startsWith(zip, new byte[]{'P', 'K'})) {
      throw new FileException("文件“" + name + "”不是 Word 文档（.docx），请检查是否选错了文件。");
    }
  }

  private static FileException tooLarge(String name) {
    return new FileException("文件“" + name + "”解压后过大，可能不是正常的 Word 文档，已停止读取。");
  }

  private static boolean startsWith(byte[] bytes, byte[] prefix) {
    return bytes.length >= prefix.length && java.util.Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
  }

  private static boolean contains(byte[] bytes, byte[] wanted) {
    for (int at = 0; at + wanted.length <= bytes.length; at++) {
      if (java.util.Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }
}
