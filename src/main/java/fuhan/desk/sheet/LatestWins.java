package fuhan.desk.sheet;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;

/**
 * Work in a thread of its own, of which only the newest counts: what waits is replaced by what comes, and so is what was done and not yet shown.
 *
 * <p>One piece of work runs at a time, so that what it keeps from one to the next needs no lock.
 */
public final class LatestWins<I, O> implements AutoCloseable {
  private final ExecutorService thread;
  private final Function<I, O> work;
  private final Consumer<O> show;
  private final Consumer<RuntimeException> failed;
  private final AtomicReference<I> next = new AtomicReference<>();
  private final AtomicReference<O> done = new AtomicReference<>();
  private volatile boolean closed;

  /**
   * @param work is called in the thread
   * @param show gets what came of it on the JavaFX thread
   * @param failed gets what went wrong on the JavaFX thread
   */
  public LatestWins(String name, Function<I, O> work, Consumer<O> show, Consumer<RuntimeException> failed) {
    this.thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon().factory());
    this.work = work;
    this.show = show;
    this.failed = failed;
  }

  /** Asks for work on this; nothing happens after the end. */
  public void submit(I input) {
    if (next.getAndSet(input) == null && !closed) {
      try {
        thread.execute(this::work);
      } catch (RejectedExecutionException e) {
        next.set(null);
      }
    }
  }

  private void work() {
    I input = next.getAndSet(null);
    if (closed || input == null) {
      return;
    }
    try {
      if (done.getAndSet(work.apply(input)) == null) {
        Platform.runLater(this::show);
      }
    } catch (RuntimeException e) {
      Platform.runLater(() -> {
        if (!closed) {
          failed.accept(e);
        }
      });
    }
  }

  private void show() {
    O newest = done.getAndSet(null);
    if (!closed) {
      show.accept(newest);
    }
  }

  /** Nothing is shown any more. The thread is let go, not interrupted: an interrupt would close the font file that it reads. */
  @Override
  public void close() {
    closed = true;
    thread.shutdown();
  }
}
