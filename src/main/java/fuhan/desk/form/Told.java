package fuhan.desk.form;

import fuhan.forms.ContactWords;
import fuhan.letter.Handling;
import fuhan.letter.Kind;
import fuhan.letter.Letter;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** 沟通情况 in words, as it will stand in the form. */
final class Told implements Part {
  private final Label words = new Label();
  private final VBox root = new VBox(4, new Label("沟通情况（印在办理情况表里）"), words);

  Told(Editing editing) {
    words.setWrapText(true);
    words.setMinHeight(Label.USE_PREF_SIZE);
    words.getStyleClass().add("quiet");
    refresh(editing.now());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void refresh(Letter letter) {
    String told = ContactWords.of(Handling.of(letter), letter.kind() == Kind.DEPUTY ? "建议" : "提案");
    words.setText(told);
    root.setVisible(!told.isEmpty());
    root.setManaged(!told.isEmpty());
  }
}
