package fuhan.desk.form;

import fuhan.desk.frame.Tasks;
import fuhan.letter.Letter;
import fuhan.manuscript.Grid;
import fuhan.manuscript.Line;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Piece;
import fuhan.manuscript.Role;
import fuhan.manuscript.Run;
import fuhan.wording.TitleLines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;

/** The composed letter, as it reads; the exact page takes this place later. A click leads to the field. */
public final class PreviewPane {
  private static final Duration PATIENCE = Duration.millis(250);

  private final Function<Letter, Manuscript> compose;
  private final Tasks tasks;
  private final VBox sheet = new VBox();
  private final ScrollPane root = new ScrollPane();
  private final PauseTransition pause = new PauseTransition(PATIENCE);
  private Consumer<Line> clicked = line -> {};
  private List<Piece> shown = List.of();
  private Letter latest = Letter.blank("");

  /** @param compose makes the manuscript; it is called off the JavaFX thread */
  public PreviewPane(Tasks tasks, Function<Letter, Manuscript> compose) {
    this.tasks = tasks;
    this.compose = compose;
    sheet.getStyleClass().add("sheet");
    sheet.setMaxWidth(760);
    VBox top = new VBox(sheet);
    top.getStyleClass().add("desk-top");
    top.setAlignment(Pos.TOP_CENTER);
    top.setStyle("-fx-padding: 1em;");
    root.setContent(top);
    root.setFitToWidth(true);
    root.getStyleClass().add("desk-top");
    root.setAccessibleText("排好的复函");
    pause.setOnFinished(event -> compose());
  }

  /** Tells of a click on a paragraph. */
  public void onClick(Consumer<Line> what) {
    clicked = what;
  }

  public ScrollPane node() {
    return root;
  }

  /** Shows a letter a moment later, once for many keys. */
  public void show(Letter letter) {
    latest = letter;
    pause.playFromStart();
  }

  /** Shows a letter as soon as it is composed. */
  public void showNow(Letter letter) {
    latest = letter;
    compose();
  }

  /** Ends the wait; nothing is shown after this. */
  public void stop() {
    pause.stop();
  }

  private void compose() {
    Letter letter = latest;
    tasks.aside(() -> compose.apply(letter), manuscript -> {
      if (letter.equals(latest)) {
        show(manuscript.pieces());
      }
    });
  }

  /** Replaces only the paragraphs between the first and the last that changed. */
  private void show(List<Piece> pieces) {
    int head = 0;
    int shorter = Math.min(shown.size(), pieces.size());
    while (head < shorter && shown.get(head).equals(pieces.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head && shown.get(shown.size() - 1 - tail).equals(pieces.get(pieces.size() - 1 - tail))) {
      tail++;
    }
    List<Node> fresh = new ArrayList<>();
    for (Piece piece : pieces.subList(head, pieces.size() - tail)) {
      fresh.add(switch (piece) {
        case Line line -> paragraph(line);
        case Grid grid -> table(grid);
      });
    }
    sheet.getChildren().subList(head, shown.size() - tail).clear();
    sheet.getChildren().addAll(head, fresh);
    shown = List.copyOf(pieces);
  }

  private Node paragraph(Line line) {
    TextFlow flow = new TextFlow();
    flow.setLineSpacing(5);
    boolean indented = switch (line.role()) {
      case BODY, HEADING, SUBHEADING, LOWER_HEADING, SIGNATURE, NOTE, ATTACHMENT_LIST, UNKNOWN -> true;
      default -> false;
    };
    flow.setTextAlignment(switch (line.role()) {
      case MARK, TITLE, ATTACHMENT_TITLE -> TextAlignment.CENTER;
      case NUMBER, CATEGORY, ISSUER, SIGNER, DATE -> TextAlignment.RIGHT;
      default -> TextAlignment.LEFT;
    });
    if (line.role() == Role.MARK) {
      flow.getStyleClass().add("mark");
    }
    if (indented) {
      flow.getChildren().add(text("　　", SheetFonts.BODY));
    }
    if (line.role() == Role.TITLE || line.role() == Role.ATTACHMENT_TITLE) {
      flow.getChildren().add(text(String.join("\n", TitleLines.of(line.text())), SheetFonts.of(line.role(), Run.Cast.TEXT)));
    } else {
      line.runs().forEach(run -> flow.getChildren().add(text(run.text(), SheetFonts.of(line.role(), run.cast()))));
    }
    if (line.role() == Role.TITLE) {
      flow.setStyle("-fx-padding: 1.2em 0 1.2em 0;");
    }
    flow.setOnMouseClicked(event -> clicked.accept(line));
    return flow;
  }

  private static Node text(String words, Font font) {
    Text text = new Text(words);
    text.getStyleClass().add("text");
    text.setFont(font);
    return text;
  }

  private static Node table(Grid grid) {
    GridPane pane = new GridPane();
    pane.getStyleClass().add("grid");
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.rows().get(row).size(); column++) {
        Label cell = new Label(grid.rows().get(row).get(column));
        cell.setWrapText(true);
        cell.getStyleClass().add("cell");
        pane.add(cell, column, row);
      }
    }
    return pane;
  }
}
