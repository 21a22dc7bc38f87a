package fuhan.manuscript;

/** What a paragraph of a letter is; a DOCX has a paragraph style of this name for each but UNKNOWN. */
public enum Role {
  MARK("发文机关标志", "mark"),
  CATEGORY("答复类别", "category"),
  NUMBER("发文字号", "number"),
  ISSUER("签发人", "issuer"),
  HEAD_MARK("版头标记", "headMark"),
  TITLE("公文标题", "title"),
  SALUTATION("主送机关", "salutation"),
  /** heading of a section or of a point of the first level, on a line of its own */
  HEADING("一级标题", "heading"),
  /** heading of a point of the second level, on a line of its own */
  SUBHEADING("二级标题", "subheading"),
  /** heading of a point of a lower level, on a line of its own */
  LOWER_HEADING("三级标题", "lowerHeading"),
  BODY("公文正文", "body"),
  ATTACHMENT_LIST("附件说明", "attachmentList"),
  SIGNATURE("承办信息", "signature"),
  SIGNER("署名", "signer"),
  DATE("成文日期", "date"),
  NOTE("附注", "note"),
  ATTACHMENT_LABEL("附件序号", "attachmentLabel"),
  ATTACHMENT_TITLE("附件标题", "attachmentTitle"),
  DISTRIBUTION("抄送机关", "distribution"),
  UNKNOWN("", "");

  private final String style;
  private final String tag;

  Role(String style, String tag) {
    this.style = style;
    this.tag = tag;
  }

  /** Name of the paragraph style; empty for UNKNOWN. */
  public String style() {
    return style;
  }

  /** Stable tag of its content control, such as {@code title}; empty for UNKNOWN. */
  public String tag() {
    return tag;
  }
}
