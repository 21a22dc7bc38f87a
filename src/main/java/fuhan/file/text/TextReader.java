package fuhan.file.text;

import fuhan.file.Decoding;
import fuhan.file.FileException;
import fuhan.file.Intake;
import fuhan.file.LetterReader;
import fuhan.manuscript.Source;
import java.nio.file.Path;

/** Reads published text in any usual encoding, with or without Markdown. */
public final class TextReader implements LetterReader {
  private static final int MEGABYTES = 20;

  @Override
  public Source read(Path file) throws FileException {
    byte[] bytes = Intake.bytes(file, MEGABYTES);
    String text = Decoding.decode(bytes)
        .orElseThrow(() -> new FileException("“" + file + "”不是文字文件（可能是图片、压缩包或者已经损坏），请选择 .docx、.doc、.pdf、.html 或 .txt 格式的复函。"));
    return Intake.source(file, new Markdown().scraps(text));
  }
}
