package fuhan.desk.form;

import fuhan.desk.frame.Icons;
import fuhan.letter.Feedback;
import fuhan.letter.Feedback.Satisfaction;
import fuhan.letter.Handling;
import fuhan.letter.Letter;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Offers a second reply once a member is not satisfied. */
final class Again implements Part {
  private final Button begin;
  private final VBox root;

  Again(Editing editing, Runnable again) {
    begin = Icons.button("", Feather.REPEAT, again);
    root = new VBox(begin);
    refresh(editing.now());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void refresh(Letter letter) {
    List<String> names = Handling.of(letter)
        .feedback()
        .stream()
        .filter(form -> form.result().or(form::process).filter(Satisfaction.DISSATISFIED::equals).isPresent())
        .map(Feedback::member)
        .toList();
    begin.setText(String.join("、", names) + "不满意：开始再次答复");
    root.setVisible(!names.isEmpty());
    root.setManaged(!names.isEmpty());
  }
}
