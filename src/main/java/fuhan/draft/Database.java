package fuhan.draft;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * One connection and the one thread that uses it; every work is done whole or not at all, and one after another.
 *
 * <p>The thread is our own because H2 loses its file when a thread is interrupted while it reads or writes, and the window interrupts what is cancelled.
 */
final class Database implements AutoCloseable {
  private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("fuhan-draft").factory());
  private final DataFile file;
  private Handle handle;

  private Database(DataFile file) {
    this.file = file;
  }

  /** Something done with the database. */
  @FunctionalInterface
  interface Work<T> {
    T with(Handle handle) throws DraftException;
  }

  /** Something changed in the database. */
  @FunctionalInterface
  interface Change {
    void with(Handle handle) throws DraftException;
  }

  /** Opens the file, made when it is not there, and brings its tables up to date. */
  static Database open(DataFile file, FileKey key) throws DraftException {
    Database database = new Database(file);
    try {
      database.plainly(none -> database.connect(key));
      return database;
    } catch (DraftException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private void connect(FileKey key) throws DraftException {
    DataSource source = file.source(key);
    try {
      handle = Jdbi.create(source).open();
      Schema.bringUpToDate(source);
    } catch (JdbiException | FlywayException e) {
      throw new Unopened(e);
    }
  }

  /** Writes the file anew under another key; when that fails the old file is there as it was. */
  void rekey(FileKey before, FileKey after) throws DraftException {
    plainly(open -> {
      open.close();
      try {
        KeyChange.begin(file, before, after);
        connect(after);
        KeyChange.end(file);
      } catch (DraftException | RuntimeException e) {
        handle.close();
        KeyChange.undo(file);
        connect(before);
        throw e;
      }
    });
  }

  <T> T read(Work<T> work) throws DraftException {
    return call(() -> handle.inTransaction(work::with));
  }

  /** Returns when the change is on the disk. */
  <T> T write(Work<T> work) throws DraftException {
    return call(() -> {
      T result = handle.inTransaction(work::with);
      DataFile.sync(handle);
      return result;
    });
  }

  void change(Change change) throws DraftException {
    write(open -> {
      change.with(open);
      return "";
    });
  }

  /** Outside a transaction. */
  void plainly(Change change) throws DraftException {
    call(() -> {
      change.with(handle);
      return "";
    });
  }

  private <T> T call(Callable<T> work) throws DraftException {
    try {
      return result(thread.submit(work));
    } catch (RejectedExecutionException e) {
      throw new DraftException("数据文件“" + file.path() + "”已经关闭，请重新打开程序。", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case DraftException said -> throw said;
        case JdbiException failed -> throw new DraftException("数据文件“" + file.path() + "”读写没有成功，刚才的改动没有保存；请检查磁盘是否已满、文件是否可写，然后再试。", failed);
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  private static <T> T result(Future<T> future) throws ExecutionException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          // What was begun is brought to its end; whoever interrupted is told afterwards.
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    try {
      plainly(open -> {
        if (open != null) {
          open.close();
        }
      });
    } catch (DraftException e) {
      // Every change is on the disk already; closing only tidies up.
      return;
    } finally {
      thread.shutdown();
    }
  }
}
