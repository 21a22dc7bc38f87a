package fuhan.file;

import java.io.IOException;
import java.io.Serial;

/** A file could not be read or written; the message is a whole Chinese sentence: what is wrong, where, what to do. */
public final class FileException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  public FileException(String sentence) {
    super(sentence);
  }

  public FileException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
