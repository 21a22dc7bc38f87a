package fuhan.file.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fuhan.file.FileException;
import fuhan.file.Landing;
import fuhan.letter.Letter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What a letter file holds: a letter, and what this program does not know but keeps. */
public final class LetterFile {
  /** Version that this program writes, and the newest it reads. */
  public static final int VERSION = 1;

  private static final String VERSION_KEY = "version";
  private static final long LARGEST = 64L << 20;
  private static final JsonMapper MAPPER = LetterJson.mapper();

  private final Letter letter;
  private final ObjectNode read;

  private LetterFile(Letter letter, ObjectNode read) {
    this.letter = letter;
    this.read = read;
  }

  /** A new file that holds this letter and nothing else. */
  public static LetterFile of(Letter letter) {
    return new LetterFile(letter, MAPPER.createObjectNode());
  }

  /**
   * Reads a letter file.
   *
   * @throws FileException when it is missing, too large, not a letter file, damaged or of a newer version
   */
  public static LetterFile read(Path file) throws FileException {
    return read(bytes(file), file.toString());
  }

  /**
   * Reads the content of a letter file that lies in another file.
   *
   * @param file what to call it in a sentence
   */
  public static LetterFile read(byte[] bytes, String file) throws FileException {
    try {
      JsonNode tree = MAPPER.readTree(bytes);
      if (!(tree instanceof ObjectNode root) || !root.path(VERSION_KEY).isInt()) {
        throw new FileException("“" + file + "”不是复函文件：没有“version”这一项。请选以 .letter.json 结尾、由复函助手写成的文件。");
      }
      if (root.path(VERSION_KEY).intValue() > VERSION) {
        throw new FileException("“" + file + "”由更新版本的复函助手写成（第" + root.path(VERSION_KEY).intValue() + "版），请先升级程序再打开。");
      }
      return new LetterFile(MAPPER.treeToValue(root, Letter.class), root);
    } catch (StreamConstraintsException e) {
      throw new FileException("“" + file + "”的内容层次过深或者单项过长，不是正常的复函文件，没有读入。", e);
    } catch (JsonMappingException e) {
      throw new FileException("“" + file + "”里“" + place(e) + "”一项写得不对，读不了；请恢复原来的文件，或者改正这一项。", e);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String where = at == null ? "" : "第" + at.getLineNr() + "行第" + at.getColumnNr() + "列";
      throw new FileException("“" + file + "”" + where + "不合 JSON 的格式，文件可能不完整；请恢复原来的文件。", e);
    } catch (FileException e) {
      throw e;
    } catch (IOException e) {
      throw new FileException("读不了“" + file + "”，请检查文件是否完整。", e);
    }
  }

  private static byte[] bytes(Path file) throws FileException {
    try {
      if (Files.isDirectory(file)) {
        throw new FileException("“" + file + "”是一个文件夹，请选以 .letter.json 结尾的文件。");
      }
      long size = Files.size(file);
      if (size == 0) {
        throw new FileException("“" + file + "”是空文件，没有内容可读。");
      }
      if (size > LARGEST) {
        throw new FileException("“" + file + "”有" + (size >> 20) + "兆字节，不会是一件复函，没有读入。");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new FileException("找不到文件“" + file + "”，请检查文件名和位置。", e);
    } catch (FileException e) {
      throw e;
    } catch (IOException e) {
      throw new FileException("读不了“" + file + "”，请检查文件是否可读。", e);
    }
  }

  private static String place(JsonMappingException e) {
    String path = e.getPath()
        .stream()
        .map(part -> part.getFieldName() != null ? part.getFieldName() : "第" + (part.getIndex() + 1) + "个")
        .collect(Collectors.joining(" → "));
    return path.isEmpty() ? "整个文件" : path;
  }

  public Letter letter() {
    return letter;
  }

  /** The same file with a changed letter; what this program does not know stays. */
  public LetterFile with(Letter changed) {
    return new LetterFile(changed, read);
  }

  /**
   * Writes the file whole or not at all.
   *
   * @param replace whether a file that is already there gives way
   * @throws FileException when the place is taken or cannot be written
   */
  public void write(Path target, boolean replace) throws FileException {
    byte[] bytes = bytes();
    Landing.put(target, replace, out -> out.write(bytes));
  }

  /** The file's content. */
  public byte[] bytes() {
    return (text() + '\n').getBytes(StandardCharsets.UTF_8);
  }

  private String text() {
    ObjectNode tree = MAPPER.createObjectNode();
    tree.put(VERSION_KEY, VERSION);
    ObjectNode known = MAPPER.valueToTree(letter);
    tree.setAll(known);
    Unknown.keep(read, tree, MAPPER);
    try {
      return MAPPER.writer(LetterJson.printer()).writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
