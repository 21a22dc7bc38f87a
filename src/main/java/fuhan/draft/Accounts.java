package fuhan.draft;

import fuhan.draft.Account.Rank;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Who works with the drafts, and signing in: passwords are kept as PBKDF2 hashes, guesses are slowed down. */
public final class Accounts {
  private final Database database;
  private final Times times;
  private final SecureRandom random = new SecureRandom();

  Accounts(Database database, Times times) {
    this.database = database;
    this.times = times;
  }

  private record Row(Account account, Stretched password, int failures, Optional<Instant> lastFailure) {}

  public boolean isEmpty() throws DraftException {
    return all().isEmpty();
  }

  /** In the order they were made. */
  public List<Account> all() throws DraftException {
    return database.read(handle -> handle.select("select * from account order by id").map((row, context) -> row(row).account()).list());
  }

  /** A new account; the password is not kept, and the array is the caller's to clear. */
  public Account create(String name, char[] password, Rank rank) throws DraftException {
    String stripped = name.strip();
    if (stripped.isEmpty()) {
      throw new DraftException("没有写姓名，账户没有建立；请填写姓名。");
    }
    refuseEmpty(password);
    Stretched kept = Stretched.of(password, random);
    return database.write(handle -> {
      if (find(handle, stripped).isPresent()) {
        throw new DraftException("已经有名为“" + stripped + "”的账户；请直接登录，或者换一个名字。");
      }
      long id = handle.createUpdate("insert into account (name, account_rank, salt, iterations, hash, failures) values (?, ?, ?, ?, ?, 0)")
          .bind(0, stripped)
          .bind(1, rank.name())
          .bind(2, kept.salt())
          .bind(3, kept.iterations())
          .bind(4, kept.hash())
          .executeAndReturnGeneratedKeys("id")
          .mapTo(Long.class)
          .one();
      return new Account(id, stripped, rank);
    });
  }

  /**
   * The account of a person who knows its password.
   *
   * <p>From the third wrong password on the person has to wait, each time twice as long as before ({@link Delay}); the count is kept in the database, so a
   * restart does not help. While waiting no password is tried.
   *
   * @throws DraftException when name or password is wrong, without telling which, or when it is too early to try again
   */
  public Account signIn(String name, char[] password) throws DraftException {
    return checked(name.strip(), password, "姓名或者密码不对，没有登录；请重新输入，注意大小写和输入法。");
  }

  /** Sets a new password for a person who knows the old one; a wrong old one counts like a failed sign-in. */
  public void changePassword(Account account, char[] before, char[] after) throws DraftException {
    refuseEmpty(after);
    Account checked = checked(account.name(), before, "原来的密码不对，密码没有改；请重新输入。");
    Stretched kept = Stretched.of(after, random);
    database.change(
        handle -> handle.execute(
            "update account set salt = ?, iterations = ?, hash = ? where id = ?", kept.salt(), kept.iterations(), kept.hash(),
            checked.id()));
  }

  private Account checked(String name, char[] password, String refusal) throws DraftException {
    Optional<Row> found = database.read(handle -> find(handle, name));
    if (found.isEmpty()) {
      // As slow as for a name that exists, so that the time does not tell names.
      Stretched.of(password, random);
      throw new DraftException(refusal);
    }
    Row row = found.get();
    // The failure is counted before the password is tried: a program that is killed meanwhile has lost a guess.
    Instant now = times.now();
    database.change(handle -> {
      Row current = find(handle, name).orElse(row);
      Duration wait = Delay.left(current.failures(), current.lastFailure(), now);
      if (wait.isPositive()) {
        throw new DraftException("密码输错次数太多，请在" + Delay.words(wait) + "后再试。");
      }
      handle.execute("update account set failures = failures + 1, last_failure = ? where id = ?", Times.column(now), row.account().id());
    });
    if (!row.password().matches(password)) {
      throw new DraftException(refusal);
    }
    database.change(handle -> handle.execute("update account set failures = 0, last_failure = null where id = ?", row.account().id()));
    return row.account();
  }

  private static Optional<Row> find(Handle handle, String name) {
    return handle.select("select * from account where name = ?", name).map((row, context) -> row(row)).findOne();
  }

  private static Row row(ResultSet row) throws SQLException {
    Optional<Instant> lastFailure = row.getTimestamp("last_failure") == null ? Optional.empty()
        : Optional.of(Times.read(row, "last_failure"));
    return new Row(
        new Account(row.getLong("id"), row.getString("name"), Rank.valueOf(row.getString("account_rank"))),
        new Stretched(row.getString("salt"), row.getInt("iterations"), row.getString("hash")), row.getInt("failures"), lastFailure);
  }

  private static void refuseEmpty(char[] password) throws DraftException {
    if (password.length == 0) {
      throw new DraftException("密码不能为空；请输入密码。");
    }
  }
}
