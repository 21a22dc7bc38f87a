package fuhan.draft;

import fuhan.letter.DocumentNumber;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The register of document numbers (发文登记): per 代字 and year no number twice, such as 临教函〔2025〕14号. */
public final class Register {
  private final Database database;

  Register(Database database) {
    this.database = database;
  }

  /**
   * Which draft has a number.
   *
   * @param draft it may have been deleted since; the number stays used
   */
  public record Entry(DocumentNumber number, long draft, Instant at) {}

  /** The number after the highest one; it is given when a letter is approved, not by asking. */
  public DocumentNumber next(String code, int year) throws DraftException {
    return database.read(handle -> RegisterTable.next(handle, code, year));
  }

  /** In the order of the numbers. */
  public List<Entry> entries(String code, int year) throws DraftException {
    return database.read(
        handle -> handle
            .select(
                "select serial_number, draft, made_at from register where code = ? and issue_year = ? order by serial_number", code, year)
            .map(
                (row, context) -> new Entry(
                    new DocumentNumber(code, year, row.getInt("serial_number")), row.getLong("draft"), Times.read(row, "made_at")))
            .list());
  }

  /** Serials below the highest one that no letter has. */
  public List<Integer> gaps(String code, int year) throws DraftException {
    List<Entry> entries = entries(code, year);
    Set<Integer> used = new HashSet<>(entries.stream().map(entry -> entry.number().serial()).toList());
    return entries.isEmpty() ? List.of()
        : IntStream.range(1, entries.getLast().number().serial()).filter(serial -> !used.contains(serial)).boxed().toList();
  }
}
