package fuhan.template;

/** The styles of an original: GB/T 9704-2012 in the measures of profile B (GB/T 33476.2, 6.2), in twentieths of a point. */
final class OriginalStyles {
  private static final String FANGSONG = "仿宋_GB2312";
  private static final String KAITI = "楷体_GB2312";
  private static final String HEITI = "黑体";
  private static final String SONGTI = "宋体";
  private static final String XIAOBIAOSONG = "方正小标宋简体";

  private static final String FIRST_LINE = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/>";

  /** A line as high as its type, so that every word processor puts it at one distance from the rule above. */
  private static final String NUMBER_UNDER_RULE = "<w:keepNext/><w:tabs><w:tab w:val=\"right\" w:pos=\"8844\"/></w:tabs><w:spacing w:line=\"320\" w:lineRule=\"exact\"/><w:jc w:val=\"left\"/>";

  /** The red rule of 7.2.7 is the border of the number's paragraph: 7 points make 4 mm. */
  private static final String NUMBER_OVER_RULE = "<w:keepNext/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"7\" w:color=\"FF0000\"/></w:pBdr>"
      + "<w:tabs><w:tab w:val=\"left\" w:pos=\"316\"/><w:tab w:val=\"right\" w:pos=\"8528\"/></w:tabs><w:spacing w:before=\"1178\"/><w:jc w:val=\"center\"/>";

  private final StringBuilder out = new StringBuilder();

  private OriginalStyles() {}

  static String xml(HeadForm form, boolean upward) {
    OriginalStyles styles = new OriginalStyles();
    styles.defaults();
    styles.head(form, upward);
    styles.body();
    styles.ending();
    styles.imprint();
    styles.tables();
    styles.casts();
    return "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + styles.out + "</w:styles>";
  }

  private void defaults() {
    String layout = "<w:widowControl w:val=\"0\"/><w:kinsoku/><w:overflowPunct w:val=\"0\"/><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/>"
        + "<w:adjustRightInd w:val=\"0\"/><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"589\" w:lineRule=\"exact\"/>"
        + "<w:jc w:val=\"both\"/><w:textAlignment w:val=\"center\"/>";
    out.append("<w:docDefaults><w:rPrDefault><w:rPr>")
        .append(font(FANGSONG))
        .append("<w:spacing w:val=\"-5\"/><w:kern w:val=\"0\"/>")
        .append(size(32));
    out.append("<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>")
        .append(layout)
        .append("</w:pPr></w:pPrDefault></w:docDefaults>");
    out.append("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/><w:pPr>")
        .append(layout)
        .append("</w:pPr></w:style>");
    out.append(
        "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>");
    out.append(
        "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/>"
            + "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
  }

  private void head(HeadForm form, boolean upward) {
    paragraph(
        "Mark", "发文机关标志", "<w:spacing w:line=\"720\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/><w:textAlignment w:val=\"auto\"/>",
        font(XIAOBIAOSONG) + "<w:color w:val=\"FF0000\"/><w:spacing w:val=\"0\"/>" + size(72));
    paragraph("MarkSpace", "版头空行", "<w:spacing w:line=\"2121\" w:lineRule=\"exact\"/>", "");
    paragraph("UpperRule", "版头红线", redRule(18, 6), "");
    paragraph("LowerRule", "版尾红线", redRule(6, 18), "");
    paragraph("DocumentNumber", "发文字号", form == HeadForm.LETTER ? NUMBER_UNDER_RULE : NUMBER_OVER_RULE, "");
    paragraph("Category", "答复类别", upward ? "<w:jc w:val=\"left\"/>" : "<w:jc w:val=\"right\"/>", upward ? font(HEITI) : "");
    paragraph("Issuer", "签发人", "<w:jc w:val=\"left\"/>", "");
    paragraph("HeadMark", "版头标记", "<w:jc w:val=\"left\"/>", font(HEITI));
    paragraph(
        "LetterTitle", "公文标题",
        "<w:keepNext/><w:spacing w:before=\"1047\" w:after=\"589\" w:line=\"720\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
        font(XIAOBIAOSONG) + "<w:spacing w:val=\"0\"/>" + size(44));
    paragraph("Salutation", "主送机关", "<w:keepNext/>", "");
  }

  private void body() {
    paragraph("BodyText", "公文正文", FIRST_LINE, "");
    paragraph("Level1", "一级标题", "<w:keepNext/>" + FIRST_LINE + "<w:outlineLvl w:val=\"0\"/>", font(HEITI));
    paragraph("Level2", "二级标题", "<w:keepNext/>" + FIRST_LINE + "<w:outlineLvl w:val=\"1\"/>", font(KAITI));
    paragraph("Level3", "三级标题", "<w:keepNext/>" + FIRST_LINE + "<w:outlineLvl w:val=\"2\"/>", "");
    paragraph("Signature", "承办信息", FIRST_LINE, "");
  }

  private void ending() {
    // One blank line before the first of several lines only: contextualSpacing drops it between paragraphs of one style.
    paragraph(
        "AttachmentList", "附件说明",
        "<w:spacing w:before=\"589\"/><w:ind w:leftChars=\"500\" w:left=\"1580\" w:hangingChars=\"300\" w:hanging=\"948\"/><w:contextualSpacing/>",
        "");
    paragraph(
        "Signer", "署名", "<w:keepNext/><w:spacing w:before=\"1178\"/><w:ind w:left=\"4268\"/><w:contextualSpacing/><w:jc w:val=\"center\"/>",
        "");
    paragraph("LetterDate", "成文日期", "<w:ind w:rightChars=\"400\" w:right=\"1260\"/><w:jc w:val=\"right\"/>", "");
    paragraph("Note", "附注", FIRST_LINE, "");
    paragraph("AttachmentLabel", "附件序号", "<w:keepNext/><w:pageBreakBefore/><w:jc w:val=\"left\"/>", font(HEITI));
    paragraph(
        "AttachmentTitle", "附件标题",
        "<w:keepNext/><w:spacing w:before=\"523\" w:after=\"523\" w:line=\"720\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
        font(XIAOBIAOSONG) + "<w:spacing w:val=\"0\"/>" + size(44));
  }

  private void imprint() {
    String fourth = "<w:spacing w:val=\"0\"/>" + size(28);
    paragraph("Imprint", "版记", "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>", "");
    paragraph(
        "Distribution", "抄送机关",
        "<w:spacing w:line=\"560\" w:lineRule=\"exact\"/><w:ind w:left=\"1120\" w:right=\"280\" w:hanging=\"840\"/>", fourth);
    paragraph(
        "Printer", "印发机关",
        "<w:tabs><w:tab w:val=\"right\" w:pos=\"8564\"/></w:tabs><w:spacing w:line=\"560\" w:lineRule=\"exact\"/><w:ind w:left=\"280\" w:right=\"280\"/><w:jc w:val=\"left\"/>",
        fourth);
    String page = font(SONGTI) + fourth;
    paragraph(
        "OddPage", "单页页码",
        "<w:spacing w:line=\"280\" w:lineRule=\"exact\"/><w:ind w:right=\"280\"/><w:jc w:val=\"right\"/><w:textAlignment w:val=\"auto\"/>",
        page);
    paragraph(
        "EvenPage", "双页页码",
        "<w:spacing w:line=\"280\" w:lineRule=\"exact\"/><w:ind w:left=\"280\"/><w:jc w:val=\"left\"/><w:textAlignment w:val=\"auto\"/>",
        page);
  }

  private void tables() {
    paragraph(
        "CellText", "表格文字", "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"440\" w:lineRule=\"exact\"/><w:jc w:val=\"left\"/>",
        "<w:spacing w:val=\"0\"/>" + size(28));
    paragraph("CellHead", "表头文字", "<w:keepNext/><w:jc w:val=\"center\"/>", font(HEITI), "CellText");
    StringBuilder borders = new StringBuilder();
    for (String side : new String[]{"top", "left", "bottom", "right", "insideH", "insideV"}) {
      borders.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
    }
    out.append(
        "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"LetterTable\"><w:name w:val=\"公文表格\"/><w:basedOn w:val=\"TableNormal\"/><w:qFormat/>")
        .append("<w:tblPr><w:tblBorders>")
        .append(borders)
        .append("</w:tblBorders></w:tblPr><w:tcPr><w:vAlign w:val=\"center\"/></w:tcPr></w:style>");
  }

  private void casts() {
    character("Emphasis", "强调文字", "<w:b/><w:bCs/>");
    character("Ordinal", "序号", "");
    character("Ordinal1", "一级序号", font(HEITI));
    character("Ordinal2", "二级序号", font(KAITI));
    character("Lead1", "一级引语", font(HEITI));
    character("Lead2", "二级引语", font(KAITI));
    character("IssuerName", "签发人姓名", font(KAITI));
  }

  private void paragraph(String id, String name, String pPr, String rPr) {
    paragraph(id, name, pPr, rPr, "Normal");
  }

  private void paragraph(String id, String name, String pPr, String rPr, String basis) {
    out.append("<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"")
        .append(id)
        .append("\"><w:name w:val=\"")
        .append(name)
        .append("\"/><w:basedOn w:val=\"")
        .append(basis)
        .append("\"/><w:qFormat/>");
    out.append("<w:pPr>").append(pPr).append("</w:pPr>");
    if (!rPr.isEmpty()) {
      out.append("<w:rPr>").append(rPr).append("</w:rPr>");
    }
    out.append("</w:style>");
  }

  private void character(String id, String name, String rPr) {
    out.append("<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"")
        .append(id)
        .append("\"><w:name w:val=\"")
        .append(name)
        .append("\"/><w:basedOn w:val=\"DefaultParagraphFont\"/><w:qFormat/>");
    if (!rPr.isEmpty()) {
      out.append("<w:rPr>").append(rPr).append("</w:rPr>");
    }
    out.append("</w:style>");
  }

  /** Two single borders on a paragraph of one point: a double border is drawn as one bar by some word processors. */
  private static String redRule(int upper, int lower) {
    return "<w:pBdr><w:top w:val=\"single\" w:sz=\"" + upper + "\" w:space=\"0\" w:color=\"FF0000\"/><w:bottom w:val=\"single\" w:sz=\""
        + lower + "\" w:space=\"0\" w:color=\"FF0000\"/></w:pBdr><w:spacing w:line=\"20\" w:lineRule=\"exact\"/>";
  }

  private static String font(String name) {
    return "<w:rFonts w:hint=\"eastAsia\" w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\" w:cs=\"%1$s\"/>".formatted(name);
  }

  private static String size(int halfPoints) {
    return "<w:sz w:val=\"%1$d\"/><w:szCs w:val=\"%1$d\"/>".formatted(halfPoints);
  }
}
