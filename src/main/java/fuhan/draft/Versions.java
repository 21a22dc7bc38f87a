package fuhan.draft;

import fuhan.letter.Letter;
import java.time.LocalDateTime;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Earlier texts of letters; a version is never changed. */
public final class Versions {
  private final Database database;
  private final Letters letters;
  private final Rows rows;

  Versions(Database database, Letters letters) {
    this.database = database;
    this.letters = letters;
    this.rows = new Rows(letters);
  }

  /** The versions of a draft, the newest first. */
  public List<Version> of(long draft) throws DraftException {
    return database.read(
        handle -> handle
            .createQuery("SELECT id, draft, number, who, at, cause, sha256 FROM version WHERE draft = :draft ORDER BY number DESC")
            .bind("draft", draft)
            .map(
                (row, context) -> new Version(
                    row.getLong("id"), row.getLong("draft"), row.getInt("number"), row.getString("who"),
                    Letters.instant(row.getObject("at", LocalDateTime.class)), row.getString("cause"), row.getString("sha256")))
            .list());
  }

  public Letter letter(long version) throws DraftException {
    return database.read(handle -> letter(handle, version));
  }

  private Letter letter(Handle handle, long version) throws DraftException {
    byte[] packed = handle.createQuery("SELECT letter FROM version WHERE id = :id")
        .bind("id", version)
        .mapTo(byte[].class)
        .findOne()
        .orElseThrow(() -> new DraftException("这个版本已经不在了。"));
    return letters.read(Letters.unpack(packed));
  }

  /** Makes the text of a version the draft's text; what was there before is kept as a version first. */
  public void restore(long draft, long version, Account who) throws DraftException {
    database.write(handle -> {
      Draft before = rows.draft(handle, draft);
      if (before.state() == State.ISSUED || before.state() == State.SUBMITTED && !who.isHead()) {
        throw new DraftException("这件复函现在是“" + before.state().word() + "”，不能恢复旧版本。");
      }
      rows.version(handle, draft, "恢复之前", who.name());
      Letter old = letter(handle, version);
      rows.put(handle, draft, old.withHead(old.head().withNumber(before.letter().head().number())), who.name());
      rows.version(handle, draft, "恢复", who.name());
      if (before.state() == State.APPROVED) {
        rows.state(handle, draft, State.APPROVED, State.DRAFT, who.name(), "恢复了旧版本，要重新送审。");
      }
      return true;
    });
  }

  /** Keeps the text as it is now. */
  public void keep(long draft, String cause, Account who) throws DraftException {
    database.write(handle -> {
      rows.version(handle, draft, cause, who.name());
      return true;
    });
  }
}
