package fuhan.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.ChangeFileEncryption;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The open database file: one connection, one deed at a time, each on the disk when it is done. All that is H2's own is here. */
final class Database implements AutoCloseable {
  static final String NAME = "fuhan";
  static final String FILE = NAME + ".mv.db";
  private static final String USER = "fuhan";

  /** What is done with the database. */
  @FunctionalInterface
  interface Deed<T> {
    T in(Handle handle) throws DraftException;
  }

  /** Carries a sentence out of a transaction, so that it is rolled back. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final DraftException sentence;

    Refused(DraftException sentence) {
      super(sentence);
      this.sentence = sentence;
    }
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Connection connection;
  private final Jdbi jdbi;

  private Database(Connection connection) {
    this.connection = connection;
    this.jdbi = Jdbi.create(connection);
  }

  /** @throws SQLException as H2 says it */
  static Database open(Path folder, String password) throws SQLException {
    JdbcDataSource source = source(folder, password);
    Connection connection = source.getConnection();
    try {
      Flyway.configure()
          .dataSource(source)
          .locations("classpath:fuhan/draft")
          .placeholders(Map.of("text", "CHARACTER LARGE OBJECT", "bytes", "BINARY LARGE OBJECT"))
          .load()
          .migrate();
      return new Database(connection);
    } catch (FlywayException e) {
      connection.close();
      throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e.getMessage(), "", ErrorCode.FILE_CORRUPTED_1, e);
    } catch (RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private static JdbcDataSource source(Path folder, String password) {
    JdbcDataSource source = new JdbcDataSource();
    String cipher = password.isEmpty() ? "" : ";CIPHER=AES";
    source.setURL(
        "jdbc:h2:file:" + folder.toAbsolutePath().resolve(NAME) + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=0" + cipher);
    source.setUser(USER);
    // With a cipher H2 wants the password of the file, a space, the password of the user.
    source.setPassword(password.isEmpty() ? "" : key(password) + " ");
    return source;
  }

  /** Reads. */
  <T> T read(Deed<T> deed) throws DraftException {
    lock.lock();
    try (Handle handle = jdbi.open()) {
      return deed.in(handle);
    } catch (JdbiException e) {
      throw failed(e);
    } finally {
      lock.unlock();
    }
  }

  /** Writes in one transaction; on the disk when it returns. */
  <T> T write(Deed<T> deed) throws DraftException {
    lock.lock();
    try (Handle handle = jdbi.open()) {
      T result = handle.inTransaction(open -> {
        try {
          return deed.in(open);
        } catch (DraftException e) {
          throw new Refused(e);
        }
      });
      handle.execute("CHECKPOINT SYNC");
      return result;
    } catch (Refused e) {
      throw e.sentence;
    } catch (JdbiException e) {
      throw failed(e);
    } finally {
      lock.unlock();
    }
  }

  private static DraftException failed(JdbiException e) {
    return new DraftException("复函没有存进数据文件，请检查磁盘空间和写入权限；不要关闭窗口，稍后会再试。", e);
  }

  /** Writes the whole database into a ZIP file while it stays open. */
  void backup(Path zip) throws DraftException {
    lock.lock();
    try (Handle handle = jdbi.open()) {
      handle.execute("BACKUP TO ?", zip.toAbsolutePath().toString());
    } catch (JdbiException e) {
      throw new DraftException("没有做成备份“" + zip + "”，请检查磁盘空间。", e);
    } finally {
      lock.unlock();
    }
  }

  static boolean isEncrypted(Path folder) {
    try (java.io.InputStream in = Files.newInputStream(folder.resolve(FILE))) {
      return new String(in.readNBytes(9), StandardCharsets.ISO_8859_1).equals("H2encrypt");
    } catch (IOException e) {
      return false;
    }
  }

  /** Changes the password of a database that is closed; empty means none. */
  static void changePassword(Path folder, String before, String after) throws SQLException {
    ChangeFileEncryption.execute(
        folder.toAbsolutePath().toString(), NAME, "AES", before.isEmpty() ? null : key(before).toCharArray(),
        after.isEmpty() ? null : key(after).toCharArray(), true);
  }

  /** H2 takes no spaces and mistakes Chinese in the password of a file; a hash of it has neither. */
  private static String key(String password) {
    return Letters.sha256(password);
  }

  static boolean isLocked(SQLException e) {
    return e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
  }

  static boolean isPassword(SQLException e) {
    return e.getErrorCode() == ErrorCode.FILE_ENCRYPTION_ERROR_1 || e.getErrorCode() == ErrorCode.WRONG_USER_OR_PASSWORD
        || e.getErrorCode() == ErrorCode.WRONG_PASSWORD_FORMAT;
  }

  @Override
  public void close() {
    lock.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      // Everything is on the disk since the last deed; a failing close loses nothing.
    } finally {
      lock.unlock();
    }
  }
}
