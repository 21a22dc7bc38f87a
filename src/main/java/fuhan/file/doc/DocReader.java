package fuhan.file.doc;

import fuhan.file.FileException;
import fuhan.file.Intake;
import fuhan.file.LetterReader;
import fuhan.manuscript.Source;
import fuhan.wording.Scrap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads .doc and .wps files. */
public final class DocReader implements LetterReader {
  private static final int MEGABYTES = 60;

  @Override
  public Source read(Path file) throws FileException {
    byte[] bytes = Intake.bytes(file, MEGABYTES);
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return Intake.source(file, scraps(file, container.getRoot()));
    } catch (EncryptedDocumentException e) {
      throw encrypted(file, e);
    } catch (FileException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new FileException("文件“" + file + "”已经损坏，读不出文字；请用 Word 或 WPS 打开它，另存为 .docx 再试。", e);
    }
  }

  private static List<Scrap> scraps(Path file, DirectoryNode root) throws IOException {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw encrypted(file, null);
    }
    if (!root.hasEntryCaseInsensitive("WordDocument")) {
      throw new FileException("“" + file + "”不是 Word 文档，也不是同样格式的 WPS 文字文档；请用 Word 或 WPS 打开它，另存为 .docx 再试。");
    }
    try (HWPFDocument document = new HWPFDocument(root)) {
      return new DocLines(document).scraps();
    } catch (OldWordFileFormatException e) {
      return old(root);
    }
  }

  /** Word 6 and Word 95. */
  private static List<Scrap> old(DirectoryNode root) throws IOException {
    List<Scrap> scraps = new ArrayList<>();
    try (Word6Extractor extractor = new Word6Extractor(new HWPFOldDocument(root))) {
      for (String paragraph : extractor.getText().split("\r\n|[\r\n]")) {
        DocLines.plain(paragraph, scraps);
      }
    }
    return scraps;
  }

  private static FileException encrypted(Path file, RuntimeException cause) {
    return new FileException("“" + file + "”加了密码，打不开；请先在 Word 或 WPS 里取消密码再试。", cause);
  }
}
