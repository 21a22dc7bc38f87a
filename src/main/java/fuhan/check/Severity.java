package fuhan.check;

/** How much a finding matters. */
public enum Severity {
  /** must be mended before the letter goes out */
  ERROR("必改"),
  /** looks wrong; a person decides */
  WARNING("疑似"),
  /** could be better */
  HINT("提示");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
