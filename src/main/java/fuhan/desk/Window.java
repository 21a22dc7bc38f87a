package fuhan.desk;

import fuhan.desk.form.LetterScreen;
import fuhan.desk.frame.Ask;
import fuhan.desk.frame.Desk;
import fuhan.desk.frame.Look;
import fuhan.desk.frame.Places;
import fuhan.desk.frame.Screen;
import fuhan.desk.frame.Tasks;
import fuhan.desk.frame.Workplace;
import fuhan.desk.help.HelpWindow;
import fuhan.desk.people.FirstStart;
import fuhan.desk.people.SignIn;
import fuhan.desk.review.ReviewScreen;
import fuhan.desk.review.VersionsScreen;
import fuhan.desk.settings.SettingsScreen;
import fuhan.desk.start.DraftsScreen;
import fuhan.draft.Account;
import fuhan.draft.Backups;
import fuhan.draft.DraftException;
import fuhan.draft.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The program's one window; it goes from screen to screen. */
public final class Window implements Places {
  private final Workplace workplace;
  private final Store store;
  private final Stage stage;
  private final Tasks tasks;
  private final PauseTransition backup = new PauseTransition(Duration.seconds(5));
  private final BorderPane frame = new BorderPane();
  private final Label status = new Label();
  private final Label person = new Label();
  private Optional<Screen> screen = Optional.empty();
  private Optional<Desk> desk = Optional.empty();
  private List<Path> brought = List.of();

  /** Dresses an empty stage; {@link #begin} fills it. */
  public Window(Workplace workplace, Store store, Stage stage) {
    this.workplace = workplace;
    this.store = store;
    this.stage = stage;
    this.tasks = new Tasks(this::failed);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(status, gap, person);
    foot.getStyleClass().add("status");
    frame.setBottom(foot);
    Scene scene = new Scene(frame, 1280, 720);
    stage.setScene(scene);
    stage.setTitle("复函助手");
    stage.setMinWidth(960);
    stage.setMinHeight(600);
    stage.setOnCloseRequest(event -> close());
    Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> Ask.unexpected(stage, e));
  }

  /** Asks for the office's details on the first start, otherwise who comes. */
  public void begin() {
    tasks.run(() -> new Beginning(store), beginning -> {
      Look.wear(beginning.scheme());
      Look.dress(stage.getScene(), beginning.size());
      show(beginning.first() ? new FirstStart(store, tasks, this::sit) : new SignIn(store, tasks, this::sit));
    });
    stage.show();
  }

  /** Takes files in, now or once somebody has signed in. */
  void bring(List<Path> files) {
    if (!files.isEmpty()) {
      brought = Stream.concat(brought.stream(), files.stream()).toList();
      if (desk.isPresent()) {
        drafts();
      }
    }
  }

  /** What has to be known before the first screen. */
  private record Beginning(boolean first, Look.Scheme scheme, double size) {
    Beginning(Store store) throws DraftException {
      this(store.accounts().isEmpty(), Look.Scheme.valueOf(store.settings().value("scheme", Look.Scheme.SYSTEM.name())),
          Double.parseDouble(store.settings().value("size", "1")));
    }
  }

  /** Lets someone who has signed in sit down: the drafts come. */
  void sit(Account account) {
    Desk now = new Desk(workplace, store, account, stage, tasks, this);
    desk = Optional.of(now);
    status.textProperty().bind(now.status());
    person.setText(account.rank().word() + "：" + account.name());
    drafts();
    // Beside everything else, and not while the first screen comes: a large database takes seconds.
    backup.setOnFinished(event -> tasks.aside(() -> {
      store.backups().daily();
      return true;
    }, done -> {}));
    backup.playFromStart();
    // The first search reads every letter; after this one the person's own is answered while typing.
    tasks.run(() -> store.drafts().search(""), found -> {});
  }

  /** The desk of the person who is signed in; empty before. */
  public Optional<Desk> desk() {
    return desk;
  }

  /** The screen that is shown. */
  public Optional<Screen> screen() {
    return screen;
  }

  private void show(Screen next) {
    screen.ifPresent(Screen::leave);
    screen = Optional.of(next);
    frame.setCenter(next.root());
    stage.setTitle(next.title().isEmpty() ? "复函助手" : "复函助手 - " + next.title());
  }

  @Override
  public void drafts() {
    desk.ifPresent(now -> {
      DraftsScreen drafts = new DraftsScreen(now);
      show(drafts);
      List<Path> files = brought;
      brought = List.of();
      drafts.take(files);
    });
  }

  @Override
  public void letter(long draft) {
    desk.ifPresent(now -> show(new LetterScreen(now, draft)));
  }

  @Override
  public void review(long draft) {
    desk.ifPresent(now -> show(new ReviewScreen(now, draft)));
  }

  @Override
  public void versions(long draft) {
    desk.ifPresent(now -> show(new VersionsScreen(now, draft)));
  }

  @Override
  public void settings() {
    desk.ifPresent(now -> show(new SettingsScreen(now)));
  }

  @Override
  public void restore(Path backup) {
    screen.ifPresent(Screen::leave);
    screen = Optional.empty();
    tasks.run(() -> {
      store.close();
      Backups.restore(workplace.data(), backup);
      return true;
    }, done -> end(() -> Ask.tell(stage, "已经恢复", "请重新打开复函助手；恢复以前的数据改名保留在数据文件夹里。")),
        e -> end(() -> Ask.failed(stage, "没有恢复，数据保持原样，请重新打开复函助手", e)));
  }

  private void end(Runnable words) {
    words.run();
    tasks.close();
    stage.hide();
  }

  @Override
  public void help(String page) {
    HelpWindow.show(stage, page);
  }

  @Override
  public void signOut() {
    desk = Optional.empty();
    status.textProperty().unbind();
    status.setText("");
    person.setText("");
    show(new SignIn(store, tasks, this::sit));
  }

  /** Keeps what is not yet kept and closes the store. */
  public void close() {
    backup.stop();
    screen.ifPresent(Screen::leave);
    screen = Optional.empty();
    tasks.close();
    store.close();
  }

  private void failed(Exception e) {
    if (e instanceof DraftException || e instanceof java.io.IOException) {
      Ask.failed(stage, "没有做成", e);
    } else {
      Ask.unexpected(stage, e);
    }
  }
}
