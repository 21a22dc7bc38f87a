package fuhan.file;

import fuhan.manuscript.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Reads a letter in any format; the content tells which one, for names often lie: a web page saved as 复函.doc is read as a web page. */
public final class Formats implements LetterReader {
  private static final int HEAD = 4096;
  private static final int MEGABYTES = 100;
  private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0";
  private static final Pattern PAGE = Pattern
      .compile("(?is)(?:\\W*<!doctype\\s+html|\\W{0,8}(?:<\\?xml[^>]*>)?(?:\\s|<!--.*?-->)*<(?:html|head|body|meta|!--\\[if)\\b).*");

  private final LetterReader docx;
  private final LetterReader doc;
  private final LetterReader pdf;
  private final LetterReader html;
  private final LetterReader text;

  public Formats(LetterReader docx, LetterReader doc, LetterReader pdf, LetterReader html, LetterReader text) {
    this.docx = docx;
    this.doc = doc;
    this.pdf = pdf;
    this.html = html;
    this.text = text;
  }

  @Override
  public Source read(Path file) throws FileException {
    Intake.check(file, MEGABYTES);
    return reader(file).read(file);
  }

  private LetterReader reader(Path file) throws FileException {
    // One char a byte; without NULs a page in UTF-16 reads like any other.
    String head = new String(head(file), StandardCharsets.ISO_8859_1);
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (head.startsWith("PK\u0003\u0004")) {
      return zipped(file);
    }
    if (head.startsWith(OLE2)) {
      return doc;
    }
    if (head.substring(0, Math.min(1024, head.length())).contains("%PDF-")) {
      return pdf;
    }
    String words = head.replace("\0", "");
    if (words.startsWith("{\\rtf")) {
      throw new FileException("“" + file + "”是 RTF 格式的文档，请用 Word 或 WPS 打开它，另存为 .docx 再试。");
    }
    if (words.startsWith("MIME-Version:")) {
      throw new FileException("“" + file + "”是单个文件的网页（.mht），请在浏览器或 Word 里打开它，另存为 .html 或 .docx 再试。");
    }
    boolean page = PAGE.matcher(words).matches() || (name.endsWith(".html") || name.endsWith(".htm")) && words.indexOf('<') >= 0;
    return page ? html : text;
  }

  private static byte[] head(Path file) throws FileException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    } catch (IOException e) {
      throw new FileException("不能读取“" + file + "”，请检查文件是否还在、所在的磁盘是否可用。", e);
    }
  }

  private LetterReader zipped(Path file) throws FileException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("word/document.xml") != null) {
        return docx;
      }
    } catch (IOException | RuntimeException e) {
      throw new FileException("文件“" + file + "”已经损坏，打不开；请重新取得这个文件，或者用 Word、WPS 修复后再试。", e);
    }
    throw new FileException("“" + file + "”不是文字文档（可能是表格、演示文稿、OFD 或压缩包），请选择 .docx、.doc、.wps、.pdf、.html 或 .txt 格式的复函。");
  }
}
