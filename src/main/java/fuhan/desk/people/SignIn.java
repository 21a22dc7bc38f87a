package fuhan.desk.people;

import fuhan.desk.frame.Icons;
import fuhan.desk.frame.Screen;
import fuhan.desk.frame.Tasks;
import fuhan.draft.Account;
import fuhan.draft.Store;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/** Asks who comes. */
public final class SignIn implements Screen {
  private final Store store;
  private final Tasks tasks;
  private final Consumer<Account> then;
  private final ComboBox<Account> who = new ComboBox<>();
  private final PasswordField password = Passwords.secret("密码");
  private final Label wrong = new Label();
  private final StackPane root;

  /** @param then gets who has signed in */
  public SignIn(Store store, Tasks tasks, Consumer<Account> then) {
    this.store = store;
    this.tasks = tasks;
    this.then = then;
    Label title = new Label("复函助手");
    title.getStyleClass().add("title");
    who.setMaxWidth(Double.MAX_VALUE);
    who.setAccessibleText("姓名");
    who.setId("who");
    password.setId("password");
    who.setConverter(new StringConverter<>() {
      @Override
      public String toString(Account account) {
        return account == null ? "" : account.name() + "（" + account.rank().word() + "）";
      }

      @Override
      public Account fromString(String text) {
        return who.getValue();
      }
    });
    Button go = Icons.button("登录（_L）", Feather.LOG_IN, this::signIn);
    go.getStyleClass().add("accent");
    go.setDefaultButton(true);
    go.setMaxWidth(Double.MAX_VALUE);
    wrong.getStyleClass().add("wrong");
    wrong.setWrapText(true);
    Label name = new Label("姓名");
    name.setLabelFor(who);
    VBox card = new VBox(title, new VBox(4, name, who), Passwords.named("密码", password), go, wrong);
    card.getStyleClass().add("card");
    card.setMaxSize(360, VBox.USE_PREF_SIZE);
    card.setStyle("-fx-padding: 2em; -fx-spacing: 1em;");
    root = new StackPane(card);
    root.getStyleClass().add("ground");
    StackPane.setAlignment(card, Pos.CENTER);
    tasks.run(() -> store.accounts().all(), accounts -> {
      who.getItems().setAll(accounts);
      who.getSelectionModel().selectFirst();
      password.requestFocus();
    });
  }

  private void signIn() {
    if (who.getValue() == null) {
      return;
    }
    String name = who.getValue().name();
    char[] secret = password.getText().toCharArray();
    wrong.setText("");
    tasks.run(() -> store.accounts().signIn(name, secret), account -> {
      password.clear();
      then.accept(account);
    }, e -> {
      wrong.setText(e.getMessage());
      password.clear();
      password.requestFocus();
    });
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public String title() {
    return "登录";
  }
}
