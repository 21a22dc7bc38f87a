package fuhan.desk.form;

import fuhan.letter.Disclosure;
import fuhan.letter.Letter;
import fuhan.release.PublicEdition;
import fuhan.release.Removal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the public edition leaves out: each removal can be undone, and further words can go. */
final class ReleaseCard implements Part {
  private final Editing editing;
  private final RowsPart<String> further;
  private final VBox removals = new VBox(4);
  private final Label none = new Label();
  private final Card card;
  private List<Removal> shown = List.of();
  private List<String> kept = List.of();

  ReleaseCard(Editing editing) {
    this.editing = editing;
    further = new RowsPart<>(
        editing, HandlingLenses.REMOVED, "另外去掉的词",
        List.of(new Column.Words<>("照原样写，如：某某小区3号楼", 0, words -> words, (before, words) -> words)), () -> "", (letter, words) -> "");
    none.setWrapText(true);
    none.getStyleClass().add("quiet");
    card = new Card("公开版", "电话、证件号码、住址等会自动去掉；不勾的照登。委员、代表的姓名照登。", new Removals(), further);
    refresh(editing.now());
  }

  @Override
  public Node node() {
    return card.node();
  }

  @Override
  public void refresh(Letter letter) {
    card.refresh(letter);
  }

  @Override
  public boolean focus(String place) {
    return card.focus(place) || place.startsWith(HandlingLenses.RELEASE.place());
  }

  /** The list, a box each. */
  private final class Removals implements Part {
    private final VBox root = new VBox(6, none, removals);

    @Override
    public Node node() {
      return root;
    }

    @Override
    public void refresh(Letter letter) {
      boolean published = letter.ending().disclosure().filter(kind -> kind != Disclosure.PUBLISHED).isEmpty();
      List<Removal> now = published ? PublicEdition.of(letter).removals() : List.of();
      List<String> keptNow = HandlingLenses.KEPT.get().apply(letter);
      none.setText(
          !published ? PublicEdition.refusal(letter).orElse("") : now.isEmpty() && keptNow.isEmpty() ? "没有需要去掉的个人信息，公开版和复函相同。" : "");
      none.setVisible(!none.getText().isEmpty());
      none.setManaged(!none.getText().isEmpty());
      if (now.equals(shown) && keptNow.equals(kept)) {
        return;
      }
      shown = now;
      kept = keptNow;
      removals.getChildren().clear();
      List<String> own = HandlingLenses.REMOVED.get().apply(letter);
      now.stream().filter(removal -> !own.contains(removal.words())).forEach(removal -> removals.getChildren().add(box(removal)));
      kept.forEach(words -> removals.getChildren().add(box("照登：“" + words + "”", words, false)));
    }

    private CheckBox box(Removal removal) {
      return box(
          "去掉" + removal.place() + "里的“" + removal.words() + "”（" + removal.why()
              + (removal.instead().isEmpty() ? "）" : "），写作“" + removal.instead() + "”"),
          removal.words(), true);
    }

    private CheckBox box(String words, String text, boolean removed) {
      CheckBox box = new CheckBox(words);
      box.setMnemonicParsing(false);
      box.setWrapText(true);
      box.setSelected(removed);
      box.setOnAction(event -> keep(text, !box.isSelected()));
      return box;
    }

    private void keep(String words, boolean keep) {
      List<String> all = new ArrayList<>(HandlingLenses.KEPT.get().apply(editing.now()));
      all.remove(words);
      if (keep) {
        all.add(words);
      }
      editing.act(HandlingLenses.KEPT.place(), HandlingLenses.KEPT.set().apply(editing.now(), all));
    }
  }
}
