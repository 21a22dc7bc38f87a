package fuhan.draft;

import fuhan.letter.Feedback;
import fuhan.letter.Handling;
import fuhan.letter.Head;
import fuhan.letter.Letter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The letters being written, such as 《关于加强校园周边治理的提案》 in the state 草稿; and the bin. */
public final class Drafts {
  private static final String ROWS = "select id, subject, numbers, members, category, state, due, changed_at, follows from draft where binned_at is ";
  private static final String NEWEST_FIRST = " order by changed_at desc, id desc";

  private final Database database;
  private final DraftTable table;
  private final Finding finding = new Finding();

  Drafts(Database database, DraftTable table) {
    this.database = database;
    this.table = table;
  }

  /** A new draft, whose first version says 新建. */
  public long create(Letter letter, Optional<LocalDate> due, Account who) throws DraftException {
    return create(letter, due, who, "新建");
  }

  /**
   * A new draft.
   *
   * @param cause of its first version, such as 导入
   */
  public long create(Letter letter, Optional<LocalDate> due, Account who, String cause) throws DraftException {
    return database.write(handle -> table.insert(handle, letter, due, who, cause));
  }

  public Draft read(long id) throws DraftException {
    return database.read(handle -> table.draft(table.row(handle, id)));
  }

  /** Everything outside the bin, newest change first. */
  public List<DraftRow> list() throws DraftException {
    return rows("null");
  }

  /** Those outside the bin that were changed last, newest change first; quick however many there are. */
  public List<DraftRow> latest(int most) throws DraftException {
    return database.read(
        handle -> handle.select(ROWS + "null" + NEWEST_FIRST + " fetch first " + most + " rows only")
            .map((row, context) -> row(row))
            .list());
  }

  /** What is in the bin, newest change first. */
  public List<DraftRow> bin() throws DraftException {
    return rows("not null");
  }

  private List<DraftRow> rows(String binned) throws DraftException {
    return database.read(handle -> handle.select(ROWS + binned + NEWEST_FIRST).map((row, context) -> row(row)).list());
  }

  private static DraftRow row(ResultSet row) throws SQLException {
    return new DraftRow(
        row.getLong("id"), row.getString("subject"), row.getString("numbers"), row.getString("members"), row.getString("category"),
        State.valueOf(row.getString("state")), Optional.ofNullable(row.getObject("due", LocalDate.class)), Times.read(row, "changed_at"),
        row.getObject("follows") != null);
  }

  /**
   * Ids of the drafts outside the bin whose letters hold every word, newest change first.
   *
   * @param words split at white space; without a word all drafts are found
   */
  public List<Long> search(String words) throws DraftException {
    return database.read(handle -> finding.search(handle, words));
  }

  /** Every letter outside the bin as plain text, for comparing them; reads the whole store. */
  public List<Told> told() throws DraftException {
    return database.read(
        handle -> handle
            .select("select id, subject, members, words from draft join draft_text on draft_text.draft = draft.id where binned_at is null")
            .map((row, context) -> new Told(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
            .list());
  }

  /**
   * A letter as plain text.
   *
   * @param members their names, as the list shows them
   * @param words all its texts, marks and figures in half width
   */
  public record Told(long id, String subject, String members, String words) {}

  /**
   * Saves what is being typed; it is on the disk when this returns. An unchanged letter changes nothing.
   *
   * <p>A changed letter that was approved or issued is a draft again. {@link VersionTable} says which saves become versions.
   *
   * @throws DraftException when a clerk changes a submitted letter
   */
  public void save(long id, Letter letter, Account who) throws DraftException {
    database.change(handle -> save(handle, table.row(handle, id), letter, who));
  }

  private void save(Handle handle, DraftTable.Row before, Letter letter, Account who) throws DraftException {
    if (table.differs(before, letter)) {
      DraftTable.Row after = table.change(handle, before, letter, who);
      VersionTable.autosave(handle, before, after);
    }
  }

  /** Does the newest save again when the database lost it; {@link LastSave} says how that comes. */
  void redo() throws DraftException {
    Optional<LastSave.Saved> last = table.last().read();
    if (last.isEmpty()) {
      return;
    }
    LastSave.Saved saved = last.get();
    boolean lost = database.read(
        handle -> handle.select("select sha256 from draft where id = ?", saved.draft())
            .mapTo(String.class)
            .findOne()
            .filter(saved.before()::equals)
            .isPresent());
    if (lost) {
      try {
        save(saved.draft(), table.texts().letter(saved.text()), saved.who());
      } catch (DraftException e) {
        // The draft has been submitted since; the store opens all the same.
        return;
      }
    }
  }

  /** A new draft with the same letter but for its document number; the state is 草稿 and nothing is due. */
  public long copy(long id, Account who) throws DraftException {
    return database.write(handle -> {
      Letter letter = table.draft(table.row(handle, id)).letter();
      return table.insert(handle, unnumbered(letter), Optional.empty(), who, "复制");
    });
  }

  private static Letter unnumbered(Letter letter) {
    Head head = letter.head();
    return letter.withHead(new Head(head.office(), Optional.empty(), head.category(), head.issuer(), head.marks(), head.title()));
  }

  /**
   * A second reply, because a member is not satisfied with the first: a new draft with the words of the first to be reworked, without number, date, contacts
   * and what the members said.
   */
  public long answerAgain(long first, Account who) throws DraftException {
    return database.write(handle -> {
      Letter letter = table.draft(table.row(handle, first)).letter();
      Handling before = Handling.of(letter);
      List<Feedback> fresh = before.feedback()
          .stream()
          .map(
              one -> new Feedback(
                  one.member(), one.address(), one.phone(), one.number(), "", Optional.empty(), Optional.empty(), Optional.empty()))
          .toList();
      Letter again = unnumbered(letter).withEnding(letter.ending().withDate(Optional.empty()))
          .withHandling(Handling.NONE.withOpinions(before.opinions()).withFeedback(fresh).withRelease(before.release()));
      long id = table.insert(handle, again, Optional.empty(), who, "再次答复");
      handle.execute("update draft set follows = ? where id = ?", first, id);
      return id;
    });
  }

  /** The first reply that this one follows, and the replies outside the bin that follow this one. */
  public Chain chain(long id) throws DraftException {
    return database.read(
        handle -> new Chain(
            handle.select("select follows from draft where id = ? and follows is not null", id).mapTo(Long.class).findOne(),
            handle.select("select id from draft where follows = ? and binned_at is null order by id", id).mapTo(Long.class).list()));
  }

  /**
   * Replies to the same proposals one after the other.
   *
   * @param first id of the reply before; empty when there is none
   * @param later ids of the replies that follow
   */
  public record Chain(Optional<Long> first, List<Long> later) {
    public Chain {
      later = List.copyOf(later);
    }
  }

  /** Sets or removes the day the answer has to be out. */
  public void due(long id, Optional<LocalDate> due) throws DraftException {
    database.change(handle -> {
      table.row(handle, id);
      handle.createUpdate("update draft set due = ? where id = ?").bind(0, due).bind(1, id).execute();
    });
  }

  public void toBin(long id) throws DraftException {
    database.change(handle -> {
      table.row(handle, id);
      handle.execute("update draft set binned_at = ? where id = ?", Times.column(table.times().now()), id);
    });
  }

  public void fromBin(long id) throws DraftException {
    database.change(handle -> {
      table.row(handle, id);
      handle.execute("update draft set binned_at = null where id = ?", id);
    });
  }

  /** Deletes for good what is in the bin, with its versions, steps and comments; how many drafts. Document numbers stay used. */
  public int emptyBin() throws DraftException {
    return database.write(handle -> handle.execute("delete from draft where binned_at is not null"));
  }
}
