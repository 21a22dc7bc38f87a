package fuhan.draft;

import fuhan.letter.Letter;
import java.util.List;

/** The kept texts of drafts, such as version 3 by 林晚, 送审. */
public final class Versions {
  private final Database database;
  private final DraftTable table;

  Versions(Database database, DraftTable table) {
    this.database = database;
    this.table = table;
  }

  /** All versions of a draft, newest first. */
  public List<Version> of(long draft) throws DraftException {
    return database.read(handle -> VersionTable.of(handle, draft));
  }

  /** The letter as it was. */
  public Letter letter(long version) throws DraftException {
    return table.texts().letter(database.read(handle -> VersionTable.text(handle, version)));
  }

  /** Makes an old text the newest one, as a new version; nothing in between is lost. Like a save, it makes a draft of an approved letter. */
  public void restore(long draft, long version, Account who) throws DraftException {
    database.change(handle -> {
      if (VersionTable.draft(handle, version) != draft) {
        throw new DraftException("这个版本不是这件复函的，没有恢复；请刷新版本列表。");
      }
      DraftTable.Row before = table.row(handle, draft);
      Letter letter = table.texts().letter(VersionTable.text(handle, version));
      if (table.differs(before, letter)) {
        VersionTable.addUnlessKept(handle, before, VersionTable.AUTOSAVE);
        VersionTable.add(handle, table.change(handle, before, letter, who), "恢复");
      }
    });
  }

  /**
   * Keeps the newest text as a version.
   *
   * @param cause such as 导入 or 手动保存
   */
  public void keep(long draft, String cause, Account who) throws DraftException {
    database.change(handle -> {
      DraftTable.Row row = table.row(handle, draft);
      VersionTable.add(handle, row.by(who.name(), table.times().now()), cause);
    });
  }
}
