package fuhan.desk.form;

import fuhan.letter.Contact;
import fuhan.letter.Handling;
import fuhan.letter.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The office's checklist: what a contact fulfils is ticked by itself. */
final class Steps implements Part {
  private final Editing editing;
  private final List<CheckBox> boxes = new ArrayList<>();
  private final FlowPane row = new FlowPane(12, 6);
  private final VBox root;

  Steps(Editing editing, List<String> checklist) {
    this.editing = editing;
    List<String> items = new ArrayList<>(checklist);
    Handling.of(editing.now()).steps().stream().filter(item -> !items.contains(item)).forEach(items::add);
    for (String item : items) {
      CheckBox box = new CheckBox(item);
      box.setMnemonicParsing(false);
      box.setOnAction(event -> tick(item, box.isSelected()));
      boxes.add(box);
    }
    row.getChildren().addAll(boxes);
    root = new VBox(4, new Label("办理清单"), row);
    root.setVisible(!items.isEmpty());
    root.setManaged(!items.isEmpty());
    refresh(editing.now());
  }

  /** Items stay in the order of the checklist. */
  private void tick(String item, boolean done) {
    Set<String> before = Set.copyOf(HandlingLenses.STEPS.get().apply(editing.now()));
    List<String> steps = boxes.stream().map(CheckBox::getText).filter(text -> text.equals(item) ? done : before.contains(text)).toList();
    editing.act(HandlingLenses.STEPS.place(), HandlingLenses.STEPS.set().apply(editing.now(), steps));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void refresh(Letter letter) {
    Handling handling = Handling.of(letter);
    Set<String> contacted = handling.contacts().stream().map(Contact::step).collect(Collectors.toSet());
    for (CheckBox box : boxes) {
      box.setSelected(contacted.contains(box.getText()) || handling.steps().contains(box.getText()));
      box.setDisable(contacted.contains(box.getText()));
    }
  }

  @Override
  public boolean focus(String place) {
    return place.equals(HandlingLenses.STEPS.place());
  }
}
