package fuhan.draft;

import fuhan.letter.DocumentNumber;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The register of document numbers (发文字号): per 代字 and year, no number twice, gaps can be seen. */
public final class Register {
  /** A number that was given. */
  public record Entry(DocumentNumber number, long draft, Instant at) {}

  private final Database database;

  Register(Database database) {
    this.database = database;
  }

  /** The number the next letter would get. */
  public DocumentNumber next(String code, int year) throws DraftException {
    return database.read(handle -> next(handle, code, year));
  }

  DocumentNumber next(Handle handle, String code, int year) {
    int last = handle.createQuery("SELECT COALESCE(MAX(serial), 0) FROM register WHERE code = :code AND year_of = :year")
        .bind("code", code)
        .bind("year", year)
        .mapTo(Integer.class)
        .one();
    return new DocumentNumber(code, year, last + 1);
  }

  /** All numbers of a 代字 and year, in order. */
  public List<Entry> entries(String code, int year) throws DraftException {
    return database.read(
        handle -> handle.createQuery("SELECT serial, draft, at FROM register WHERE code = :code AND year_of = :year ORDER BY serial")
            .bind("code", code)
            .bind("year", year)
            .map(
                (row, context) -> new Entry(
                    new DocumentNumber(code, year, row.getInt("serial")), row.getLong("draft"),
                    Letters.instant(row.getObject("at", LocalDateTime.class))))
            .list());
  }

  /** The numbers between the first and the last that no letter has. */
  public List<Integer> gaps(String code, int year) throws DraftException {
    List<Integer> gaps = new ArrayList<>();
    int expected = 1;
    for (Entry entry : entries(code, year)) {
      for (; expected < entry.number().serial(); expected++) {
        gaps.add(expected);
      }
      expected = entry.number().serial() + 1;
    }
    return gaps;
  }

  Optional<DocumentNumber> of(Handle handle, long draft) {
    return handle.createQuery("SELECT code, year_of, serial FROM register WHERE draft = :draft")
        .bind("draft", draft)
        .map((row, context) -> new DocumentNumber(row.getString("code"), row.getInt("year_of"), row.getInt("serial")))
        .findOne();
  }

  void enter(Handle handle, DocumentNumber number, long draft, LocalDateTime at) throws DraftException {
    Optional<Long> taken = handle.createQuery("SELECT draft FROM register WHERE code = :code AND year_of = :year AND serial = :serial")
        .bind("code", number.code())
        .bind("year", number.year())
        .bind("serial", number.serial())
        .mapTo(Long.class)
        .findOne();
    if (taken.isPresent() && taken.get() != draft) {
      throw new DraftException("发文字号“" + number.text() + "”已经给了另一件复函，请换一个号。");
    }
    if (taken.isEmpty()) {
      handle.createUpdate("INSERT INTO register (code, year_of, serial, draft, at) VALUES (:code, :year, :serial, :draft, :at)")
          .bind("code", number.code())
          .bind("year", number.year())
          .bind("serial", number.serial())
          .bind("draft", draft)
          .bind("at", at)
          .execute();
    }
  }
}
