package fuhan.desk;

import fuhan.desk.frame.Ask;
import fuhan.desk.frame.Workplace;
import fuhan.draft.Backups;
import fuhan.draft.DamagedException;
import fuhan.draft.DraftException;
import fuhan.draft.LockedException;
import fuhan.draft.PasswordException;
import fuhan.draft.Store;
import fuhan.template.TemplateException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.PasswordField;
import javafx.stage.Stage;

/** The program with its window, from start to end: {@code Program.open(() -> workplace, List.of())}. */
public final class Program {
  private static final Logger QUIET = Logger.getLogger("javafx");

  private Program() {}

  /**
   * Opens the window and waits until it is closed.
   *
   * @param preparing makes what the window works with, while an empty window is on the screen already
   * @param files letters and packages that are taken in once somebody has signed in
   * @return a sentence for the person when there is no window to be had; empty when all went well
   */
  public static Optional<String> open(Preparing preparing, List<Path> files) {
    if (!hasScreen()) {
      return Optional.of("这台机器没有图形界面，打不开窗口；请用命令行：“fuhan --help”列出全部命令。");
    }
    // Calendars and stock buttons speak the language of the program, whatever the system speaks.
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    // JavaFX warns that it is on the class path; it is meant to be.
    QUIET.setLevel(Level.SEVERE);
    Curtain curtain;
    try {
      curtain = Curtain.raise();
    } catch (RuntimeException e) {
      return Optional.of("图形界面启动不了，打不开窗口；请用命令行：“fuhan --help”列出全部命令。");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      Workplace workplace = preparing.workplace();
      try {
        Optional<Store> store = store(workplace);
        if (store.isPresent()) {
          show(workplace, store.get(), files, curtain.stage());
        }
      } catch (LockedException e) {
        Summons.call(workplace.data(), files);
      }
      return Optional.empty();
    } catch (DraftException | TemplateException e) {
      String sentence = e.getMessage();
      return Optional.of(sentence);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      Platform.exit();
    }
  }

  /** JavaFX ends the whole program when Linux has no display; asked first, it need not. */
  private static boolean hasScreen() {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    boolean headless = "Headless".equals(System.getProperty("glass.platform"));
    return !linux || headless || System.getenv("DISPLAY") != null && !System.getenv("DISPLAY").isBlank();
  }

  /** Makes what the window works with. */
  @FunctionalInterface
  public interface Preparing {
    /** May take a moment. */
    Workplace workplace() throws TemplateException;
  }

  private static void show(Workplace workplace, Store store, List<Path> files, Stage stage) throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    Platform.runLater(() -> {
      stage.setOnHidden(event -> closed.countDown());
      Window window = new Window(workplace, store, stage);
      window.begin();
      window.bring(files);
      Warmup.begin(workplace);
      Summons.answer(workplace.data(), more -> Platform.runLater(() -> {
        window.bring(more);
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
      }));
    });
    closed.await();
  }

  /** The open store; empty when the person gave up. */
  private static Optional<Store> store(Workplace workplace) throws DraftException, InterruptedException {
    String password = "";
    String said = "";
    while (true) {
      try {
        return Optional.of(Store.open(workplace.data(), password, workplace.letters(), workplace.clock()));
      } catch (PasswordException e) {
        said = e.getMessage();
        String sentence = said;
        Optional<String> typed = onScreen(() -> password(sentence));
        if (typed.isEmpty()) {
          return Optional.empty();
        }
        password = typed.get();
      } catch (DamagedException e) {
        boolean restore = e.backup().isPresent() && onScreen(() -> Ask.agreed(null, "复函的数据打不开", e.getMessage() + "\n要用这份备份恢复吗？", "用备份恢复"));
        if (restore) {
          Backups.restore(workplace.data(), e.backup().get());
        } else {
          onScreen(() -> {
            Ask.tell(null, "从空的数据开始", "损坏的文件保留为“" + e.damaged() + "”，请交给维护人员。");
            return true;
          });
        }
      }
    }
  }

  private static Optional<String> password(String sentence) {
    PasswordField field = new PasswordField();
    field.setAccessibleText("数据的密码");
    Dialog<String> dialog = new Dialog<>();
    dialog.setTitle("复函助手");
    dialog.setHeaderText(sentence);
    dialog.getDialogPane().setContent(field);
    dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
    dialog.setResultConverter(button -> button == ButtonType.OK ? field.getText() : null);
    dialog.setOnShown(event -> field.requestFocus());
    return dialog.showAndWait();
  }

  private static <T> T onScreen(Supplier<T> question) throws InterruptedException {
    FutureTask<T> task = new FutureTask<>(question::get);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
