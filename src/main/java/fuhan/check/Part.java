package fuhan.check;

/** What a paragraph is, as far as rules care. */
public enum Part {
  /** 发文机关标志, 答复类别 and other lines above the title */
  HEAD("版头"),
  NUMBER("发文字号"),
  TITLE("标题"),
  SALUTATION("主送"),
  OPENING("开头"),
  HEADING("小标题"),
  BODY("正文"),
  CLOSING("结尾"),
  SIGNATURE("承办信息"),
  SIGNER("署名"),
  DATE("成文日期"),
  NOTE("附注"),
  DISTRIBUTION("抄送"),
  /** a table, a form, an attachment list */
  OTHER("其他");

  private final String word;

  Part(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** Whether it is running text that sentences are made of. */
  public boolean isText() {
    return this == OPENING || this == BODY || this == CLOSING || this == HEADING;
  }
}
