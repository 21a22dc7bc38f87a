package fuhan.draft;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jdbi.v3.core.Handle;

/** The people who work with the program on this machine; passwords are kept as PBKDF2 alone. */
public final class Accounts {
  private static final int ROUNDS = 310_000;
  private static final int SHORTEST = 6;
  /** Failures that cost nothing; from then on each doubles the wait. */
  private static final int FREE = 3;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  private static final HexFormat HEX = HexFormat.of();

  private record Kept(Account account, String salt, String hash, int rounds, int failures, Optional<LocalDateTime> failedAt) {}

  private final Database database;
  private final Letters letters;

  Accounts(Database database, Letters letters) {
    this.database = database;
    this.letters = letters;
  }

  public boolean isEmpty() throws DraftException {
    return all().isEmpty();
  }

  /** Everyone, by name. */
  public List<Account> all() throws DraftException {
    return database.read(
        handle -> handle.createQuery("SELECT id, name, rank FROM account ORDER BY name")
            .map((row, context) -> new Account(row.getLong("id"), row.getString("name"), Account.Rank.valueOf(row.getString("rank"))))
            .list());
  }

  /**
   * A new account.
   *
   * @throws DraftException when the name is taken or the password too short
   */
  public Account create(String name, char[] password, Account.Rank rank) throws DraftException {
    requireLong(password);
    if (name.isBlank()) {
      throw new DraftException("请填写姓名。");
    }
    byte[] salt = salt();
    byte[] hash = hash(password, salt, ROUNDS);
    return database.write(handle -> {
      if (find(handle, name.strip()).isPresent()) {
        throw new DraftException("已经有叫“" + name.strip() + "”的人，请换一个名字，例如加上科室。");
      }
      long id = handle
          .createUpdate("INSERT INTO account (name, rank, salt, hash, rounds, failures) VALUES (:name, :rank, :salt, :hash, :rounds, 0)")
          .bind("name", name.strip())
          .bind("rank", rank.name())
          .bind("salt", HEX.formatHex(salt))
          .bind("hash", HEX.formatHex(hash))
          .bind("rounds", ROUNDS)
          .executeAndReturnGeneratedKeys("id")
          .mapTo(Long.class)
          .one();
      return new Account(id, name.strip(), rank);
    });
  }

  /**
   * The account of who knows the password.
   *
   * @throws DraftException when name and password do not fit, or when it has to wait after failures
   */
  public Account signIn(String name, char[] password) throws DraftException {
    Optional<Kept> kept = database.read(handle -> find(handle, name.strip()));
    if (kept.isPresent()) {
      refuseTooSoon(kept.get());
    }
    // A name nobody has costs as much time as a wrong password.
    byte[] salt = kept.map(Kept::salt).map(HEX::parseHex).orElseGet(Accounts::salt);
    byte[] hash = hash(password, salt, kept.map(Kept::rounds).orElse(ROUNDS));
    boolean right = MessageDigest.isEqual(hash, kept.map(Kept::hash).map(HEX::parseHex).orElse(new byte[hash.length]));
    if (kept.isPresent()) {
      Account account = kept.get().account();
      database.write(
          handle -> handle.createUpdate("UPDATE account SET failures = :failures, failed_at = :at WHERE id = :id")
              .bind("failures", right ? 0 : kept.get().failures() + 1)
              .bind("at", letters.now())
              .bind("id", account.id())
              .execute());
      if (right) {
        return account;
      }
    }
    throw new DraftException("姓名和密码对不上，请再试一次。");
  }

  private void refuseTooSoon(Kept kept) throws DraftException {
    int over = kept.failures() - FREE;
    if (over < 0 || kept.failedAt().isEmpty()) {
      return;
    }
    Duration wait = Duration.ofSeconds(1L << Math.min(over + 1, 9));
    wait = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    Duration left = Duration.between(letters.now(), kept.failedAt().get().plus(wait));
    // A clock set back must not lock a person out for longer than the wait itself.
    if (left.isPositive() && left.compareTo(wait) <= 0) {
      throw new DraftException("密码连续输错了" + kept.failures() + "次，请" + (left.toSeconds() + 1) + "秒以后再试。");
    }
  }

  /**
   * Gives a person another password.
   *
   * @throws DraftException when the password before is wrong or the new one too short
   */
  public void changePassword(Account account, char[] before, char[] after) throws DraftException {
    requireLong(after);
    signIn(account.name(), before);
    byte[] salt = salt();
    byte[] hash = hash(after, salt, ROUNDS);
    database.write(
        handle -> handle.createUpdate("UPDATE account SET salt = :salt, hash = :hash, rounds = :rounds WHERE id = :id")
            .bind("salt", HEX.formatHex(salt))
            .bind("hash", HEX.formatHex(hash))
            .bind("rounds", ROUNDS)
            .bind("id", account.id())
            .execute());
  }

  private static void requireLong(char[] password) throws DraftException {
    if (password.length < SHORTEST) {
      throw new DraftException("密码至少要" + SHORTEST + "个字符，请再想一个。");
    }
  }

  private static Optional<Kept> find(Handle handle, String name) {
    return handle.createQuery("SELECT id, name, rank, salt, hash, rounds, failures, failed_at FROM account WHERE name = :name")
        .bind("name", name)
        .map(
            (row, context) -> new Kept(
                new Account(row.getLong("id"), row.getString("name"), Account.Rank.valueOf(row.getString("rank"))), row.getString("salt"),
                row.getString("hash"), row.getInt("rounds"), row.getInt("failures"),
                Optional.ofNullable(row.getObject("failed_at", LocalDateTime.class))))
        .findOne();
  }

  private static byte[] salt() {
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    return salt;
  }

  private static byte[] hash(char[] password, byte[] salt, int rounds) {
    PBEKeySpec key = new PBEKeySpec(password, salt, rounds, 256);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has PBKDF2", e);
    } finally {
      key.clearPassword();
    }
  }
}
