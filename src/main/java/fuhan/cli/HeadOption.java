package fuhan.cli;

import fuhan.file.FileException;
import fuhan.template.HeadForm;

/** The words of {@code --head}. */
final class HeadOption {
  private HeadOption() {}

  /** The head that a word names. */
  static HeadForm read(String word) throws FileException {
    return switch (word) {
      case "letter" -> HeadForm.LETTER;
      case "general" -> HeadForm.GENERAL;
      default -> throw new FileException("没有“" + word + "”这种版头，只能是 letter（信函格式）或者 general（文件格式）。");
    };
  }
}
