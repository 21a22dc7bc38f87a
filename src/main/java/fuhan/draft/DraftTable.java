package fuhan.draft;

import fuhan.letter.Handling;
import fuhan.letter.Letter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of drafts with their letters: who may change a letter, and what a change does to its state. */
record DraftTable(Texts texts, Times times, LastSave last) {
  /** A draft as it lies in the tables; {@code approved} is the SHA-256 that was approved, empty before. */
  record Row(
      long id,
      String text,
      State state,
      Optional<LocalDate> due,
      String changedBy,
      Instant changedAt,
      String sha256,
      String approved) {

    /** Whether this very text was approved and not touched since. */
    boolean isFinal() {
      return state.frozen() && Texts.sha256(text).equals(approved);
    }

    Row by(String who, Instant at) {
      return new Row(id, text, state, due, who, at, sha256, approved);
    }
  }

  Row row(Handle handle, long id) throws DraftException {
    return handle.select("select * from draft join draft_text on draft = id where id = ?", id)
        .map(
            (row, context) -> new Row(
                id, row.getString("letter"), State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("due", LocalDate.class)), row.getString("changed_by"), Times.read(row, "changed_at"),
                row.getString("sha256"), row.getString("approved_sha256")))
        .findOne()
        .orElseThrow(() -> new DraftException("没有编号为" + id + "的草稿，它可能已经从回收站清除；请刷新列表。"));
  }

  Draft draft(Row row) throws DraftException {
    return new Draft(row.id(), texts.letter(row.text()), row.state(), row.due(), row.changedBy(), row.changedAt(), row.sha256());
  }

  long insert(Handle handle, Letter letter, Optional<LocalDate> due, Account who, String cause) throws DraftException {
    long id = place(handle, letter, due, who.name(), times.now());
    VersionTable.add(handle, row(handle, id), cause);
    return id;
  }

  /** A new draft that has no version yet. */
  long place(Handle handle, Letter letter, Optional<LocalDate> due, String who, Instant at) {
    String text = texts.text(letter);
    long id = handle
        .createUpdate(
            "insert into draft (subject, numbers, members, category, state, due, changed_by, changed_at, sha256, approved_sha256)"
                + " values ('', '', '', '', 'DRAFT', ?, ?, ?, ?, '')")
        .bind(0, due)
        .bind(1, who)
        .bind(2, Times.column(at))
        .bind(3, Texts.sha256(text))
        .executeAndReturnGeneratedKeys("id")
        .mapTo(Long.class)
        .one();
    handle.execute("insert into draft_text (draft, letter, words) values (?, ?, ?)", id, text, LetterWords.of(letter));
    describe(handle, id, letter);
    return id;
  }

  private static void describe(Handle handle, long id, Letter letter) {
    Description row = Description.of(letter);
    handle.execute(
        "update draft set subject = ?, numbers = ?, members = ?, category = ? where id = ?", row.subject(), row.numbers(), row.members(),
        row.category(), id);
  }

  /** Whether the letter differs from the row's; by its records, so that a newer program that writes them otherwise changes nothing. */
  boolean differs(Row row, Letter letter) throws DraftException {
    return !Texts.sha256(texts.text(letter)).equals(row.sha256()) && !texts.letter(row.text()).equals(letter);
  }

  /** Writes a letter that differs over the row's, whoever may; a frozen text becomes a draft again, unless only the members' 意见征询表 differ. */
  Row change(Handle handle, Row row, Letter letter, Account who) throws DraftException {
    if (row.state() == State.SUBMITTED && who.rank() != Account.Rank.HEAD) {
      throw new DraftException("这件复函已经送审，经办人不能修改；请先撤回送审，或者等审核人退回。");
    }
    Row changed = replace(handle, row, letter, who);
    last.write(new LastSave.Saved(row.id(), who, row.sha256(), changed.text()));
    if (!row.state().frozen()) {
      return changed;
    }
    return row.isFinal() && withoutFeedback(texts.letter(row.text())).equals(withoutFeedback(letter)) ? seal(handle, changed)
        : move(handle, changed, State.DRAFT, who, row.state().word() + "后修改，需要重新送审");
  }

  /** Forms come back when the letter is long out; they change nothing that was approved. */
  private static Letter withoutFeedback(Letter letter) {
    return letter.withHandling(Handling.of(letter).withFeedback(List.of()));
  }

  private Row seal(Handle handle, Row row) throws DraftException {
    handle.execute("update draft set approved_sha256 = ? where id = ?", row.sha256(), row.id());
    return row(handle, row.id());
  }

  Row replace(Handle handle, Row row, Letter letter, Account who) throws DraftException {
    String text = texts.text(letter);
    handle.execute(
        "update draft set sha256 = ?, changed_by = ?, changed_at = ? where id = ?", Texts.sha256(text), who.name(),
        Times.column(times.now()), row.id());
    handle.execute("update draft_text set letter = ?, words = ? where draft = ?", text, LetterWords.of(letter), row.id());
    describe(handle, row.id(), letter);
    return row(handle, row.id());
  }

  /** Changes the state and records the step; approving stores which text was approved. */
  Row move(Handle handle, Row row, State to, Account who, String remark) throws DraftException {
    Instant now = times.now();
    String approved = to == State.APPROVED ? row.sha256() : to == State.ISSUED ? row.approved() : "";
    handle.execute(
        "update draft set state = ?, approved_sha256 = ?, changed_by = ?, changed_at = ? where id = ?", to.name(), approved, who.name(),
        Times.column(now), row.id());
    handle.execute(
        "insert into step (draft, from_state, to_state, who, made_at, remark) values (?, ?, ?, ?, ?, ?)", row.id(), row.state().name(),
        to.name(), who.name(), Times.column(now), remark);
    return row(handle, row.id());
  }
}
