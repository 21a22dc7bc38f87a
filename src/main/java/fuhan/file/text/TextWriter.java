package fuhan.file.text;

import fuhan.manuscript.Manuscript;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a letter as plain text, UTF-8, one paragraph a line, as it is pasted into a web form. */
public final class TextWriter {
  /** Writes the paragraphs; emphasis and looks are left off. */
  public void write(Manuscript manuscript, OutputStream out) throws IOException {
    out.write((manuscript.text() + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
