package fuhan.desk.review;

import fuhan.desk.form.Advice;
import fuhan.desk.frame.Icons;
import fuhan.letter.Citation;
import fuhan.letter.Handling;
import fuhan.letter.Letter;
import fuhan.letter.Opinion;
import fuhan.letter.Suggestion;
import fuhan.manuscript.Line;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Tags;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Each suggestion beside the words that answer it. */
final class Answers {
  private static final int SHOWN = 90;

  private Answers() {}

  static Node of(Letter letter, Manuscript manuscript) {
    if (letter.suggestions().isEmpty()) {
      Label none = new Label("没有登记提案中的建议，不能逐条核对；可以请经办人在“提案信息”里补上。");
      none.setWrapText(true);
      none.getStyleClass().add("quiet");
      return new VBox(none);
    }
    GridPane grid = new GridPane(10, 8);
    int row = 0;
    for (Suggestion suggestion : letter.suggestions()) {
      Optional<String> answer = answer(suggestion, manuscript);
      boolean cited = letter.points()
          .stream()
          .anyMatch(point -> point.citation().map(Citation::suggestions).orElse(List.of()).contains(suggestion.id()));
      Label mark = new Label("", Icons.of(cited ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE));
      mark.setAccessibleText(cited ? "已答复" : "没有答复");
      Label asked = wrapped(suggestion.text());
      asked.getStyleClass().add("field-name");
      Label said = wrapped(answer.orElse("没有答复"));
      said.getStyleClass().add(answer.isPresent() ? "quiet" : "wrong");
      VBox both = new VBox(2, asked, said);
      for (Opinion opinion : Handling.of(letter).opinions()) {
        if (opinion.suggestion() == suggestion.id()) {
          Label advice = wrapped(Advice.words(opinion));
          advice.getStyleClass().add(opinion.use() == Opinion.Use.OPEN ? "wrong" : "quiet");
          both.getChildren().add(advice);
        }
      }
      GridPane.setHgrow(both, Priority.ALWAYS);
      grid.addRow(row++, mark, both);
    }
    return grid;
  }

  /** The beginning of what answers a suggestion, its number first. */
  private static Optional<String> answer(Suggestion suggestion, Manuscript manuscript) {
    String tag = Tags.of(Tags.SUGGESTION, suggestion.id());
    return manuscript.pieces()
        .stream()
        .filter(piece -> piece instanceof Line line && line.runs().stream().anyMatch(run -> run.tag().equals(tag)))
        .map(piece -> ((Line) piece).text())
        .map(text -> text.length() > SHOWN ? text.substring(0, SHOWN) + "……" : text)
        .findFirst();
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }
}
