package fuhan.desk.start;

import fuhan.desk.frame.Ask;
import fuhan.desk.frame.Desk;
import fuhan.desk.frame.Icons;
import fuhan.desk.frame.Screen;
import fuhan.draft.DraftRow;
import fuhan.draft.State;
import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** All letters in a table: search, filter, new, import, copy, bin. */
public final class DraftsScreen implements Screen {
  private static final String ALL = "全部状态";
  private static final int FIRST = 50;

  private final Desk desk;
  private final ObservableList<DraftRow> rows = FXCollections.observableArrayList();
  private final FilteredList<DraftRow> shown = new FilteredList<>(rows);
  private final TableView<DraftRow> table;
  private final TextField search = new TextField();
  private final ComboBox<String> state = new ComboBox<>();
  private final ToggleButton bin = new ToggleButton("回收站", Icons.of(Feather.TRASH_2));
  private final Button empty;
  private final ProgressBar progress = new ProgressBar();
  private final PauseTransition typing = new PauseTransition(Duration.millis(120));
  private final BorderPane root = new BorderPane();
  private final Arrivals arrivals;
  private final Stick stick;
  private Optional<Set<Long>> found = Optional.empty();

  public DraftsScreen(Desk desk) {
    this.desk = desk;
    SortedList<DraftRow> sorted = new SortedList<>(shown);
    table = DraftTable.of(sorted, this::open);
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setId("drafts");
    table.setPlaceholder(new Label("还没有复函。点“新建复函”从提案开始写，或者把去年的答复函拖到这里导入。"));
    arrivals = new Arrivals(desk, progress, this::load);
    stick = new Stick(desk, this::load);
    search.setPromptText("按案由、编号、委员、正文查找（Ctrl+F）");
    search.setAccessibleText("查找复函");
    search.setId("search");
    search.textProperty().addListener((text, before, now) -> typing.playFromStart());
    typing.setOnFinished(event -> find());
    HBox.setHgrow(search, Priority.ALWAYS);
    state.getItems().add(ALL);
    for (State one : State.values()) {
      state.getItems().add(one.word());
    }
    state.getSelectionModel().selectFirst();
    state.setAccessibleText("按状态筛选");
    state.setOnAction(event -> filter());
    bin.setOnAction(event -> load());
    empty = Icons.button("清空回收站", Feather.X_CIRCLE, this::emptyBin);
    progress.setVisible(false);
    progress.setMaxWidth(Double.MAX_VALUE);
    HBox finding = new HBox(search, state, bin, empty);
    finding.getStyleClass().add("bar");
    Button stop = Icons.button("停止", Feather.X, arrivals::stop);
    HBox going = new HBox(8, progress, stop);
    HBox.setHgrow(progress, Priority.ALWAYS);
    going.visibleProperty().bind(progress.visibleProperty());
    going.managedProperty().bind(progress.visibleProperty());
    root.setTop(new VBox(bar(), finding, going));
    root.setCenter(table);
    keys();
    load();
  }

  private HBox bar() {
    Label name = new Label("全部复函");
    name.getStyleClass().add("name");
    MenuButton fresh = new MenuButton("新建复函（_N）", Icons.of(Feather.PLUS));
    fresh.setMnemonicParsing(true);
    fresh.getStyleClass().add("accent");
    fresh.setId("new");
    fresh.setMinWidth(Region.USE_PREF_SIZE);
    desk.workplace().templates().all().forEach(template -> {
      MenuItem item = new MenuItem(template.title());
      item.setOnAction(event -> arrivals.create(template));
      fresh.getItems().add(item);
    });
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar = new HBox(
        name, gap, fresh, Icons.button("导入（_I）", Feather.DOWNLOAD, this::chooseFiles),
        Icons.button("打开（_O）", Feather.EDIT_3, this::openSelected), Icons.button("复制为新件", Feather.COPY, this::copy),
        Icons.button("导出（_E）", Feather.UPLOAD, () -> arrivals.export(selected())), Icons.button("删除", Feather.TRASH, this::delete), more());
    bar.getStyleClass().add("bar");
    bar.getChildren().stream().filter(Button.class::isInstance).forEach(button -> ((Button) button).setMinWidth(Region.USE_PREF_SIZE));
    return bar;
  }

  private MenuButton more() {
    MenuButton more = new MenuButton("", Icons.of(Feather.MENU));
    more.setAccessibleText("设置、帮助、换人");
    more.getItems()
        .addAll(
            item("打交接包……", () -> stick.pack(selected())), item("接收交接包……", () -> stick.receive()), new SeparatorMenuItem(),
            item("设置", () -> desk.places().settings()), item("帮助（F1）", () -> desk.places().help("")), new SeparatorMenuItem(),
            item("换人登录", () -> desk.places().signOut()));
    return more;
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void keys() {
    root.setOnKeyPressed(event -> {
      if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
        search.requestFocus();
      } else if (event.getCode() == KeyCode.F1) {
        desk.places().help("drafts");
      } else if (event.getCode() == KeyCode.F5) {
        load();
      }
    });
    table.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        openSelected();
      } else if (event.getCode() == KeyCode.DELETE) {
        delete();
      }
    });
    root.setOnDragOver(event -> {
      if (event.getDragboard().hasFiles()) {
        event.acceptTransferModes(TransferMode.COPY);
      }
      event.consume();
    });
    root.setOnDragDropped(event -> {
      take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
      event.setDropCompleted(true);
      event.consume();
    });
  }

  /** Takes letters and packages in. */
  public void take(List<Path> files) {
    Map<Boolean, List<Path>> kinds = files.stream().collect(Collectors.partitioningBy(file -> file.toString().endsWith(".fuhan")));
    kinds.get(true).forEach(stick::receive);
    arrivals.take(kinds.get(false));
  }

  private void load() {
    boolean deleted = bin.isSelected();
    empty.setVisible(deleted);
    empty.setManaged(deleted);
    if (!deleted && rows.isEmpty()) {
      // The first screenful comes at once, however many letters there are.
      desk.tasks().run(() -> desk.store().drafts().latest(FIRST), first -> rows.setAll(first));
    }
    desk.tasks().run(() -> deleted ? desk.store().drafts().bin() : desk.store().drafts().list(), list -> {
      rows.setAll(list);
      filter();
      desk.say(deleted ? "回收站里有" + list.size() + "件。" : "共" + list.size() + "件复函。");
    });
  }

  private void find() {
    String words = search.getText();
    if (words.isBlank() || bin.isSelected()) {
      found = Optional.empty();
      filter();
      return;
    }
    desk.tasks().run(() -> desk.store().drafts().search(words), ids -> {
      if (words.equals(search.getText())) {
        found = Optional.of(new HashSet<>(ids));
        filter();
        desk.say("找到" + ids.size() + "件。");
      }
    });
  }

  private void filter() {
    String wanted = state.getValue();
    shown.setPredicate(
        row -> (ALL.equals(wanted) || row.state().word().equals(wanted)) && found.map(ids -> ids.contains(row.id())).orElse(true));
  }

  private List<DraftRow> selected() {
    return List.copyOf(table.getSelectionModel().getSelectedItems());
  }

  private void openSelected() {
    selected().stream().findFirst().ifPresent(this::open);
  }

  private void open(DraftRow row) {
    if (bin.isSelected()) {
      if (Ask.agreed(desk.stage(), "这件复函在回收站里", "先把它放回全部复函，才能打开。", "放回")) {
        desk.tasks().run(() -> desk.store().drafts().fromBin(row.id()), this::load);
      }
    } else if (desk.isHead() && row.state() == State.SUBMITTED) {
      desk.places().review(row.id());
    } else {
      desk.places().letter(row.id());
    }
  }

  private void copy() {
    selected().stream()
        .findFirst()
        .ifPresent(row -> desk.tasks().run(() -> desk.store().drafts().copy(row.id(), desk.account()), id -> desk.places().letter(id)));
  }

  private void delete() {
    List<DraftRow> chosen = selected();
    if (chosen.isEmpty() || bin.isSelected()) {
      return;
    }
    String names = chosen.stream().limit(5).map(DraftRow::subject).reduce((a, b) -> a + "\n" + b).orElse("");
    if (Ask.agreed(desk.stage(), "把" + chosen.size() + "件复函放进回收站？", names + "\n回收站里的复函可以放回来。", "放进回收站")) {
      desk.tasks().run(() -> {
        for (DraftRow row : chosen) {
          desk.store().drafts().toBin(row.id());
        }
      }, this::load);
    }
  }

  private void emptyBin() {
    if (!rows.isEmpty() && Ask.agreed(desk.stage(), "清空回收站？", "里面的" + rows.size() + "件复函连同各个版本会永久删除，不能恢复。", "永久删除")) {
      desk.tasks().run(() -> desk.store().drafts().emptyBin(), count -> load());
    }
  }

  private void chooseFiles() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle("导入答复函");
    chooser.getExtensionFilters()
        .add(new FileChooser.ExtensionFilter("答复函", "*.docx", "*.doc", "*.wps", "*.pdf", "*.txt", "*.html", "*.htm", "*.md"));
    List<File> files = chooser.showOpenMultipleDialog(desk.stage());
    if (files != null) {
      List<Path> paths = files.stream().map(File::toPath).toList();
      arrivals.take(paths);
    }
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public String title() {
    return "";
  }

  @Override
  public void leave() {
    typing.stop();
  }
}
