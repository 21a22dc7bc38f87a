package fuhan.draft;

import fuhan.letter.DocumentNumber;
import fuhan.letter.Head;
import fuhan.letter.Letter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The way of a draft through review: 草稿 → 送审 → 退回 or 审定 → 已印发, each step with who, when and a remark. */
public final class Reviews {
  private final Database database;
  private final DraftTable table;

  Reviews(Database database, DraftTable table) {
    this.database = database;
    this.table = table;
  }

  /** 草稿 or 退回 → 送审. */
  public void submit(long draft, Account clerk, String remark) throws DraftException {
    step(draft, EnumSet.of(State.DRAFT, State.RETURNED), State.SUBMITTED, clerk, remark, "送审");
  }

  /** 送审 → 草稿. */
  public void withdraw(long draft, Account clerk) throws DraftException {
    step(draft, EnumSet.of(State.SUBMITTED), State.DRAFT, clerk, "撤回送审", "撤回");
  }

  /**
   * 送审 or 审定 → 退回.
   *
   * @param reason not blank
   * @throws DraftException when the account is no head's
   */
  public void sendBack(long draft, Account head, String reason) throws DraftException {
    onlyHead(head, "退回");
    if (reason.isBlank()) {
      throw new DraftException("退回要写明原因，好让经办人知道改什么；请填写退回原因。");
    }
    step(draft, EnumSet.of(State.SUBMITTED, State.APPROVED), State.RETURNED, head, reason.strip(), "退回");
  }

  /**
   * 送审 → 审定: numbers the letter and freezes its text by its SHA-256.
   *
   * <p>A draft that is in the register keeps its number. Otherwise it gets the given one, or the one that stands in its head already, or the next one of
   * the office's 代字 in the year of the letter's date; none when the office has no 代字.
   *
   * @throws DraftException when the account is no head's, or the number is taken
   */
  public Draft approve(long draft, Account head, String remark, Optional<DocumentNumber> number) throws DraftException {
    onlyHead(head, "审定");
    return database.write(handle -> {
      DraftTable.Row row = expect(table.row(handle, draft), EnumSet.of(State.SUBMITTED), State.APPROVED);
      Letter letter = table.texts().letter(row.text());
      Optional<DocumentNumber> given = RegisterTable.assign(handle, draft, letter, number, table.times().now());
      Letter numbered = given.map(assigned -> numbered(letter, assigned)).orElse(letter);
      DraftTable.Row written = table.differs(row, numbered) ? table.replace(handle, row, numbered, head) : row;
      DraftTable.Row approved = table.move(handle, written, State.APPROVED, head, remark);
      VersionTable.add(handle, approved, "审定");
      return table.draft(approved);
    });
  }

  private static Letter numbered(Letter letter, DocumentNumber number) {
    Head head = letter.head();
    return letter.withHead(new Head(head.office(), Optional.of(number), head.category(), head.issuer(), head.marks(), head.title()));
  }

  /** 审定 → 已印发, when the approved text was not touched since. */
  public void issue(long draft, Account who) throws DraftException {
    database.change(handle -> {
      DraftTable.Row row = expect(table.row(handle, draft), EnumSet.of(State.APPROVED), State.ISSUED);
      if (!row.isFinal()) {
        throw new DraftException("这件复函的文字和审定时不同，不能印发；请退回后重新送审、审定。");
      }
      VersionTable.add(handle, table.move(handle, row, State.ISSUED, who, ""), "印发");
    });
  }

  /** Notes something in the steps without a change of state, such as why an approved letter goes out although nobody was contacted. */
  public void note(long draft, Account who, String remark) throws DraftException {
    database.change(handle -> {
      State state = table.row(handle, draft).state();
      handle.execute(
          "insert into step (draft, from_state, to_state, who, made_at, remark) values (?, ?, ?, ?, ?, ?)", draft, state.name(),
          state.name(), who.name(), Times.column(table.times().now()), remark);
    });
  }

  /** All steps of a draft, oldest first. */
  public List<Step> steps(long draft) throws DraftException {
    return database.read(handle -> steps(handle, draft, draft));
  }

  /** All steps of a draft, oldest first, under the number by which the caller wants to know it. */
  static List<Step> steps(Handle handle, long draft, long as) {
    return handle.select("select * from step where draft = ? order by id", draft)
        .map(
            (row, context) -> new Step(
                as, State.valueOf(row.getString("from_state")), State.valueOf(row.getString("to_state")), row.getString("who"),
                Times.read(row, "made_at"), row.getString("remark")))
        .list();
  }

  /** Whether the draft is approved or issued and its text is the approved one to the letter. */
  public boolean isFinal(long draft) throws DraftException {
    return database.read(handle -> table.row(handle, draft).isFinal());
  }

  /** Notes that a person looked at the draft as it is now. */
  public void seen(long draft, Account who) throws DraftException {
    database.change(handle -> {
      byte[] letter = Texts.packed(table.row(handle, draft).text());
      handle.execute("delete from seen where draft = ? and account = ?", draft, who.id());
      handle.execute("insert into seen (draft, account, letter) values (?, ?, ?)", draft, who.id(), letter);
    });
  }

  /** The letter as the person last looked at it; empty when the person never did. */
  public Optional<Letter> lastSeen(long draft, Account who) throws DraftException {
    Optional<byte[]> packed = database.read(
        handle -> handle.select("select letter from seen where draft = ? and account = ?", draft, who.id()).mapTo(byte[].class).findOne());
    return packed.isEmpty() ? Optional.empty() : Optional.of(table.texts().letter(Texts.unpacked(packed.get())));
  }

  private void step(long draft, Set<State> from, State to, Account who, String remark, String cause) throws DraftException {
    database.change((Handle handle) -> {
      DraftTable.Row row = expect(table.row(handle, draft), from, to);
      VersionTable.add(handle, table.move(handle, row, to, who, remark), cause);
    });
  }

  private static DraftTable.Row expect(DraftTable.Row row, Set<State> from, State to) throws DraftException {
    if (!from.contains(row.state())) {
      throw new DraftException("这件复函现在的状态是“" + row.state().word() + "”，不能改为“" + to.word() + "”；请刷新列表。");
    }
    return row;
  }

  private static void onlyHead(Account who, String what) throws DraftException {
    if (who.rank() != Account.Rank.HEAD) {
      throw new DraftException("只有审核人能" + what + "，“" + who.name() + "”是经办人；请由审核人登录后" + what + "。");
    }
  }
}
