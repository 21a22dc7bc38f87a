package fuhan.desk.form;

import fuhan.letter.Handling;
import fuhan.letter.Letter;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Why nobody was contacted; asked only while there is no contact. */
final class Silence implements Part {
  private final TextPart reason;
  private final VBox root;

  Silence(Editing editing) {
    reason = new TextPart(editing, HandlingLenses.SILENCE, "没有联系过委员、代表的，写明原因", "例如：委员在外地，已用电子邮件答复");
    root = new VBox(reason.node());
    refresh(editing.now());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void refresh(Letter letter) {
    boolean asked = Handling.of(letter).contacts().isEmpty();
    root.setVisible(asked);
    root.setManaged(asked);
    reason.refresh(letter);
  }

  @Override
  public boolean focus(String place) {
    return reason.focus(place);
  }
}
