package fuhan.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The rows of kept texts, and when an autosave is worth one.
 *
 * <p>Not each autosave is kept: one every five seconds makes thousands of nearly equal copies a day, among which nobody finds the one that is wanted. A text is kept
 * when the newest version is two minutes old or another person's; and what stood for two minutes, or what another person left, is kept before it is
 * overwritten, so that last evening's text can always be found in the morning.
 */
final class VersionTable {
  static final String AUTOSAVE = "自动保存";

  private static final Duration APART = Duration.ofMinutes(2);
  private static final String COLUMNS = "select id, draft, number_in_draft, who, made_at, cause, sha256 from version ";

  private VersionTable() {}

  static List<Version> of(Handle handle, long draft) {
    return handle.select(COLUMNS + "where draft = ? order by number_in_draft desc", draft).map((row, context) -> version(row)).list();
  }

  private static Version version(ResultSet row) throws SQLException {
    return new Version(
        row.getLong("id"), row.getLong("draft"), row.getInt("number_in_draft"), row.getString("who"), Times.read(row, "made_at"),
        row.getString("cause"), row.getString("sha256"));
  }

  private static Optional<Version> newest(Handle handle, long draft) {
    return handle.select(COLUMNS + "where draft = ? order by number_in_draft desc fetch first 1 row only", draft)
        .map((row, context) -> version(row))
        .findOne();
  }

  static void add(Handle handle, DraftTable.Row of, String cause) {
    add(handle, of.id(), of.changedBy(), of.changedAt(), cause, of.sha256(), of.text());
  }

  /** Adds a text that another store kept, as the newest one. */
  static void add(Handle handle, long draft, Dossier.Kept kept, String text) {
    add(handle, draft, kept.who(), kept.at(), kept.cause(), kept.sha256(), text);
  }

  private static void add(Handle handle, long draft, String who, Instant at, String cause, String sha256, String text) {
    int number = newest(handle, draft).map(version -> version.number() + 1).orElse(1);
    handle.execute(
        "insert into version (draft, number_in_draft, who, made_at, cause, sha256, letter) values (?, ?, ?, ?, ?, ?, ?)", draft, number,
        who, Times.column(at), cause, sha256, Texts.packed(text));
  }

  /** Keeps what an autosave is about to overwrite, and then what it writes, each if it is worth it. */
  static void autosave(Handle handle, DraftTable.Row before, DraftTable.Row after) {
    boolean paused = apart(before.changedAt(), after.changedAt()) || !before.changedBy().equals(after.changedBy());
    if (paused) {
      addUnlessKept(handle, before, AUTOSAVE);
    }
    boolean due = newest(handle, after.id()).map(newest -> apart(newest.at(), after.changedAt()) || !newest.who().equals(after.changedBy()))
        .orElse(true);
    if (due) {
      add(handle, after, AUTOSAVE);
    }
  }

  static void addUnlessKept(Handle handle, DraftTable.Row text, String cause) {
    if (newest(handle, text.id()).filter(newest -> newest.sha256().equals(text.sha256())).isEmpty()) {
      add(handle, text, cause);
    }
  }

  private static boolean apart(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(APART) >= 0;
  }

  static long draft(Handle handle, long version) throws DraftException {
    return handle.select("select draft from version where id = ?", version).mapTo(Long.class).findOne().orElseThrow(VersionTable::gone);
  }

  static String text(Handle handle, long version) throws DraftException {
    return Texts.unpacked(
        handle.select("select letter from version where id = ?", version).mapTo(byte[].class).findOne().orElseThrow(VersionTable::gone));
  }

  private static DraftException gone() {
    return new DraftException("没有找到这个版本，它的草稿可能已经从回收站清除；请刷新列表。");
  }
}
