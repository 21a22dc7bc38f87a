package fuhan.template;

import fuhan.manuscript.Role;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of an original: what stands where, as content controls with sample text. */
final class OriginalPages {
  private static final String NAMESPACES = Stream
      .of(
          "w=http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "r=http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "wp=http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
          "a=http://schemas.openxmlformats.org/drawingml/2006/main",
          "wps=http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
          "mc=http://schemas.openxmlformats.org/markup-compatibility/2006")
      .map(pair -> " xmlns:" + pair.replaceFirst("=", "=\"") + "\"")
      .collect(Collectors.joining());

  static final String SETTINGS = "<w:settings" + NAMESPACES
      + "><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"420\"/><w:evenAndOddHeaders/>"
      + "<w:characterSpacingControl w:val=\"compressPunctuation\"/><w:compat>"
      + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
      + "<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:settings>";

  /** A control around paragraphs; LibreOffice turns the first paragraph of one without a type into an input field. */
  private static final String BLOCK = "<w:docPartObj><w:docPartGallery w:val=\"复函\"/></w:docPartObj>";

  /** 262 mm from the top of the paper, the lower edge of the type area, in EMU. */
  private static final int FOOT = 9_432_000;

  private static final int POINT = 12_700;

  private final HeadForm head;
  private final boolean upward;
  private int nextId = 1000;

  /** @param upward whether the head has a place for the 签发人 beside the number and the category stands at the very top */
  OriginalPages(HeadForm head, boolean upward) {
    this.head = head;
    this.upward = upward;
  }

  HeadForm head() {
    return head;
  }

  boolean isUpward() {
    return upward;
  }

  String title() {
    return head == HeadForm.LETTER ? "复函模板（信函格式）" : "复函模板（文件格式）";
  }

  boolean hasEmptyFirstFooter() {
    return head == HeadForm.LETTER;
  }

  String document() {
    return "<w:document" + NAMESPACES + "><w:body>" + (head == HeadForm.LETTER ? letterHead() : generalHead()) + flow()
        + (head == HeadForm.LETTER ? letterImprint() : generalImprint()) + section() + "</w:body></w:document>";
  }

  private String letterHead() {
    StringBuilder out = new StringBuilder();
    if (upward) {
      out.append(
          framed(
              "Category", "w:w=\"8844\" w:h=\"320\" w:hRule=\"exact\"", 1134, "<w:spacing w:line=\"320\" w:lineRule=\"exact\"/>",
              inline(Role.CATEGORY, "答复类别：A类")));
    }
    out.append(framed("Mark", "w:w=\"8844\"", 1735, "", inline(Role.MARK, "发文机关名称")));
    // vSpace keeps the number 4.84 mm (7/8 of 3号) off the rule.
    out.append(framed("UpperRule", "w:w=\"9638\" w:vSpace=\"289\"", 2591, "", ""));
    out.append(framed("LowerRule", "w:w=\"9638\"", 15624, "", ""));
    String left = upward ? inline(Role.ISSUER, "签发人：姓名") : inline(Role.HEAD_MARK, "特急");
    out.append(paragraph("DocumentNumber", "", left + "<w:r><w:tab/></w:r>" + inline(Role.NUMBER, "机关代字〔2025〕1号")));
    out.append(block(Role.HEAD_MARK, paragraph("HeadMark", "", run(upward ? "特急" : "其他版头标记"))));
    if (!upward) {
      out.append(block(Role.CATEGORY, paragraph("Category", "", run("答复类别：A类"))));
      out.append(block(Role.ISSUER, paragraph("Issuer", "", run("签发人：姓名"))));
    }
    return out.toString();
  }

  private String generalHead() {
    StringBuilder out = new StringBuilder();
    if (upward) {
      out.append(block(Role.CATEGORY, paragraph("Category", "", run("答复类别：A类"))));
      out.append(block(Role.HEAD_MARK, paragraph("HeadMark", "", run("特急"))));
    } else {
      out.append(block(Role.HEAD_MARK, paragraph("HeadMark", "", run("特急"))));
      out.append(block(Role.CATEGORY, paragraph("Category", "", run("答复类别：A类"))));
    }
    out.append(paragraph("MarkSpace", "", ""));
    out.append(paragraph("Mark", "", inline(Role.MARK, "发文机关名称")));
    if (upward) {
      out.append(
          paragraph(
              "DocumentNumber", "<w:jc w:val=\"left\"/>",
              "<w:r><w:tab/></w:r>" + inline(Role.NUMBER, "机关代字〔2025〕1号") + "<w:r><w:tab/></w:r>" + inline(Role.ISSUER, "签发人：姓名")));
    } else {
      out.append(
          block(Role.ISSUER, paragraph("Issuer", "<w:ind w:right=\"316\" w:rightChars=\"100\"/><w:jc w:val=\"right\"/>", run("签发人：姓名"))));
      out.append(paragraph("DocumentNumber", "", inline(Role.NUMBER, "机关代字〔2025〕1号")));
    }
    return out.toString();
  }

  private String flow() {
    String body = paragraph("BodyText", "", run("正文开头，说明收到了哪一件提案或者建议。")) + paragraph("Level1", "", run("一、一级标题"))
        + paragraph("Level2", "", run("（一）二级标题")) + paragraph("Level3", "", run("1.三级标题"))
        + paragraph("BodyText", "", cast("Ordinal2", "（一）") + cast("Lead2", "针对某条建议的引语，") + run("正文内容。") + cast("Emphasis", "需要强调的文字。"))
        + paragraph("BodyText", "", cast("Ordinal1", "一、") + cast("Lead1", "一级引语。") + cast("Ordinal", "一是") + run("正文内容。"));
    String attachment = paragraph("AttachmentLabel", "", run("附件")) + paragraph("AttachmentTitle", "", run("附件标题"))
        + paragraph("BodyText", "", run("附件正文。"));
    return block(Role.TITLE, paragraph("LetterTitle", "", run("公文标题"))) + block(Role.SALUTATION, paragraph("Salutation", "", run("主送对象：")))
        + block("body", "正文", body) + block(Role.ATTACHMENT_LIST, paragraph("AttachmentList", "", run("附件：附件名称")))
        + block(Role.SIGNATURE, paragraph("Signature", "", run("承办单位联系人：姓名"))) + block(Role.SIGNER, paragraph("Signer", "", run("发文机关署名")))
        + block(Role.DATE, paragraph("LetterDate", "", run("2025年1月1日"))) + block(Role.NOTE, paragraph("Note", "", run("（附注）")))
        + block(Role.SIGNATURE, paragraph("Signature", "", run("承办单位联系人：姓名"))) + block("attachments", "附件", attachment);
  }

  private String letterImprint() {
    return imprint(28 * POINT, FOOT, block(Role.DISTRIBUTION, paragraph("Distribution", "", run("抄送：抄送机关名称。"))));
  }

  private String generalImprint() {
    String border = "<w:%s w:val=\"single\" w:sz=\"%d\" w:space=\"0\" w:color=\"000000\"/>";
    String table = "<w:tbl><w:tblPr><w:tblW w:w=\"8844\" w:type=\"dxa\"/><w:tblBorders>" + border.formatted("top", 8)
        + border.formatted("bottom", 8) + border.formatted("insideH", 6)
        + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
        + "<w:tblGrid><w:gridCol w:w=\"8844\"/></w:tblGrid>"
        + row(block(Role.DISTRIBUTION, paragraph("Distribution", "", run("抄送：抄送机关名称。"))))
        + row(block("printer", "印发机关和日期", paragraph("Printer", "", run("发文机关名称") + "<w:r><w:tab/></w:r>" + run("2025年1月1日印发"))))
        + "</w:tbl>";
    // Two lines of 28 points, three rules, and the paragraph that must follow a table.
    return imprint(2 * 28 * POINT + 11 * POINT / 4 + POINT, FOOT + POINT, table + paragraph("Imprint", "", ""));
  }

  private static String row(String content) {
    return "<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"8844\" w:type=\"dxa\"/></w:tcPr>" + content + "</w:tc></w:tr>";
  }

  private String imprint(int height, int foot, String content) {
    String extent = "cx=\"5616000\" cy=\"" + height + "\"";
    return paragraph(
        "Imprint", "",
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"2\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"0\">"
            + "<wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"margin\"><wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom=\"page\"><wp:posOffset>"
            + (foot - height) + "</wp:posOffset></wp:positionV><wp:extent " + extent
            + "/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:wrapTopAndBottom/><wp:docPr id=\"1\" name=\"版记\"/><wp:cNvGraphicFramePr/>"
            + "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext "
            + extent
            + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent>"
            + content
            + "</w:txbxContent></wps:txbx><wps:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"b\"/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>");
  }

  private String section() {
    boolean letter = head == HeadForm.LETTER;
    return "<w:sectPr>" + (letter ? "<w:footerReference w:type=\"first\" r:id=\"first\"/>" : "")
        + "<w:footerReference w:type=\"even\" r:id=\"even\"/><w:footerReference w:type=\"default\" r:id=\"odd\"/>"
        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1960\" w:right=\"1474\" w:bottom=\"1847\" w:left=\"1588\" w:header=\"851\" w:footer=\"1454\" w:gutter=\"0\"/>"
        + (letter ? "<w:titlePg/>" : "") + "<w:docGrid w:linePitch=\"589\"/></w:sectPr>";
  }

  String footer(String style) {
    String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + run("1") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    return "<w:ftr" + NAMESPACES + ">" + paragraph(style, "", run("— ") + field + run(" —")) + "</w:ftr>";
  }

  String emptyFooter() {
    return "<w:ftr" + NAMESPACES + ">" + paragraph("OddPage", "", "") + "</w:ftr>";
  }

  private static String framed(String style, String measures, int y, String pPr, String content) {
    return paragraph(
        style, "<w:framePr " + measures + " w:wrap=\"notBeside\" w:vAnchor=\"page\" w:hAnchor=\"margin\" w:xAlign=\"center\" w:y=\"" + y
            + "\"/>" + pPr,
        content);
  }

  private static String paragraph(String style, String pPr, String content) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + pPr + "</w:pPr>" + content + "</w:p>";
  }

  private static String run(String text) {
    return "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String cast(String style, String text) {
    return run(text).replace("<w:rPr>", "<w:rPr><w:rStyle w:val=\"" + style + "\"/>");
  }

  private String inline(Role role, String sample) {
    return control(role.tag(), role.style(), "", run(sample));
  }

  private String block(Role role, String content) {
    return block(role.tag(), role.style(), content);
  }

  private String block(String tag, String alias, String content) {
    return control(tag, alias, BLOCK, content);
  }

  private String control(String tag, String alias, String type, String content) {
    return "<w:sdt><w:sdtPr><w:alias w:val=\"" + alias + "\"/><w:tag w:val=\"" + tag + "\"/><w:id w:val=\"" + nextId++ + "\"/>" + type
        + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
  }
}
