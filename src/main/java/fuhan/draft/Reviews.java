package fuhan.draft;

import fuhan.letter.DocumentNumber;
import fuhan.letter.Letter;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The way of a letter from the clerk to the head and out: who did what, when, with what remark. */
public final class Reviews {
  private final Database database;
  private final Letters letters;
  private final Rows rows;
  private final Register register;
  private final Settings settings;

  Reviews(Database database, Letters letters, Register register, Settings settings) {
    this.database = database;
    this.letters = letters;
    this.rows = new Rows(letters);
    this.register = register;
    this.settings = settings;
  }

  /** Hands a letter to the head. */
  public void submit(long draft, Account clerk, String remark) throws DraftException {
    step(draft, clerk, remark, State.SUBMITTED, "送审", State.DRAFT, State.RETURNED);
  }

  /** Takes a letter back that the head has not decided on. */
  public void withdraw(long draft, Account clerk) throws DraftException {
    step(draft, clerk, "撤回", State.DRAFT, "撤回", State.SUBMITTED);
  }

  /** Gives a letter back to the clerk; only a head can, and says why. */
  public void sendBack(long draft, Account head, String reason) throws DraftException {
    requireHead(head, "退回");
    if (reason.isBlank()) {
      throw new DraftException("请写明退回的理由，经办人才知道怎样改。");
    }
    step(draft, head, reason, State.RETURNED, "退回", State.SUBMITTED, State.APPROVED);
  }

  /** Notes that an approved letter is out. */
  public void issue(long draft, Account who) throws DraftException {
    if (!isFinal(draft)) {
      throw new DraftException("这件复函还没有审定，不能标为已印发。");
    }
    step(draft, who, "", State.ISSUED, "印发", State.APPROVED);
  }

  private void step(long draft, Account who, String remark, State to, String cause, State... from) throws DraftException {
    database.write(handle -> {
      Draft before = require(handle, draft, cause, from);
      rows.state(handle, draft, before.state(), to, who.name(), remark);
      rows.version(handle, draft, cause, who.name());
      return true;
    });
  }

  private Draft require(Handle handle, long draft, String deed, State... from) throws DraftException {
    Draft before = rows.draft(handle, draft);
    if (!List.of(from).contains(before.state())) {
      throw new DraftException("这件复函现在是“" + before.state().word() + "”，不能" + deed + "；请刷新后再看。");
    }
    return before;
  }

  private static void requireHead(Account account, String deed) throws DraftException {
    if (!account.isHead()) {
      throw new DraftException("只有审核人可以" + deed + "，请换审核人登录。");
    }
  }

  /**
   * Approves a letter and freezes its text; only a head can.
   *
   * @param number the document number; without one the register gives the next, when the office has a 代字. A letter that had a number keeps it.
   */
  public Draft approve(long draft, Account head, String remark, Optional<DocumentNumber> number) throws DraftException {
    requireHead(head, "审定");
    String code = settings.office().code();
    return database.write(handle -> {
      Draft before = require(handle, draft, "审定", State.SUBMITTED);
      int year = before.letter().ending().date().map(date -> date.getYear()).orElse(letters.now().getYear());
      Optional<DocumentNumber> given = register.of(handle, draft)
          .or(() -> number)
          .or(() -> before.letter().head().number())
          .or(() -> code.isBlank() ? Optional.empty() : Optional.of(register.next(handle, code, year)));
      Letter letter = before.letter().withHead(before.letter().head().withNumber(given));
      if (given.isPresent()) {
        register.enter(handle, given.get(), draft, letters.now());
      }
      String sha256 = rows.put(handle, draft, letter, head.name());
      handle.createUpdate("UPDATE draft SET approved = :sha256 WHERE id = :id").bind("sha256", sha256).bind("id", draft).execute();
      rows.state(handle, draft, State.SUBMITTED, State.APPROVED, head.name(), remark);
      rows.version(handle, draft, "审定", head.name());
      return rows.draft(handle, draft);
    });
  }

  /** The changes of a draft's state, the oldest first. */
  public List<Step> steps(long draft) throws DraftException {
    return database.read(
        handle -> handle.createQuery("SELECT draft, before, after, who, at, remark FROM step WHERE draft = :draft ORDER BY id")
            .bind("draft", draft)
            .map(
                (row, context) -> new Step(
                    row.getLong("draft"), State.valueOf(row.getString("before")), State.valueOf(row.getString("after")),
                    row.getString("who"), Letters.instant(row.getObject("at", LocalDateTime.class)), row.getString("remark")))
            .list());
  }

  /** Whether the text is the one that was approved, character by character. */
  public boolean isFinal(long draft) throws DraftException {
    return database.read(
        handle -> handle.createQuery("SELECT COUNT(*) FROM draft WHERE id = :id AND approved = sha256 AND state IN ('APPROVED', 'ISSUED')")
            .bind("id", draft)
            .mapTo(Integer.class)
            .one() > 0);
  }

  /** Notes that someone has looked at the text as it is now. */
  public void seen(long draft, Account who) throws DraftException {
    database.write(handle -> {
      byte[] letter = Letters.pack(letters.write(rows.draft(handle, draft).letter()));
      handle.createUpdate("DELETE FROM seen WHERE draft = :draft AND account = :account")
          .bind("draft", draft)
          .bind("account", who.id())
          .execute();
      return handle.createUpdate("INSERT INTO seen (draft, account, letter) VALUES (:draft, :account, :letter)")
          .bind("draft", draft)
          .bind("account", who.id())
          .bind("letter", letter)
          .execute();
    });
  }

  /** The text someone looked at last; empty before the first time. */
  public Optional<Letter> lastSeen(long draft, Account who) throws DraftException {
    return database.read(
        handle -> handle.createQuery("SELECT letter FROM seen WHERE draft = :draft AND account = :account")
            .bind("draft", draft)
            .bind("account", who.id())
            .mapTo(byte[].class)
            .findOne()
            .map(packed -> letters.read(Letters.unpack(packed))));
  }
}
