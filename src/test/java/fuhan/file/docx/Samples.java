package fuhan.file.docx;

import fuhan.letter.Kind;
import fuhan.manuscript.Grid;
import fuhan.manuscript.Line;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Piece;
import fuhan.manuscript.Role;
import fuhan.manuscript.Run;
import fuhan.manuscript.Source;
import fuhan.template.HeadForm;
import fuhan.template.Profile;
import fuhan.template.Template;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Manuscripts, templates and changed Word files for the tests. */
final class Samples {
  static final Source.Origin ORIGIN = new Source.Origin("three-part", Kind.PROPOSAL, fuhan.letter.Role.LEAD, Optional.empty(), "");

  private Samples() {}

  static Template template(String name) {
    return template(name, Profile.B, true, Path.of("templates", name));
  }

  static Template template(String name, Profile profile, boolean sealed, Path folder) {
    return new Template(
        name, "答复函", "", Kind.PROPOSAL, fuhan.letter.Role.LEAD, List.of(), Map.of(), Map.of(), List.of(), List.of(), profile, sealed,
        fuhan.template.FormTexts.usual(Kind.PROPOSAL), folder);
  }

  /** A letter with every element that a letter can have. */
  static Manuscript everything() {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Line.of(Role.MARK, "临川区教育局"));
    pieces.add(Line.of(Role.NUMBER, "临教函〔2025〕14号"));
    pieces.add(Line.of(Role.ISSUER, "签发人：许知远"));
    pieces.add(Line.of(Role.CATEGORY, "答复类别：A类"));
    pieces.add(Line.of(Role.HEAD_MARK, "000012"));
    pieces.add(Line.of(Role.HEAD_MARK, "特急"));
    pieces.add(Line.of(Role.TITLE, "关于区政协五届四次会议第101号提案办理情况答复的函"));
    pieces.add(Line.of(Role.SALUTATION, "尊敬的林晚、周砚委员："));
    pieces.add(line(Role.BODY, "opening", Run.text("您提出的《关于加强校园食品安全的提案》（第101号）收悉，现将办理情况答复如下：")));
    pieces.add(line(Role.HEADING, "section.1", Run.of(Run.Cast.NUMBER, "一、"), Run.text("办理工作背景")));
    pieces.add(line(Role.BODY, "section.1", Run.text("我局高度重视，"), Run.of(Run.Cast.EMPHASIS, "立即"), Run.text("组织研究——全区共有“明厨亮灶”学校32所。")));
    pieces.add(
        line(
            Role.BODY, "section.1/point.1", Run.of(Run.Cast.NUMBER_TWO, "（一）"), Run.of(Run.Cast.LEAD_TWO, "针对“"),
            new Run(Run.Cast.LEAD_TWO, "建立食堂公示制度", "suggestion.1"), Run.of(Run.Cast.LEAD_TWO, "”的建议，"), Run.text("我们完善制度。"),
            Run.of(Run.Cast.NUMBER, "一是"), Run.text("公开食材来源。")));
    pieces.add(line(Role.BODY, "section.1/point.1", Run.of(Run.Cast.NUMBER, "二是"), Run.text("公开检验结果。")));
    pieces.add(line(Role.SUBHEADING, "section.1/point.2", Run.of(Run.Cast.NUMBER, "（二）"), Run.text("关于家长监督")));
    pieces.add(line(Role.LOWER_HEADING, "section.1/point.2/point.3", Run.of(Run.Cast.NUMBER, "1."), Run.text("陪餐制度")));
    pieces.add(
        line(
            Role.BODY, "section.1/point.2/point.3", Run.of(Run.Cast.NUMBER_ONE, "一、"), Run.of(Run.Cast.LEAD_ONE, "每周陪餐。"),
            Run.text("家长代表每周陪餐一次。")));
    pieces.add(new Grid(List.of("section.1"), List.of(List.of("学校", "陪餐次数"), List.of("临川一小", "32"), List.of("临川二小", ""))));
    pieces.add(line(Role.BODY, "closing", Run.text("感谢您对我们工作的关心和支持。")));
    pieces.add(Line.of(Role.ATTACHMENT_LIST, "附件：1.公示学校名单"));
    pieces.add(Line.of(Role.ATTACHMENT_LIST, "2.陪餐记录"));
    pieces.add(Line.of(Role.SIGNATURE, "承办单位联系人：许知远"));
    pieces.add(Line.of(Role.SIGNATURE, "联系电话：0000000"));
    pieces.add(Line.of(Role.SIGNER, "临川区教育局"));
    pieces.add(Line.of(Role.SIGNER, "临川区市场监督管理局"));
    pieces.add(Line.of(Role.DATE, "2025年6月12日"));
    pieces.add(Line.of(Role.NOTE, "（此件主动公开）"));
    pieces.add(line(Role.ATTACHMENT_LABEL, "attachment.1", Run.text("附件1")));
    pieces.add(line(Role.ATTACHMENT_TITLE, "attachment.1", Run.text("公示学校名单")));
    pieces.add(line(Role.BODY, "attachment.1", Run.text("以下学校已经公示。")));
    pieces.add(line(Role.ATTACHMENT_LABEL, "attachment.2", Run.text("附件2")));
    pieces.add(line(Role.ATTACHMENT_TITLE, "attachment.2", Run.text("陪餐记录")));
    pieces.add(new Grid(List.of("attachment.2"), List.of(List.of("日期", "人数"), List.of("5月6日", "4"))));
    pieces.add(Line.of(Role.DISTRIBUTION, "抄报：区委办公室。"));
    pieces.add(Line.of(Role.DISTRIBUTION, "抄送：区政协提案委员会，区政府办公室。"));
    return new Manuscript(pieces);
  }

  static Line line(Role role, String path, Run... runs) {
    return new Line(role, List.of(path.split("/")), List.of(runs));
  }

  static byte[] written(Manuscript manuscript, Template template, HeadForm head) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxWriter().write(manuscript, ORIGIN, template, head, out);
    return out.toByteArray();
  }

  static Source read(Path folder, byte[] docx) throws IOException {
    return new DocxReader().read(Files.write(Files.createTempFile(folder, "letter", ".docx"), docx));
  }

  /** A part of a Word file as text. */
  static String part(byte[] docx, String name) throws IOException {
    ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      if (entry.getName().equals(name)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
    return "";
  }

  /** The same file with one part changed. */
  static byte[] changed(byte[] docx, String name, UnaryOperator<String> change) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx)); ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(
            entry.getName().equals(name) ? change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : content);
      }
    }
    return bytes.toByteArray();
  }

  /** A template whose letter.docx has one part changed. */
  static Template changedTemplate(Path folder, String part, UnaryOperator<String> change) throws IOException {
    byte[] letter = Files.readAllBytes(Path.of("templates", "three-part", "letter.docx"));
    Path own = Files.createDirectories(folder.resolve("office"));
    Files.write(own.resolve("letter.docx"), changed(letter, part, change));
    return template("office", Profile.B, true, own);
  }

  /** A Word file of nothing but these parts. */
  static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** A page in Word's own words around the given paragraphs. */
  static String page(String paragraphs) {
    return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + paragraphs
        + "</w:body></w:document>";
  }
}
