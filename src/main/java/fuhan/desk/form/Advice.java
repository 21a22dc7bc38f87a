package fuhan.desk.form;

import fuhan.letter.Citation;
import fuhan.letter.Handling;
import fuhan.letter.Letter;
import fuhan.letter.Opinion;
import fuhan.letter.Point;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 会办意见 on the suggestions that a point answers, beside the point. */
public final class Advice implements Part {
  private final Editing editing;
  private final Lens<Point> lens;
  private final VBox root = new VBox(4);
  private List<Opinion> shown = List.of();

  Advice(Editing editing, Lens<Point> lens) {
    this.editing = editing;
    this.lens = lens;
    refresh(editing.now());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void refresh(Letter letter) {
    List<Opinion> all = Handling.of(letter).opinions();
    if (all.isEmpty() && shown.isEmpty()) {
      return;
    }
    List<Integer> answered = lens.get().apply(letter).citation().map(Citation::suggestions).orElse(List.of());
    List<Opinion> now = all.stream().filter(opinion -> answered.contains(opinion.suggestion())).toList();
    if (!now.equals(shown)) {
      shown = now;
      root.getChildren()
          .setAll(
              IntStream.range(0, all.size())
                  .filter(index -> answered.contains(all.get(index).suggestion()))
                  .mapToObj(index -> row(all.get(index), index))
                  .toList());
    }
    root.setVisible(!now.isEmpty());
    root.setManaged(!now.isEmpty());
  }

  /** An opinion in words, such as 区财政局会办意见（已采用）：…. */
  public static String words(Opinion opinion) {
    String remark = opinion.remark().isBlank() ? "" : "（" + opinion.remark() + "）";
    return opinion.unit() + "会办意见（" + opinion.use().word() + "）：" + opinion.text() + remark;
  }

  private Node row(Opinion opinion, int index) {
    Label words = new Label(words(opinion));
    words.setWrapText(true);
    words.setMinHeight(Label.USE_PREF_SIZE);
    words.getStyleClass().add("quiet");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(8, words);
    for (Opinion.Use use : List.of(Opinion.Use.USED, Opinion.Use.NOT_USED)) {
      Optional.of(use).filter(other -> other != opinion.use()).ifPresent(other -> row.getChildren().add(link(opinion, index, other)));
    }
    return row;
  }

  private Hyperlink link(Opinion opinion, int index, Opinion.Use use) {
    Hyperlink link = new Hyperlink(use.word());
    link.setMinWidth(Hyperlink.USE_PREF_SIZE);
    link.setOnAction(event -> {
      Opinion marked = new Opinion(opinion.unit(), opinion.date(), opinion.suggestion(), opinion.text(), use, opinion.remark());
      Lens<List<Opinion>> all = HandlingLenses.OPINIONS;
      editing.act(all.place() + "#" + index, all.set().apply(editing.now(), Lens.put(all.get().apply(editing.now()), index, marked)));
    });
    return link;
  }
}
