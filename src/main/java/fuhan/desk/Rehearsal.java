package fuhan.desk;

import fuhan.desk.frame.Workplace;
import fuhan.draft.Account;
import fuhan.draft.Store;
import fuhan.letter.Letter;
import fuhan.print.Printout;
import fuhan.template.HeadForm;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * Goes through the program once without a person: window, a letter, its review, files. The installer records from it what a start needs, and the times that it
 * prints are those of {@code measure-start.sh}.
 */
public final class Rehearsal {
  private static final Duration PAUSE = Duration.ofSeconds(3);

  private final Workplace workplace;
  private final PrintWriter out;

  private Rehearsal(Workplace workplace, PrintWriter out) {
    this.workplace = workplace;
    this.out = out;
  }

  /**
   * Runs it.
   *
   * @param preparing makes a workplace with an empty data folder
   * @param sample letter that is shown and exported
   * @param out is told the times, in milliseconds
   * @return a sentence when it could not be done
   */
  public static Optional<String> run(Program.Preparing preparing, Path sample, PrintWriter out) {
    try {
      Curtain curtain = Curtain.raise();
      CountDownLatch shown = new CountDownLatch(1);
      fx(() -> {
        curtain.stage().getScene().addPostLayoutPulseListener(shown::countDown);
        Platform.requestNextPulse();
        return true;
      });
      Thread seen = Thread.ofPlatform().start(() -> seen(shown, out));
      new Rehearsal(preparing.workplace(), out).run(sample, curtain.stage(), seen);
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("演练被打断，没有做完。");
    } catch (Exception e) {
      return Optional.of("演练没有做完：" + e.getMessage());
    } finally {
      Platform.exit();
    }
  }

  private static void seen(CountDownLatch shown, PrintWriter out) {
    try {
      shown.await();
      say(out, "窗口", System.currentTimeMillis() - began());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(Path sample, Stage stage, Thread seen) throws Exception {
    try (Store store = Store.open(workplace.data(), "", workplace.letters(), workplace.clock())) {
      CountDownLatch ready = new CountDownLatch(1);
      Window window = fx(() -> {
        Window opened = new Window(workplace, store, stage);
        opened.begin();
        return opened;
      });
      fx(() -> {
        stage.getScene().addPostLayoutPulseListener(() -> window.screen().ifPresent(screen -> ready.countDown()));
        return true;
      });
      ready.await();
      seen.join();
      say(out, "第一屏", System.currentTimeMillis() - began());
      Warmup.begin(workplace);
      Account head = store.accounts().create("演练", "rehearsal".toCharArray(), Account.Rank.HEAD);
      Letter letter = new fuhan.manuscript.Recognise(workplace.templates()).recognise(workplace.reader().read(sample)).letter();
      Thread.sleep(PAUSE);
      say(out, "第一次导出", export(letter, "1.docx"));
      say(out, "第二次导出", export(letter, "2.docx"));
      for (String name : new String[]{"3.pdf", "4.ofd", "5.html", "6.txt"}) {
        export(letter, name);
      }
      long id = store.drafts().create(letter, Optional.empty(), head);
      show(() -> window.sit(head));
      show(() -> window.letter(id));
      store.reviews().submit(id, head, "");
      show(() -> window.review(id));
      show(() -> window.versions(id));
      show(window::settings);
      fx(() -> {
        window.close();
        stage.hide();
        return true;
      });
    }
  }

  private long export(Letter letter, String name) throws Exception {
    Path target = Files.createTempFile("fuhan", name);
    try {
      long before = System.nanoTime();
      Printout printout = workplace.printout();
      printout.write(letter, "演练", true, printout.template(letter), HeadForm.LETTER, target, true);
      return Duration.ofNanos(System.nanoTime() - before).toMillis();
    } finally {
      Files.delete(target);
    }
  }

  private void show(Runnable screen) throws Exception {
    fx(() -> {
      screen.run();
      return true;
    });
    Thread.sleep(700);
  }

  private static void say(PrintWriter out, String what, long milliseconds) {
    out.println(what + " " + milliseconds + " ms");
    out.flush();
  }

  /** When the process began, in milliseconds since 1970; a script knows it better than the process. */
  private static long began() {
    return Long.getLong("fuhan.began", ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli());
  }

  private static <T> T fx(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }
}
