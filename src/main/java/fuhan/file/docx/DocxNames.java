package fuhan.file.docx;

import fuhan.manuscript.Role;
import java.util.List;

/** Names in our Word files that are neither a role's nor a cast's; the reader and the writer must agree on them. */
final class DocxNames {
  /** character style of the name after 签发人： */
  static final String ISSUER_NAME = "签发人姓名";

  static final String TABLE = "公文表格";
  static final String CELL = "表格文字";
  static final String CELL_HEAD = "表头文字";

  /** paragraph style of the space above the mark in the general head */
  static final String MARK_SPACE = "版头空行";

  /** paragraph style of a paragraph of one point that holds the imprint, or keeps two tables apart */
  static final String IMPRINT = "版记";

  /** paragraph style of the derived line 印发机关 … 印发 */
  static final String PRINTER_STYLE = "印发机关";

  /** control of the derived line */
  static final String PRINTER = "printer";

  /** control of all attachments */
  static final String ATTACHMENTS = "attachments";

  static final String FORMAT_PROPERTY = "fuhan.format";
  static final String TEMPLATE_PROPERTY = "fuhan.template";
  static final String KIND_PROPERTY = "fuhan.kind";
  static final String ROLE_PROPERTY = "fuhan.role";
  static final String IDENTITY_PROPERTY = "fuhan.letter";
  static final String CATEGORY_PROPERTY = "fuhan.category";

  /** the elements of the head in the order in which a manuscript has them */
  static final List<Role> HEAD = List.of(Role.MARK, Role.NUMBER, Role.ISSUER, Role.CATEGORY, Role.HEAD_MARK);

  private DocxNames() {}
}
