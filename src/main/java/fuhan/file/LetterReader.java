package fuhan.file;

import fuhan.manuscript.Source;
import java.nio.file.Path;

/** Reads one format. */
public interface LetterReader {
  /**
   * The paragraphs of a file.
   *
   * @throws FileException when the file is missing, damaged, encrypted, too large or says nothing
   */
  Source read(Path file) throws FileException;
}
