package fuhan.desk.settings;

import fuhan.desk.frame.StockPhrases;
import fuhan.desk.frame.Ask;
import fuhan.desk.frame.Checklist;
import fuhan.desk.frame.Desk;
import fuhan.desk.frame.GrowingArea;
import fuhan.desk.frame.Icons;
import fuhan.desk.frame.Look;
import fuhan.desk.frame.Screen;
import fuhan.desk.people.OfficeFields;
import fuhan.desk.people.Passwords;
import fuhan.draft.Account;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The office's details, people, look, backups, password of the data. */
public final class SettingsScreen implements Screen {
  private static final List<String> SIZES = List.of("1", "1.25", "1.5", "2");

  private static final List<Look.Scheme> SCHEMES = List.of(Look.Scheme.values());
  private static final List<Account.Rank> RANKS = List.of(Account.Rank.values());

  private final Desk desk;
  private final OfficeFields office = new OfficeFields();
  private final ListView<String> people = new ListView<>();
  private final ListView<String> backups = new ListView<>();
  private final BorderPane root = new BorderPane();

  public SettingsScreen(Desk desk) {
    this.desk = desk;
    Label name = new Label("设置");
    name.getStyleClass().add("name");
    HBox bar = new HBox(Icons.button("全部复函（_B）", Feather.ARROW_LEFT, () -> desk.places().drafts()), name);
    bar.getStyleClass().add("bar");
    VBox page = new VBox(
        14, officeCard(), phrasesCard(), checklistCard(),
        card("用词表", "校核时除了程序自带的词，还查这里的词。一行一个：错的写法、对的写法、轻重（必改、疑似、提示）、为什么，用“|”或者制表符隔开；# 代表一个数字，……里的…代表几个字。", new WordsCard(desk).node()),
        lookCard(), passwordCard(), peopleCard(), new RegisterCard(desk).node(), dataCard(), backupCard());
    page.setMaxWidth(860);
    VBox holder = new VBox(page);
    holder.getStyleClass().addAll("page", "ground");
    ScrollPane scroll = new ScrollPane(holder);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("ground");
    root.setTop(bar);
    root.setCenter(scroll);
    load();
  }

  private void load() {
    desk.tasks().run(() -> desk.store().settings().office(), office::show);
    desk.tasks()
        .run(
            () -> desk.store().accounts().all(),
            all -> people.getItems().setAll(all.stream().map(account -> account.name() + "（" + account.rank().word() + "）").toList()));
    desk.tasks()
        .run(
            () -> desk.store().backups().list(),
            all -> backups.getItems().setAll(all.stream().map(path -> path.getFileName().toString()).toList()));
  }

  private static VBox card(String name, String hint, Node... parts) {
    Label head = new Label(name);
    head.getStyleClass().add("field-name");
    VBox card = new VBox(head);
    if (!hint.isEmpty()) {
      Label words = new Label(hint);
      words.setWrapText(true);
      words.getStyleClass().add("quiet");
      card.getChildren().add(words);
    }
    card.getChildren().addAll(parts);
    card.getStyleClass().add("card");
    return card;
  }

  private Node officeCard() {
    return card("单位", "新建的复函会自动带上这些内容；已经写好的复函不会变。", office.node(), Icons.button("保存（_S）", Feather.SAVE, () -> {
      String missing = office.missing();
      if (missing.isEmpty()) {
        desk.tasks().run(() -> desk.store().settings().office(office.office()), () -> desk.say("单位情况已保存。"));
      } else {
        Ask.tell(desk.stage(), "还不能保存", missing);
      }
    }));
  }

  private Node phrasesCard() {
    GrowingArea phrases = new GrowingArea("常用语，一行一条");
    desk.tasks()
        .run(
            () -> desk.store().settings().value(StockPhrases.SETTING, ""),
            own -> phrases.setText(own.isBlank() ? String.join("\n", StockPhrases.usual()) : own));
    Button save = Icons.button("保存常用语", Feather.SAVE, () -> {
      String words = phrases.getText();
      desk.tasks().run(() -> desk.store().settings().set(StockPhrases.SETTING, words), () -> desk.say("常用语已保存。"));
    });
    return card("常用语", "写正文时，在一段右边的菜单里可以插入；一行一条，全部删掉就恢复原来的。", phrases, save);
  }

  private Node checklistCard() {
    GrowingArea items = new GrowingArea("办理清单，一行一项");
    items.setPromptText("一通电话\n一次走访\n一场会商");
    desk.tasks().run(() -> desk.store().settings().value(Checklist.SETTING, ""), items::setText);
    Button save = Icons.button("保存办理清单", Feather.SAVE, () -> {
      String words = items.getText();
      desk.tasks().run(() -> desk.store().settings().set(Checklist.SETTING, words), () -> desk.say("办理清单已保存。"));
    });
    return card("办理清单", "办每件提案、建议都要做的事，例如六个“一”；一行一项，空着就用模板里的。", items, save);
  }

  private Node lookCard() {
    ComboBox<String> scheme = box("颜色", SCHEMES.stream().map(Look.Scheme::word).toList());
    ComboBox<String> size = box("字号", SIZES.stream().map(words -> Math.round(Double.parseDouble(words) * 100) + "%").toList());
    desk.tasks().run(() -> List.of(desk.store().settings().value("scheme", "SYSTEM"), desk.store().settings().value("size", "1")), kept -> {
      scheme.getSelectionModel().select(Look.Scheme.valueOf(kept.getFirst()).word());
      size.getSelectionModel().select(Math.max(0, SIZES.indexOf(kept.getLast())));
      scheme.setOnAction(event -> {
        Look.Scheme chosen = SCHEMES.get(scheme.getSelectionModel().getSelectedIndex());
        Look.wear(chosen);
        desk.tasks().run(() -> desk.store().settings().set("scheme", chosen.name()), () -> desk.say("颜色已改。"));
      });
      size.setOnAction(event -> {
        String chosen = SIZES.get(size.getSelectionModel().getSelectedIndex());
        Look.dress(desk.stage().getScene(), Double.parseDouble(chosen));
        desk.tasks().run(() -> desk.store().settings().set("size", chosen), () -> desk.say("字号已改。"));
      });
    });
    return card("外观", "", new FlowPane(12, 8, new Label("颜色"), scheme, new Label("字号"), size));
  }

  private static ComboBox<String> box(String name, List<String> words) {
    ComboBox<String> box = new ComboBox<>();
    box.getItems().setAll(words);
    box.setAccessibleText(name);
    return box;
  }

  private static PasswordField secret(String name) {
    PasswordField field = new PasswordField();
    field.setPromptText(name);
    field.setAccessibleText(name);
    return field;
  }

  private Node passwordCard() {
    PasswordField before = secret("现在的密码");
    PasswordField after = secret("新密码（至少6个字符）");
    Button change = Icons.button("修改我的密码", Feather.KEY, () -> {
      char[] old = before.getText().toCharArray();
      char[] fresh = after.getText().toCharArray();
      if (isTooShort(fresh)) {
        return;
      }
      desk.tasks().run(() -> {
        desk.store().accounts().changePassword(desk.account(), old, fresh);
        return true;
      }, done -> {
        before.clear();
        after.clear();
        desk.say("密码已修改。");
      }, e -> Ask.failed(desk.stage(), "密码没有修改", e));
    });
    return card("我的密码", "", new FlowPane(8, 8, before, after, change));
  }

  private boolean isTooShort(char[] password) {
    boolean tooShort = password.length < Passwords.SHORTEST;
    if (tooShort) {
      Ask.tell(desk.stage(), "密码太短", "密码至少要" + Passwords.SHORTEST + "个字符，请再想一个。");
    }
    return tooShort;
  }

  private Node peopleCard() {
    TextField name = new TextField();
    name.setPromptText("姓名");
    name.setAccessibleText("新增人员的姓名");
    PasswordField secret = secret("密码（至少6个字符）");
    ComboBox<String> rank = box("新增人员是", RANKS.stream().map(Account.Rank::word).toList());
    rank.getSelectionModel().selectFirst();
    people.setPrefHeight(110);
    people.setAccessibleText("使用这台电脑写复函的人");
    Button add = Icons.button("添加", Feather.USER_PLUS, () -> {
      Account.Rank chosen = RANKS.get(rank.getSelectionModel().getSelectedIndex());
      if (chosen == Account.Rank.HEAD && !desk.isHead()) {
        Ask.tell(desk.stage(), "只有审核人可以添加审核人", "请审核人登录以后添加。");
        return;
      }
      String who = name.getText();
      char[] password = secret.getText().toCharArray();
      if (isTooShort(password)) {
        return;
      }
      desk.tasks().run(() -> desk.store().accounts().create(who, password, chosen), account -> {
        name.clear();
        secret.clear();
        load();
      }, e -> Ask.failed(desk.stage(), "没有添加", e));
    });
    return card("人员", "经办人写复函，审核人审定或者退回。", people, new FlowPane(8, 8, name, secret, rank, add));
  }

  private Node dataCard() {
    PasswordField before = secret("原来的数据密码（没有就空着）");
    PasswordField after = secret("新的数据密码（空着就是取消）");
    PasswordField again = secret("再输一次新的数据密码");
    Button change = Icons.button("设置、修改或者取消", Feather.LOCK, () -> {
      String old = before.getText();
      String fresh = after.getText();
      if (!fresh.equals(again.getText())) {
        Ask.tell(desk.stage(), "两次输入的新密码不一样", "请重新输入。");
        return;
      }
      if (Ask.agreed(
          desk.stage(), fresh.isEmpty() ? "取消数据密码？" : "设置数据密码？", fresh.isEmpty() ? "以后打开程序不再要这个密码。" : "忘了这个密码，数据就再也打不开。请记在安全的地方。", "确定")) {
        desk.tasks().run(() -> {
          desk.store().changePassword(old, fresh);
          return true;
        }, done -> {
          List.of(before, after, again).forEach(PasswordField::clear);
          desk.say("数据密码已改。");
        }, e -> Ask.failed(desk.stage(), "数据密码没有改", e));
      }
    });
    return card("数据密码", "数据里有委员、代表的个人信息。设了密码，整个数据文件会加密，打开程序时要先输入它。", new FlowPane(8, 8, before, after, again, change));
  }

  private Node backupCard() {
    backups.setPrefHeight(130);
    backups.setAccessibleText("已有的备份，最新的在前");
    Path place = desk.workplace().data().resolve("backups");
    Button make = Icons.button("现在备份", Feather.ARCHIVE, () -> desk.tasks().run(() -> desk.store().backups().make(), path -> {
      desk.say("已备份到“" + path + "”，并且打开验证过。");
      load();
    }));
    Button restore = Icons.button("用选中的备份恢复", Feather.ROTATE_CCW, () -> {
      String chosen = backups.getSelectionModel().getSelectedItem();
      if (chosen != null && Ask.agreed(desk.stage(), "用“" + chosen + "”恢复？", "程序会关闭，请重新打开；现在的数据先改名保留，不会丢失。", "恢复")) {
        desk.places().restore(place.resolve(chosen));
      }
    });
    return card("备份", "每天自动备份一次，保留最近14份，在“" + place + "”。", backups, new FlowPane(8, 8, make, restore));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public String title() {
    return "设置";
  }
}
