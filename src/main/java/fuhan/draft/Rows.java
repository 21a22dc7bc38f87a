package fuhan.draft;

import fuhan.letter.Letter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What several parts of the store do with a draft's row, inside one transaction. */
final class Rows {
  /** Autosaves of one person within this time are one version: thousands of nearly equal copies help nobody, the row itself is always the newest text. */
  private static final Duration ONE_VERSION = Duration.ofMinutes(2);

  private final Letters letters;

  Rows(Letters letters) {
    this.letters = letters;
  }

  Draft draft(Handle handle, long id) throws DraftException {
    return handle.createQuery("SELECT id, letter, state, due, changed_by, changed_at, sha256 FROM draft WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> draft(row))
        .findOne()
        .orElseThrow(() -> new DraftException("这件复函已经不在了，可能已被清除；请回到全部复函看一看。"));
  }

  private Draft draft(ResultSet row) throws SQLException {
    return new Draft(
        row.getLong("id"), letters.read(row.getString("letter")), State.valueOf(row.getString("state")),
        Optional.ofNullable(row.getObject("due", LocalDate.class)), row.getString("changed_by"),
        Letters.instant(row.getObject("changed_at", LocalDateTime.class)), row.getString("sha256"));
  }

  /** Writes a letter into the row; the SHA-256 of its text. */
  String put(Handle handle, long id, Letter letter, String who) {
    String text = letters.write(letter);
    String sha256 = Letters.sha256(text);
    handle.createUpdate("""
        UPDATE draft SET letter = :letter, words = :words, subject = :subject, numbers = :numbers, members = :members,
          category = :category, changed_by = :who, changed_at = :at, sha256 = :sha256 WHERE id = :id""")
        .bind("letter", text)
        .bind("words", Words.all(letter))
        .bind("subject", Words.subject(letter))
        .bind("numbers", Words.numbers(letter))
        .bind("members", Words.members(letter))
        .bind("category", letter.head().category().map(Enum::name).orElse(""))
        .bind("who", who)
        .bind("at", letters.now())
        .bind("sha256", sha256)
        .bind("id", id)
        .execute();
    return sha256;
  }

  void state(Handle handle, long id, State from, State to, String who, String remark) {
    handle.createUpdate("UPDATE draft SET state = :state WHERE id = :id").bind("state", to.name()).bind("id", id).execute();
    handle.createUpdate("INSERT INTO step (draft, before, after, who, at, remark) VALUES (:draft, :before, :after, :who, :at, :remark)")
        .bind("draft", id)
        .bind("before", from.name())
        .bind("after", to.name())
        .bind("who", who)
        .bind("at", letters.now())
        .bind("remark", Words.cut(remark, 4000))
        .execute();
  }

  /** Keeps the row's text as a version. */
  void version(Handle handle, long id, String cause, String who) {
    handle.createUpdate("""
        INSERT INTO version (draft, number, who, at, cause, sha256, letter)
        SELECT :draft, COALESCE((SELECT MAX(number) FROM version WHERE draft = :draft), 0) + 1, :who, :at, :cause, sha256, :letter
        FROM draft WHERE id = :draft""")
        .bind("draft", id)
        .bind("who", who)
        .bind("at", letters.now())
        .bind("cause", Words.cut(cause, 100))
        .bind("letter", Letters.pack(text(handle, id)))
        .execute();
  }

  private static String text(Handle handle, long id) {
    return handle.createQuery("SELECT letter FROM draft WHERE id = :id").bind("id", id).mapTo(String.class).one();
  }

  /** Keeps the text before an autosave when the newest version is by another person or older than {@link #ONE_VERSION}. */
  void versionNowAndThen(Handle handle, long id, String who) {
    boolean recent = handle
        .createQuery(
            "SELECT COUNT(*) FROM version WHERE draft = :draft AND who = :who AND at > :since AND number = "
                + "(SELECT MAX(number) FROM version WHERE draft = :draft)")
        .bind("draft", id)
        .bind("who", who)
        .bind("since", letters.now().minus(ONE_VERSION))
        .mapTo(Integer.class)
        .one() > 0;
    if (!recent) {
      version(handle, id, "自动保存", who);
    }
  }
}
