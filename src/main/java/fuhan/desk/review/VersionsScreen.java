package fuhan.desk.review;

import fuhan.version.Comparison;
import fuhan.desk.frame.Ask;
import fuhan.desk.frame.Desk;
import fuhan.desk.frame.Icons;
import fuhan.letter.Letter;
import fuhan.print.Printout;
import fuhan.template.HeadForm;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import fuhan.desk.frame.Screen;
import fuhan.draft.Version;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The versions of a letter: who and when, two side by side, an old one restored as a new one. */
public final class VersionsScreen implements Screen {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

  private final Desk desk;
  private final long draft;
  private final Printout printout;
  private final ListView<Version> list = new ListView<>();
  private final GridPane sides = new GridPane();
  private final Label heads = new Label();
  private final CheckBox changes = new CheckBox("只看有改动的段落");
  private final BorderPane root = new BorderPane();
  private List<Comparison.Row> rows = List.of();

  public VersionsScreen(Desk desk, long draft) {
    this.desk = desk;
    this.draft = draft;
    this.printout = desk.workplace().printout();
    Label name = new Label("版本");
    name.getStyleClass().add("name");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar = new HBox(
        Icons.button("回到复函（_B）", Feather.ARROW_LEFT, () -> desk.places().letter(draft)), name, heads, gap, changes,
        Icons.button("导出修订稿……", Feather.EDIT, this::revisions), Icons.button("恢复选中的版本（_R）", Feather.ROTATE_CCW, this::restore));
    bar.getStyleClass().add("bar");
    changes.setSelected(true);
    changes.setOnAction(event -> show());
    list.setFixedCellSize(56);
    list.setAccessibleText("各个版本，选两个可以互相比较");
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel().getSelectedItems().addListener((javafx.collections.ListChangeListener<Version>) change -> compare());
    list.setCellFactory(view -> new ListCell<>() {
      @Override
      protected void updateItem(Version version, boolean empty) {
        super.updateItem(version, empty);
        setText(empty ? "" : "第" + version.number() + "版　" + version.cause() + "\n" + TIME.format(version.at()) + "　" + version.who());
      }
    });
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    sides.getColumnConstraints().setAll(half, half);
    sides.getStyleClass().add("compare");
    ScrollPane scroll = new ScrollPane(sides);
    scroll.setFitToWidth(true);
    SplitPane split = new SplitPane(list, scroll);
    split.setDividerPositions(0.24);
    root.setTop(bar);
    root.setCenter(split);
    root.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.F1) {
        desk.places().help("versions");
      }
    });
    load();
  }

  private void load() {
    desk.tasks().run(() -> new Kept(desk.store().versions().of(draft), desk.store().drafts().read(draft).sha256()), kept -> {
      list.getItems().setAll(kept.versions());
      list.getSelectionModel().clearAndSelect(kept.lastDifferent());
    });
  }

  /** The versions, the newest first, and the hash of the text as it is now. */
  private record Kept(List<Version> versions, String sha256) {
    /** The newest version that says something else. */
    int lastDifferent() {
      for (int i = 0; i < versions.size(); i++) {
        if (!versions.get(i).sha256().equals(sha256)) {
          return i;
        }
      }
      return 0;
    }
  }

  /** One chosen version beside the text as it is now, or two beside each other. */
  private void compare() {
    List<Version> chosen = list.getSelectionModel().getSelectedItems().stream().filter(java.util.Objects::nonNull).toList();
    if (chosen.isEmpty()) {
      return;
    }
    Version older = chosen.getLast();
    boolean two = chosen.size() > 1;
    heads.setText(two ? "左：第" + older.number() + "版　右：第" + chosen.getFirst().number() + "版" : "左：第" + older.number() + "版　右：现在");
    desk.tasks()
        .run(
            () -> Comparison.of(
                printout.manuscript(desk.store().versions().letter(older.id())).lines(),
                printout
                    .manuscript(two ? desk.store().versions().letter(chosen.getFirst().id()) : desk.store().drafts().read(draft).letter())
                    .lines()),
            compared -> {
              rows = compared;
              show();
            });
  }

  private void show() {
    sides.getChildren().clear();
    int line = 0;
    for (Comparison.Row row : rows) {
      if (!changes.isSelected() || row.isChanged()) {
        sides.addRow(line++, Marked.before(row), Marked.after(row));
      }
    }
    if (line == 0) {
      sides.add(new Label("两边的文字完全一样。"), 0, 0, 2, 1);
    }
  }

  /** The two versions that are shown as a Word file with tracked changes. */
  private void revisions() {
    List<Version> chosen = List.copyOf(list.getSelectionModel().getSelectedItems());
    if (chosen.size() != 2) {
      desk.say("请在左边选两个版本（按住 Ctrl 点第二个），再导出修订稿。");
      return;
    }
    Version older = chosen.get(0).number() < chosen.get(1).number() ? chosen.get(0) : chosen.get(1);
    Version newer = older.equals(chosen.get(0)) ? chosen.get(1) : chosen.get(0);
    FileChooser chooser = new FileChooser();
    chooser.setTitle("修订稿写到");
    chooser.setInitialFileName("修订稿-第" + older.number() + "版到第" + newer.number() + "版.docx");
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Word 文件", "*.docx"));
    Optional.ofNullable(chooser.showSaveDialog(desk.stage()))
        .map(File::toPath)
        .ifPresent(
            target -> desk.tasks()
                .run(
                    () -> List.of(desk.store().versions().letter(older.id()), desk.store().versions().letter(newer.id())),
                    letters -> write(letters, newer, target)));
  }

  private void write(List<Letter> letters, Version newer, Path target) {
    desk.tasks().aside(() -> {
      printout.revisions(letters.get(0), letters.get(1), newer.who(), newer.at(), HeadForm.LETTER, target, true);
      return target;
    }, done -> desk.say("已写成“" + done + "”。"), e -> desk.say("修订稿没有写成：" + e.getMessage()));
  }

  private void restore() {
    Version version = list.getSelectionModel().getSelectedItem();
    if (version != null && Ask.agreed(desk.stage(), "恢复第" + version.number() + "版？", "现在的文字会先存成一个版本，不会丢失。", "恢复")) {
      desk.tasks().run(() -> desk.store().versions().restore(draft, version.id(), desk.account()), () -> desk.places().letter(draft));
    }
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public String title() {
    return "版本";
  }
}
