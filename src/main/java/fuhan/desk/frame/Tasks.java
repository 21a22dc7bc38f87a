package fuhan.desk.frame;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Work off the JavaFX thread: {@code tasks.run(() -> store.drafts().list(), this::show)}.
 *
 * <p>Work runs one piece after the other, so that what is saved first is saved first; {@link #aside} is for work that does not touch the store.
 */
public final class Tasks implements AutoCloseable {
  /** Work without a result. */
  @FunctionalInterface
  public interface Work {
    void run() throws Exception;
  }

  private final ExecutorService inTurn = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("fuhan-store").daemon().factory());
  private final ExecutorService aside = Executors.newFixedThreadPool(2, Thread.ofPlatform().name("fuhan-aside-", 0).daemon().factory());
  private final AtomicInteger open = new AtomicInteger();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
  private final Consumer<Exception> failed;

  /** @param failed is told on the JavaFX thread of what went wrong where nobody else handles it */
  public Tasks(Consumer<Exception> failed) {
    this.failed = failed;
  }

  /** Runs work in turn and hands its result over on the JavaFX thread. */
  public <T> void run(Callable<T> work, Consumer<T> done) {
    run(work, done, failed);
  }

  /** Runs work in turn; {@code wrong} gets the exception on the JavaFX thread. */
  public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> wrong) {
    submit(inTurn, work, done, wrong);
  }

  /** Runs work without a result in turn. */
  public void run(Work work, Runnable done) {
    run(() -> {
      work.run();
      return true;
    }, ok -> done.run());
  }

  /** Runs work that does not touch the store, beside everything else. */
  public <T> void aside(Callable<T> work, Consumer<T> done) {
    submit(aside, work, done, failed);
  }

  /** Runs work that does not touch the store; {@code wrong} gets the exception on the JavaFX thread. */
  public <T> void aside(Callable<T> work, Consumer<T> done, Consumer<Exception> wrong) {
    submit(aside, work, done, wrong);
  }

  /** Whether anything is under way. */
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  private <T> void submit(ExecutorService on, Callable<T> work, Consumer<T> done, Consumer<Exception> wrong) {
    open.incrementAndGet();
    Platform.runLater(() -> busy.set(open.get() > 0));
    on.execute(() -> {
      try {
        T result = work.call();
        end(() -> done.accept(result));
      } catch (Exception e) {
        end(() -> wrong.accept(e));
      } catch (Error e) {
        end(() -> wrong.accept(new IllegalStateException(e)));
      }
    });
  }

  private void end(Runnable then) {
    open.decrementAndGet();
    Platform.runLater(() -> {
      busy.set(open.get() > 0);
      then.run();
    });
  }

  /** Waits until everything that was begun has ended, a minute at most. */
  @Override
  public void close() {
    inTurn.shutdown();
    aside.shutdown();
    try {
      if (!inTurn.awaitTermination(30, TimeUnit.SECONDS) || !aside.awaitTermination(30, TimeUnit.SECONDS)) {
        inTurn.shutdownNow();
        aside.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
