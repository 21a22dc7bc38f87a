package fuhan.draft;

import fuhan.letter.Letter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** All letters: the table of them, each one, and the bin. */
public final class Drafts {
  private static final String ROW = "SELECT id, subject, numbers, members, category, state, due, changed_at FROM draft ";

  private final Database database;
  private final Letters letters;
  private final Rows rows;

  Drafts(Database database, Letters letters) {
    this.database = database;
    this.letters = letters;
    this.rows = new Rows(letters);
  }

  /** Takes a new letter in; its id. */
  public long create(Letter letter, Optional<LocalDate> due, Account who) throws DraftException {
    return database.write(handle -> create(handle, letter, due, who, "新建"));
  }

  private long create(Handle handle, Letter letter, Optional<LocalDate> due, Account who, String cause) {
    long id = handle.createUpdate("""
        INSERT INTO draft (letter, words, subject, numbers, members, category, state, due, changed_by, changed_at, sha256)
        VALUES ('', '', '', '', '', '', :state, :due, :who, :at, '')""")
        .bind("state", State.DRAFT.name())
        .bind("due", due)
        .bind("who", who.name())
        .bind("at", letters.now())
        .executeAndReturnGeneratedKeys("id")
        .mapTo(Long.class)
        .one();
    rows.put(handle, id, letter, who.name());
    rows.version(handle, id, cause, who.name());
    return id;
  }

  /**
   * One letter.
   *
   * @throws DraftException when there is none
   */
  public Draft read(long id) throws DraftException {
    return database.read(handle -> rows.draft(handle, id));
  }

  /** Every letter outside the bin, the newest change first. */
  public List<DraftRow> list() throws DraftException {
    return database.read(handle -> rows(handle.createQuery(ROW + "WHERE deleted_at IS NULL ORDER BY changed_at DESC, id DESC")));
  }

  /** The letters outside the bin that were changed last, the newest change first; quick however many there are. */
  public List<DraftRow> latest(int most) throws DraftException {
    return database.read(
        handle -> rows(handle.createQuery(ROW + "WHERE deleted_at IS NULL ORDER BY changed_at DESC FETCH FIRST " + most + " ROWS ONLY")));
  }

  /** Every letter in the bin, the newest change first. */
  public List<DraftRow> bin() throws DraftException {
    return database.read(handle -> rows(handle.createQuery(ROW + "WHERE deleted_at IS NOT NULL ORDER BY changed_at DESC, id DESC")));
  }

  private static List<DraftRow> rows(Query query) {
    return query.map((row, context) -> row(row)).list();
  }

  private static DraftRow row(ResultSet row) throws SQLException {
    return new DraftRow(
        row.getLong("id"), row.getString("subject"), row.getString("numbers"), row.getString("members"), row.getString("category"),
        State.valueOf(row.getString("state")), Optional.ofNullable(row.getObject("due", LocalDate.class)),
        Letters.instant(row.getObject("changed_at", LocalDateTime.class)));
  }

  /** Ids of the letters outside the bin that hold every word, the newest change first; no word finds all. */
  public List<Long> search(String words) throws DraftException {
    List<String> all = List.of(words.strip().split("[\\s　]+"));
    return database.read(handle -> {
      StringBuilder sql = new StringBuilder("SELECT id FROM draft WHERE deleted_at IS NULL");
      for (int i = 0; i < all.size(); i++) {
        sql.append(" AND LOWER(words) LIKE :word").append(i).append(" ESCAPE '!'");
      }
      Query query = handle.createQuery(sql + " ORDER BY changed_at DESC, id DESC");
      for (int i = 0; i < all.size(); i++) {
        query.bind("word" + i, "%" + all.get(i).toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
      }
      return query.mapTo(Long.class).list();
    });
  }

  /**
   * Saves a letter; on the disk when it returns. A change of an approved letter makes a draft of it again.
   *
   * @throws DraftException when a clerk changes what is with the head, or anyone what is issued
   */
  public void save(long id, Letter letter, Account who) throws DraftException {
    database.write(handle -> {
      Draft before = rows.draft(handle, id);
      if (before.letter().equals(letter)) {
        return false;
      }
      refuse(before.state(), who);
      rows.put(handle, id, letter, who.name());
      if (before.state() == State.APPROVED) {
        rows.state(handle, id, State.APPROVED, State.DRAFT, who.name(), "审定以后有改动，要重新送审。");
        rows.version(handle, id, "审定后改动", who.name());
      } else {
        rows.versionNowAndThen(handle, id, who.name());
      }
      return true;
    });
  }

  private static void refuse(State state, Account who) throws DraftException {
    if (state == State.SUBMITTED && !who.isHead()) {
      throw new DraftException("这件复函已经送审，不能修改；请先撤回再改。");
    }
    if (state == State.ISSUED) {
      throw new DraftException("这件复函已经印发，不能修改；需要再次答复时，请复制为新件。");
    }
  }

  /** A new draft with the same text, without document number and date; its id. */
  public long copy(long id, Account who) throws DraftException {
    return database.write(handle -> {
      Letter letter = rows.draft(handle, id).letter();
      Letter fresh = letter.withHead(letter.head().withNumber(Optional.empty())).withEnding(letter.ending().withDate(Optional.empty()));
      return create(handle, fresh, Optional.empty(), who, "复制为新件");
    });
  }

  public void due(long id, Optional<LocalDate> due) throws DraftException {
    database.write(handle -> handle.createUpdate("UPDATE draft SET due = :due WHERE id = :id").bind("due", due).bind("id", id).execute());
  }

  public void toBin(long id) throws DraftException {
    database.write(
        handle -> handle.createUpdate("UPDATE draft SET deleted_at = :at WHERE id = :id")
            .bind("at", letters.now())
            .bind("id", id)
            .execute());
  }

  public void fromBin(long id) throws DraftException {
    database.write(handle -> handle.createUpdate("UPDATE draft SET deleted_at = NULL WHERE id = :id").bind("id", id).execute());
  }

  /** Deletes what is in the bin for good; how many letters that were. Their numbers stay in the register. */
  public int emptyBin() throws DraftException {
    return database.write(handle -> handle.execute("DELETE FROM draft WHERE deleted_at IS NOT NULL"));
  }
}
