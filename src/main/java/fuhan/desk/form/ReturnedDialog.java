package fuhan.desk.form;

import fuhan.desk.frame.Desk;
import fuhan.letter.Letter;
import fuhan.manuscript.Traces;
import fuhan.version.Change;
import fuhan.version.Changes;
import fuhan.version.Returned;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** 导入修改稿: each change with what was and what is now; the person ticks those to take. */
final class ReturnedDialog {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 460;

  private ReturnedDialog() {}

  /** Takes what came back as far as the person wants it, as one step that can be undone; comments join those of the head. */
  static void take(Desk desk, Editing editing, long draft, Returned returned) {
    Letter before = editing.now();
    ask(desk.stage(), returned).ifPresent(chosen -> {
      editing.act("title", Changes.take(before, returned.letter(), chosen));
      desk.tasks().run(() -> {
        for (Traces.Remark remark : returned.traces().remarks()) {
          String words = remark.text() + "（" + remark.author() + "）";
          desk.store().comments().add(draft, place(before, remark.quote()), remark.quote(), words, desk.account());
        }
      }, () -> desk.say("采用了" + chosen.size() + "处改动。"));
    });
  }

  /** The field that says these words; the title when none does. */
  private static String place(Letter letter, String quote) {
    return Spot.of(letter)
        .stream()
        .filter(spot -> !quote.isEmpty() && spot.text().contains(quote))
        .findFirst()
        .map(Spot::place)
        .orElse("title");
  }

  /** The numbers of the changes to take; empty when the person gave up. */
  static Optional<Set<Integer>> ask(Window owner, Returned returned) {
    Set<Integer> chosen = new HashSet<>(returned.changes().stream().map(Change::number).toList());
    Dialog<Set<Integer>> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle("导入修改稿");
    dialog.setHeaderText(returned.changes().isEmpty() ? "没有改动。" : "修改稿有" + returned.changes().size() + "处改动，勾上的会采用，可以撤销。");
    ScrollPane scroll = new ScrollPane(new VBox(10, rows(returned, chosen).toArray(Node[]::new)));
    scroll.setFitToWidth(true);
    scroll.setPrefSize(WIDTH, HEIGHT);
    dialog.getDialogPane().setContent(scroll);
    ButtonType take = new ButtonType("采用", ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().setAll(take, new ButtonType("取消", ButtonData.CANCEL_CLOSE));
    dialog.setResultConverter(button -> button == take ? chosen : null);
    return dialog.showAndWait();
  }

  /** A row a change, then tracked changes and comments that the file holds. */
  static List<Node> rows(Returned returned, Set<Integer> chosen) {
    List<Node> rows = new ArrayList<>();
    for (Change change : returned.changes()) {
      CheckBox box = new CheckBox(change.place());
      box.setSelected(true);
      box.setOnAction(event -> {
        if (box.isSelected()) {
          chosen.add(change.number());
        } else {
          chosen.remove(change.number());
        }
      });
      VBox row = new VBox(2, box);
      if (!change.before().isEmpty()) {
        row.getChildren().add(words("原来：" + change.before()));
      }
      row.getChildren().add(words(change.after().isEmpty() ? "删去了。" : "改为：" + change.after()));
      rows.add(row);
    }
    for (Traces.Change tracked : returned.traces().changes()) {
      rows.add(words("修订（" + tracked.author() + "）：" + (tracked.inserted() ? "插入" : "删除") + "“" + tracked.text() + "”。"));
    }
    for (Traces.Remark remark : returned.traces().remarks()) {
      rows.add(words("批注（" + remark.author() + "）" + (remark.quote().isEmpty() ? "" : "“" + remark.quote() + "”") + "：" + remark.text()));
    }
    return rows;
  }

  private static Label words(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add("quiet");
    return label;
  }
}
