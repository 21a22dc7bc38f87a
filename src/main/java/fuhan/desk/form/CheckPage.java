package fuhan.desk.form;

import fuhan.letter.Letter;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** 校核: what the letter still lacks; a click leads to the field. */
final class CheckPage extends Page {
  private final FindingsPart findings;

  private CheckPage(Part gaps, FindingsPart findings) {
    super("校核", place -> false, List.of(gaps, findings));
    this.findings = findings;
  }

  static CheckPage of(Editing editing, FindingsPart findings, Consumer<String> go) {
    return new CheckPage(new Gaps(editing.now(), go), findings);
  }

  /** Shows what is found now. */
  void found() {
    findings.show();
  }

  private static final class Gaps implements Part {
    private final Consumer<String> go;
    private final VBox root = new VBox();

    Gaps(Letter letter, Consumer<String> go) {
      this.go = go;
      root.getStyleClass().add("card");
      refresh(letter);
    }

    @Override
    public Node node() {
      return root;
    }

    @Override
    public void refresh(Letter letter) {
      List<Gap> gaps = Gap.of(letter);
      Label head = new Label(gaps.isEmpty() ? "该填的都填了。" : "还缺" + gaps.size() + "处，点一下就到那里：");
      head.getStyleClass().add("field-name");
      root.getChildren().setAll(head);
      for (Gap gap : gaps) {
        Hyperlink link = new Hyperlink(gap.sentence());
        link.setOnAction(event -> go.accept(gap.place()));
        root.getChildren().add(link);
      }
      long characters = Spot.of(letter)
          .stream()
          .mapToLong(spot -> spot.text().codePoints().filter(c -> !Character.isWhitespace(c)).count())
          .sum();
      Label count = new Label("全文约" + characters + "字，答复建议" + letter.suggestions().size() + "条，要点" + letter.points().size() + "条。");
      count.getStyleClass().add("quiet");
      root.getChildren().add(count);
    }
  }
}
