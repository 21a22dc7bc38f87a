package fuhan.draft;

import fuhan.letter.DocumentNumber;
import fuhan.letter.Letter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of the register, and which number a letter gets. */
final class RegisterTable {
  private RegisterTable() {}

  static DocumentNumber next(Handle handle, String code, int year) {
    int last = handle.select("select coalesce(max(serial_number), 0) from register where code = ? and issue_year = ?", code, year)
        .mapTo(Integer.class)
        .one();
    return new DocumentNumber(code, year, last + 1);
  }

  /** The number that a draft has. */
  static Optional<DocumentNumber> held(Handle handle, long draft) {
    return handle.select("select code, issue_year, serial_number from register where draft = ?", draft)
        .map((row, context) -> new DocumentNumber(row.getString(1), row.getInt(2), row.getInt(3)))
        .findOne();
  }

  /** The draft that has a number. */
  static Optional<Long> holder(Handle handle, DocumentNumber number) {
    return handle
        .select(
            "select draft from register where code = ? and issue_year = ? and serial_number = ?", number.code(), number.year(),
            number.serial())
        .mapTo(Long.class)
        .findOne();
  }

  /** The number of the letter, entered in the register unless it was there; empty when there is none to give. */
  static Optional<DocumentNumber> assign(Handle handle, long draft, Letter letter, Optional<DocumentNumber> given, Instant now)
      throws DraftException {
    Optional<DocumentNumber> held = held(handle, draft);
    if (held.isPresent()) {
      if (given.isPresent() && !given.equals(held)) {
        throw new DraftException("这件复函在发文登记里已经是" + held.get().text() + "，不能改成" + given.get().text() + "；请用原来的文号审定。");
      }
      return held;
    }
    Optional<DocumentNumber> number = given.or(() -> letter.head().number()).or(() -> next(handle, letter, now));
    if (number.isPresent()) {
      enter(handle, number.get(), draft, now);
    }
    return number;
  }

  private static Optional<DocumentNumber> next(Handle handle, Letter letter, Instant now) {
    String code = Settings.office(handle).code();
    LocalDate date = letter.ending().date().orElse(LocalDate.ofInstant(now, ZoneId.systemDefault()));
    return code.isBlank() ? Optional.empty() : Optional.of(next(handle, code, date.getYear()));
  }

  private static void enter(Handle handle, DocumentNumber number, long draft, Instant now) throws DraftException {
    if (holder(handle, number).isPresent()) {
      throw new DraftException("文号" + number.text() + "已经给了另一件复函，不能重复；下一个没有用过的是" + next(handle, number.code(), number.year()).text() + "。");
    }
    handle.execute(
        "insert into register (code, issue_year, serial_number, draft, made_at) values (?, ?, ?, ?, ?)", number.code(), number.year(),
        number.serial(), draft, Times.column(now));
  }
}
