package fuhan.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.ChangeFileEncryption;
import org.jdbi.v3.core.Handle;

/** The H2 file {@code fuhan.mv.db} of a folder: all that only H2 knows, so that another database replaces this file and no other. */
record DataFile(Path folder) {
  private static final String NAME = "fuhan";
  private static final byte[] ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

  /** What opening met. */
  enum Fault {
    LOCKED,
    PASSWORD,
    DAMAGED,
    OTHER
  }

  Path path() {
    return folder.resolve(fileName());
  }

  static String fileName() {
    return NAME + ".mv.db";
  }

  boolean exists() {
    return Files.exists(path());
  }

  boolean isEncrypted() throws IOException {
    Path counting = KeyChange.counting(this);
    if (!Files.exists(counting)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(counting)) {
      return Arrays.equals(in.readNBytes(ENCRYPTED.length), ENCRYPTED);
    }
  }

  /** The file under another name beside it, such as {@code fuhan.mv.db.damaged-20250612-093000}. */
  Path aside(String word) {
    return folder.resolve(fileName() + "." + word);
  }

  /** Connections to the file; the first one opens it, the last one closes it. No port is opened. */
  DataSource source(FileKey key) {
    JdbcDataSource source = new JdbcDataSource();
    // Each commit is written before it returns. H2 writes no trace file: it would hold letters in plain text.
    source.setURL(
        "jdbc:h2:file:" + folder.toAbsolutePath().resolve(NAME) + ";WRITE_DELAY=0;AUTO_SERVER=FALSE"
            + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0" + (key.isNone() ? "" : ";CIPHER=AES"));
    source.setUser("sa");
    source.setPassword(key.isNone() ? "" : key.hex() + " ");
    return source;
  }

  /** Has the operating system put on the disk what was committed. */
  static void sync(Handle handle) {
    handle.execute("CHECKPOINT SYNC");
  }

  /** Copies the open file into a zip, consistent as of now. */
  static void backup(Handle handle, Path zip) {
    handle.execute("BACKUP TO ?", zip.toString());
  }

  /** Writes the closed file anew under another key. */
  void encrypt(FileKey before, FileKey after) throws SQLException {
    ChangeFileEncryption.execute(folder.toAbsolutePath().toString(), NAME, "AES", chars(before), chars(after), true);
  }

  private static char[] chars(FileKey key) {
    return key.isNone() ? null : key.hex().toCharArray();
  }

  static Fault fault(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException e) {
        return switch (e.getErrorCode()) {
          case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Fault.LOCKED;
          case ErrorCode.FILE_ENCRYPTION_ERROR_1, ErrorCode.WRONG_USER_OR_PASSWORD -> Fault.PASSWORD;
          case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.GENERAL_ERROR_1 -> Fault.DAMAGED;
          default -> Fault.OTHER;
        };
      }
    }
    return Fault.OTHER;
  }
}
