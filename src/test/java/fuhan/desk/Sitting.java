package fuhan.desk;

import fuhan.desk.form.LetterForm;
import fuhan.desk.form.LetterScreen;
import fuhan.desk.frame.Workplace;
import fuhan.desk.sheet.PagesMouse;
import fuhan.draft.Account;
import fuhan.draft.LetterText;
import fuhan.draft.Store;
import fuhan.file.Formats;
import fuhan.file.doc.DocReader;
import fuhan.file.docx.DocxReader;
import fuhan.file.html.HtmlReader;
import fuhan.file.json.CompactLetter;
import fuhan.file.pdf.PdfReader;
import fuhan.file.text.TextReader;
import fuhan.font.Fonts;
import fuhan.print.Printout;
import fuhan.template.Templates;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/** A person at the window of a running program, without a screen: finds fields by their names, types, presses, looks. */
final class Sitting implements AutoCloseable {
  private final Store store;
  private final Window window;
  private final Stage stage;

  private Sitting(Store store, Window window, Stage stage) {
    this.store = store;
    this.window = window;
    this.stage = stage;
  }

  static Sitting open(Path data) throws Exception {
    Toolkit.start();
    Workplace workplace = workplace(data);
    Store store = Store.open(data, "", workplace.letters(), InstantSource.system());
    return fx(() -> {
      Stage stage = new Stage();
      Window window = new Window(workplace, store, stage);
      window.begin();
      return new Sitting(store, window, stage);
    });
  }

  static Workplace workplace(Path data) throws Exception {
    LetterText letters = new LetterText(CompactLetter::write, CompactLetter::read);
    Templates templates = Templates.in(Path.of("templates"));
    return new Workplace(
        Templates.in(Path.of("templates")),
        new Formats(new DocxReader(), new DocReader(), new PdfReader(), new HtmlReader(), new TextReader()),
        new Printout(templates, Fonts.ofMachine(), InstantSource.system()), letters, data, InstantSource.system());
  }

  Store store() {
    return store;
  }

  Window window() {
    return window;
  }

  Scene scene() {
    return stage.getScene();
  }

  /** Runs on the JavaFX thread and waits for it. */
  static <T> T fx(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : new IllegalStateException(e.getCause());
    }
  }

  /** Waits until something is so on the JavaFX thread, ten seconds at most. */
  void until(String what, BooleanSupplier so) throws Exception {
    for (int i = 0; i < 500; i++) {
      if (fx(so::getAsBoolean)) {
        return;
      }
      Thread.sleep(20);
    }
    throw new AssertionError("still waiting for " + what);
  }

  /** Everything in the window, from top to bottom. */
  Stream<Node> nodes() {
    return Nodes.under(stage.getScene().getRoot());
  }

  /** Fields with this accessible name that are shown, in order. */
  List<TextInputControl> fields(String name) {
    return nodes().filter(TextInputControl.class::isInstance)
        .map(TextInputControl.class::cast)
        .filter(field -> name.equals(field.getAccessibleText()) && Nodes.isShown(field))
        .toList();
  }

  void type(String name, String words) throws Exception {
    type(name, 0, words);
  }

  void type(String name, int which, String words) throws Exception {
    until(name, () -> fields(name).size() > which);
    fx(() -> {
      TextInputControl field = fields(name).get(which);
      field.requestFocus();
      field.selectAll();
      field.replaceSelection(words);
      return true;
    });
  }

  /** Presses the button or link with these words. */
  void press(String words) throws Exception {
    until(words, () -> button(words).isPresent());
    Platform.runLater(() -> button(words).orElseThrow().fire());
    fx(() -> true);
  }

  private java.util.Optional<ButtonBase> button(String words) {
    return nodes().filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .filter(button -> Nodes.isShown(button) && !button.isDisabled())
        .filter(button -> words.equals(button.getText().replaceAll("（_.）", "")) || words.equals(button.getAccessibleText()))
        .findFirst();
  }

  /** Chooses an entry of a menu button. */
  void choose(String menu, String entry) throws Exception {
    until(menu, () -> button(menu).isPresent());
    fx(() -> {
      ((MenuButton) button(menu).orElseThrow()).getItems()
          .stream()
          .filter(item -> entry.equals(item.getText()))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
  }

  /** Opens the menu of one of several buttons of a name and chooses an entry. */
  void menu(String button, int which, String entry) throws Exception {
    fx(() -> {
      nodes().filter(ButtonBase.class::isInstance)
          .map(ButtonBase.class::cast)
          .filter(found -> button.equals(found.getAccessibleText()))
          .skip(which)
          .findFirst()
          .orElseThrow()
          .fire();
      ContextMenu menu = javafx.stage.Window.getWindows()
          .stream()
          .filter(ContextMenu.class::isInstance)
          .map(ContextMenu.class::cast)
          .findFirst()
          .orElseThrow();
      menu.getItems().stream().filter(item -> entry.equals(item.getText())).findFirst().orElseThrow().fire();
      menu.hide();
      return true;
    });
  }

  @SuppressWarnings("unchecked")
  void pick(String name, int index) throws Exception {
    until(name, () -> nodes().anyMatch(node -> node instanceof ComboBox<?> && name.equals(node.getAccessibleText())));
    fx(() -> {
      nodes().filter(node -> node instanceof ComboBox<?> && name.equals(node.getAccessibleText()))
          .map(node -> (ComboBox<Object>) node)
          .findFirst()
          .orElseThrow()
          .getSelectionModel()
          .select(index);
      return true;
    });
  }

  /** Chooses a date in the first field of this name. */
  void day(String name, LocalDate date) throws Exception {
    fx(() -> {
      nodes().filter(DatePicker.class::isInstance)
          .map(DatePicker.class::cast)
          .filter(picker -> name.equals(picker.getAccessibleText()) && Nodes.isShown(picker))
          .findFirst()
          .orElseThrow()
          .setValue(date);
      return true;
    });
  }

  boolean says(String words) {
    return nodes().anyMatch(
        node -> node instanceof Labeled labeled && Nodes.isShown(node) && labeled.getText() != null && labeled.getText().contains(words));
  }

  /** The form that is open. */
  LetterForm form() throws Exception {
    until(
        "the form",
        () -> window.screen().filter(LetterScreen.class::isInstance).flatMap(screen -> ((LetterScreen) screen).form()).isPresent());
    return fx(() -> ((LetterScreen) window.screen().orElseThrow()).form().orElseThrow());
  }

  /** Shows a step of the form that is open, counted from 0. */
  void show(int step) throws Exception {
    LetterForm form = form();
    fx(() -> {
      form.show(step);
      return true;
    });
  }

  /** First start: an office, a clerk and a head; the clerk is signed in. */
  void first() throws Exception {
    type("单位全称", "云州市临川区教育局");
    type("发文代字", "临教函");
    type("区政府分管领导", "周砚");
    type("承办单位领导", "陆明");
    type("联系人", "许知远");
    type("联系电话", "0000-2100112");
    type("默认抄送", "区政协提案委员会，区政府办公室");
    type("经办人姓名", "许知远");
    type("经办人密码（至少6个字符）", "clerk-1");
    type("审核人姓名", "程若水");
    type("审核人密码（至少6个字符）", "head-12");
  }

  /** Signs in as the person of this name. */
  void signIn(String name, String password) throws Exception {
    until(
        name, () -> stage.getScene().lookup("#who") instanceof ComboBox<?> who
            && who.getItems().stream().anyMatch(item -> ((Account) item).name().equals(name)));
    fx(() -> {
      choose((ComboBox<?>) stage.getScene().lookup("#who"), name);
      return true;
    });
    type("密码", password);
    press("登录");
    until("the drafts", () -> says("全部复函"));
  }

  private static <T> void choose(ComboBox<T> box, String name) {
    box.setValue(box.getItems().stream().filter(item -> ((Account) item).name().equals(name)).findFirst().orElseThrow());
  }

  /** What has the focus; null for nothing. */
  Node focused() {
    return stage.getScene().getFocusOwner();
  }

  /** Clicks the line of the pages that holds these words. */
  void click(String words) throws Exception {
    until(words, () -> PagesMouse.click(stage.getScene().getRoot(), words));
  }

  /** Answers the question on the screen and presses its first button. */
  void answer(String words) throws Exception {
    until("a question", () -> Nodes.question().isPresent());
    fx(() -> {
      javafx.scene.control.DialogPane pane = Nodes.question().orElseThrow();
      Nodes.under(pane).filter(TextField.class::isInstance).map(TextField.class::cast).findFirst().ifPresent(field -> field.setText(words));
      ((ButtonBase) pane.lookupButton(pane.getButtonTypes().getFirst())).fire();
      return true;
    });
  }

  /** The window as it looks, as a PNG file. */
  void picture(Path target) throws Exception {
    Thread.sleep(600);
    WritableImage image = fx(() -> {
      stage.getScene().getRoot().applyCss();
      stage.getScene().getRoot().layout();
      return stage.getScene().snapshot(null);
    });
    Picture.write(image, target);
  }

  @Override
  public void close() {
    try {
      fx(() -> {
        window.close();
        stage.hide();
        return true;
      });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
