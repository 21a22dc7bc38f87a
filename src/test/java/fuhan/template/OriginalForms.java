package fuhan.template;

import fuhan.forms.FilledForm.Sort;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the Word files of the forms: 办理情况表 and 意见征询表. */
final class OriginalForms {
  private static final String NAMES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
      + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";
  private static final int WIDTH = 8844;
  private int controls = 5000;
  private int[] columns = {};

  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    write(folder.resolve(Sort.HANDLING_RECORD.file()), new OriginalForms().handlingRecord());
    write(folder.resolve(Sort.FEEDBACK.file()), new OriginalForms().feedbackForm());
  }

  private String handlingRecord() {
    columns = new int[]{1988, 3800, 1178, 1878};
    return title() + table() + row(560, label(1, "办理结果类别"), cell(3, "center", text("category", "A")))
        + row(900, label(1, "案　由"), cell(1, "both", text("subject", "关于……的提案")), label(1, "编　号"), cell(1, "center", text("number", "101")))
        + row(3700, label(1, "沟通情况"), cell(3, "both", text("contacts", "收到提案后，我局……。")))
        + row(1400, label(1, "处理情况"), cell(3, "both", text("result", "（答复意见请另附纸）")))
        + row(2100, label(1, "承办单位领导签章"), cell(3, "right", "年　　月　　日")) + row(2100, label(1, "区政府领导审核意见"), cell(3, "right", "年　　月　　日"))
        + "</w:tbl>" + paragraph("Note", text("note", "注："));
  }

  private String feedbackForm() {
    columns = new int[]{1768, 2654, 1769, 2653};
    return title() + table()
        + row(
            680, cell(1, "center", text("memberLabel", "委员姓名")), cell(1, "center", text("member", "林晚")), label(1, "通讯地址"),
            cell(1, "both", text("address", "")))
        + row(
            680, cell(1, "center", text("numberLabel", "提案编号")), cell(1, "center", text("number", "101")), label(1, "承办单位"),
            cell(1, "center", text("office", "临川区教育局")))
        + row(680, label(1, "联系电话"), cell(3, "both", text("phone", "")))
        + row(
            3200, label(1, "对办理结果的意见"),
            cell(3, "both", text("opinion", "") + "</w:p>" + start("CellText", "right") + text("signature", "委员签字：")))
        + row(680, label(1, "对办理结果评价"), cell(3, "center", boxes("result")))
        + row(680, label(1, "对办理过程评价"), cell(3, "center", boxes("process")))
        + row(2000, label(1, "备　注"), cell(3, "left", text("remarks", "1.……"))) + "</w:tbl>"
        + paragraph("Signer", text("committee", "区政协提案委员会")) + paragraph("Signer", text("date", "年　月　日"))
        + paragraph("Note", text("deadline", "收到本表后……"));
  }

  private String title() {
    return paragraph("FormTitle", text("heading", "提案办理情况表"));
  }

  private String table() {
    StringBuilder grid = new StringBuilder();
    for (int width : columns) {
      grid.append("<w:gridCol w:w=\"").append(width).append("\"/>");
    }
    String side = " w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/>";
    return "<w:tbl><w:tblPr><w:tblW w:w=\"" + WIDTH + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders><w:top" + side + "<w:left"
        + side + "<w:bottom" + side + "<w:right" + side + "<w:insideH" + side + "<w:insideV" + side
        + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>";
  }

  private String row(int height, String... cells) {
    int at = 0;
    for (int i = 0; i < cells.length; i++) {
      int span = cells[i].contains("gridSpan w:val=\"3\"") ? 3 : 1;
      int width = 0;
      for (int column = 0; column < span; column++) {
        width += columns[at++];
      }
      cells[i] = cells[i].replaceFirst("WIDTH", Integer.toString(width));
    }
    return "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"" + height + "\" w:hRule=\"atLeast\"/></w:trPr>" + String.join("", cells)
        + "</w:tr>";
  }

  private static String label(int span, String words) {
    return cell(span, "center", run(words));
  }

  private static String cell(int span, String align, String content) {
    String words = content.startsWith("<") ? content : run(content);
    return "<w:tc><w:tcPr><w:tcW w:w=\"WIDTH\" w:type=\"dxa\"/>" + (span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "")
        + "<w:vAlign w:val=\"center\"/></w:tcPr>" + start("CellText", align) + words + "</w:p></w:tc>";
  }

  private static String start(String style, String align) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/><w:jc w:val=\"" + align + "\"/></w:pPr>";
  }

  private static String paragraph(String style, String content) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + content + "</w:p>";
  }

  private static String run(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  private String text(String tag, String sample) {
    return "<w:sdt><w:sdtPr><w:tag w:val=\"" + tag + "\"/><w:id w:val=\"" + controls++ + "\"/></w:sdtPr><w:sdtContent>" + run(sample)
        + "</w:sdtContent></w:sdt>";
  }

  private String boxes(String tag) {
    return box(tag + ".SATISFIED") + run(" 满意　　　") + box(tag + ".MOSTLY") + run(" 基本满意　　　") + box(tag + ".DISSATISFIED") + run(" 不满意");
  }

  private String box(String tag) {
    return "<w:sdt><w:sdtPr><w:tag w:val=\"" + tag + "\"/><w:id w:val=\"" + controls++ + "\"/><w14:checkbox><w14:checked w14:val=\"0\"/>"
        + "<w14:checkedState w14:val=\"2611\" w14:font=\"Segoe UI Symbol\"/><w14:uncheckedState w14:val=\"2610\" w14:font=\"Segoe UI Symbol\"/></w14:checkbox></w:sdtPr>"
        + "<w:sdtContent><w:r><w:rPr><w:rFonts w:ascii=\"Segoe UI Symbol\" w:hAnsi=\"Segoe UI Symbol\" w:eastAsia=\"Segoe UI Symbol\"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>";
  }

  private static String styles() {
    return "<w:styles" + NAMES
        + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"仿宋_GB2312\" w:hAnsi=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\" w:cs=\"Times New Roman\"/>"
        + "<w:kern w:val=\"0\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>"
        + "<w:pPrDefault><w:pPr><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"440\" w:lineRule=\"exact\"/></w:pPr></w:pPrDefault></w:docDefaults>"
        + style("Normal", "Normal", " w:default=\"1\"", "", "")
        + style(
            "FormTitle", "表题", "",
            "<w:spacing w:before=\"0\" w:after=\"360\" w:line=\"560\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
            "<w:rFonts w:ascii=\"方正小标宋简体\" w:hAnsi=\"方正小标宋简体\" w:eastAsia=\"方正小标宋简体\"/><w:sz w:val=\"40\"/><w:szCs w:val=\"40\"/>")
        + style(
            "CellText", "表格文字", "", "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"400\" w:lineRule=\"exact\"/>",
            "<w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>")
        + style(
            "Note", "表注", "", "<w:spacing w:before=\"160\" w:after=\"0\" w:line=\"400\" w:lineRule=\"exact\"/>",
            "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>")
        + style(
            "Signer", "表格落款", "",
            "<w:spacing w:before=\"120\" w:after=\"0\" w:line=\"400\" w:lineRule=\"exact\"/><w:ind w:right=\"560\"/><w:jc w:val=\"right\"/>",
            "")
        + "</w:styles>";
  }

  private static String style(String id, String name, String more, String paragraph, String run) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"" + more + "><w:name w:val=\"" + name + "\"/>"
        + (more.isEmpty() ? "<w:basedOn w:val=\"Normal\"/>" : "") + (paragraph.isEmpty() ? "" : "<w:pPr>" + paragraph + "</w:pPr>")
        + (run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>") + "</w:style>";
  }

  private static void write(Path file, String body) throws IOException {
    String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip, "[Content_Types].xml", head
              + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\""
              + word + "document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"" + word + "styles+xml\"/></Types>");
      put(
          zip, "_rels/.rels",
          head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
              + office + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
      put(
          zip, "word/_rels/document.xml.rels",
          head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
              + office + "/styles\" Target=\"styles.xml\"/></Relationships>");
      put(
          zip, "word/document.xml", head + "<w:document" + NAMES + "><w:body>" + body
              + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1700\" w:right=\"1531\" w:bottom=\"1134\" w:left=\"1531\" w:header=\"851\" w:footer=\"850\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
      put(zip, "word/styles.xml", head + styles());
    }
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }
}
