package fuhan.desk.people;

import fuhan.desk.frame.Icons;
import fuhan.desk.frame.Screen;
import fuhan.desk.frame.Tasks;
import fuhan.draft.Account;
import fuhan.draft.Store;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The questions of the first start: the office's details once, and who writes and who reviews. */
public final class FirstStart implements Screen {
  private final Store store;
  private final Tasks tasks;
  private final Consumer<Account> then;
  private final OfficeFields office = new OfficeFields();
  private final TextField clerk = Passwords.open("经办人姓名", "许知远");
  private final PasswordField clerkSecret = Passwords.secret("经办人密码（至少6个字符）");
  private final TextField head = Passwords.open("审核人姓名", "周砚");
  private final PasswordField headSecret = Passwords.secret("审核人密码（至少6个字符）");
  private final Label wrong = new Label();
  private final ScrollPane root;

  /** @param then gets the clerk, who is signed in at once */
  public FirstStart(Store store, Tasks tasks, Consumer<Account> then) {
    this.store = store;
    this.tasks = tasks;
    this.then = then;
    clerk.setId("clerk");
    clerkSecret.setId("clerkSecret");
    head.setId("head");
    headSecret.setId("headSecret");
    Label title = new Label("欢迎使用复函助手");
    title.getStyleClass().add("title");
    Label hint = new Label("先填写单位的基本情况，以后每件复函都会自动带上；随时可以在设置里修改。所有内容只保存在这台电脑上。");
    hint.setWrapText(true);
    hint.getStyleClass().add("quiet");
    Label people = new Label("谁来写，谁来审");
    people.getStyleClass().add("field-name");
    Button go = Icons.button("开始使用（_G）", Feather.ARROW_RIGHT, this::begin);
    go.getStyleClass().add("accent");
    go.setDefaultButton(true);
    wrong.getStyleClass().add("wrong");
    wrong.setWrapText(true);
    VBox card = new VBox(
        title, hint, office.node(), people, pair(Passwords.named("经办人", clerk), Passwords.named("密码", clerkSecret)),
        pair(Passwords.named("审核人（科室负责人，可以以后再加）", head), Passwords.named("密码", headSecret)), wrong, go);
    card.getStyleClass().add("card");
    card.setMaxWidth(720);
    card.setStyle("-fx-padding: 1.1em 2em; -fx-spacing: 0.55em;");
    VBox page = new VBox(card);
    page.getStyleClass().addAll("page", "ground");
    root = new ScrollPane(page);
    root.setFitToWidth(true);
    hint.setMinHeight(Label.USE_PREF_SIZE);
    root.getStyleClass().add("ground");
  }

  private static HBox pair(VBox left, VBox right) {
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    left.setPrefWidth(200);
    right.setPrefWidth(200);
    return new HBox(12, left, right);
  }

  private void begin() {
    String missing = office.missing();
    boolean halfHead = head.getText().isBlank() != headSecret.getText().isEmpty();
    missing = !missing.isEmpty() ? missing : clerk.getText().isBlank() ? "请填写经办人的姓名。" : halfHead ? "审核人的姓名和密码要一起填，或者都先不填。" : "";
    wrong.setText(missing);
    if (!missing.isEmpty()) {
      return;
    }
    char[] secret = clerkSecret.getText().toCharArray();
    char[] other = headSecret.getText().toCharArray();
    String headName = head.getText().strip();
    String clerkName = clerk.getText().strip();
    if (clerkName.equals(headName) || secret.length < Passwords.SHORTEST || !headName.isEmpty() && other.length < Passwords.SHORTEST) {
      wrong.setText(clerkName.equals(headName) ? "经办人和审核人要用不同的名字。" : "密码至少要6个字符，请再想一个。");
      return;
    }
    tasks.run(() -> {
      store.settings().office(office.office());
      if (!headName.isEmpty()) {
        store.accounts().create(headName, other, Account.Rank.HEAD);
      }
      Account account = store.accounts().create(clerkName, secret, Account.Rank.CLERK);
      Arrays.fill(secret, ' ');
      Arrays.fill(other, ' ');
      return account;
    }, then, e -> wrong.setText(e.getMessage()));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public String title() {
    return "第一次使用";
  }
}
