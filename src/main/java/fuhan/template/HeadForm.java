package fuhan.template;

/** The head of the first page: 信函格式 (GB/T 9704-2012, 10.1) or the general one (7.2). */
public enum HeadForm {
  LETTER("letter.docx"),
  GENERAL("general.docx");

  private final String file;

  HeadForm(String file) {
    this.file = file;
  }

  /** Name of the Word file in a template's folder. */
  public String file() {
    return file;
  }
}
