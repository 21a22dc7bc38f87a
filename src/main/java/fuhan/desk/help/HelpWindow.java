package fuhan.desk.help;

import fuhan.desk.frame.Look;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The help as a window of its own: pages on the left, searched while typing. */
public final class HelpWindow {
  private HelpWindow() {}

  /**
   * Opens the help.
   *
   * @param page by name, such as {@code review}; empty for the first
   */
  public static void show(Window owner, String page) {
    List<HelpPage> pages = HelpPage.all();
    FilteredList<HelpPage> shown = new FilteredList<>(FXCollections.observableArrayList(pages));
    ListView<HelpPage> list = new ListView<>(shown);
    list.setAccessibleText("帮助的各页");
    list.setCellFactory(view -> new ListCell<>() {
      @Override
      protected void updateItem(HelpPage item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty ? "" : item.title());
      }
    });
    VBox text = new VBox(10);
    text.getStyleClass().add("page");
    ScrollPane scroll = new ScrollPane(text);
    scroll.setFitToWidth(true);
    list.getSelectionModel().selectedItemProperty().addListener((item, before, now) -> {
      if (now != null) {
        text.getChildren().setAll(now.paragraphs().stream().map(HelpWindow::paragraph).toList());
        scroll.setVvalue(0);
      }
    });
    TextField search = new TextField();
    search.setPromptText("在帮助里查找");
    search.setAccessibleText("在帮助里查找");
    search.textProperty().addListener((words, before, now) -> {
      shown.setPredicate(item -> item.holds(now));
      list.getSelectionModel().selectFirst();
    });
    list.getSelectionModel().select(pages.stream().filter(item -> item.name().equals(page)).findFirst().orElse(pages.getFirst()));
    SplitPane split = new SplitPane(list, scroll);
    split.setDividerPositions(0.28);
    BorderPane root = new BorderPane(split);
    root.setTop(search);
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle("复函助手 - 帮助");
    stage.setScene(new Scene(root, 860, 600));
    Look.dress(stage.getScene(), 1);
    root.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        stage.close();
      }
    });
    stage.show();
  }

  private static Label paragraph(String words) {
    boolean title = words.startsWith("# ");
    Label label = new Label(title ? words.substring(2) : words);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    label.getStyleClass().add(title ? "title" : "text-line");
    return label;
  }
}
