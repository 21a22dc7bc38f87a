package fuhan.desk.form;

import fuhan.desk.sheet.PagesPane;
import fuhan.desk.sheet.SetLetter;
import fuhan.manuscript.Line;
import fuhan.manuscript.Piece;
import fuhan.manuscript.Tags;
import fuhan.page.Origin;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;

/** Shows in the pages where somebody writes in the form, and puts the caret where somebody clicked in the pages. */
final class CaretFollower {
  private final Parent form;
  private final PagesPane pages;
  private final Supplier<Integer> section;
  private final ChangeListener<Number> moved = (value, before, now) -> follow();
  private TextInputControl field;

  /** @param section number of the section whose step is open, from 1; 0 for another step */
  CaretFollower(Parent form, PagesPane pages, Supplier<Integer> section) {
    this.form = form;
    this.pages = pages;
    this.section = section;
    form.sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).addListener((value, before, now) -> focus(now));
  }

  private void focus(Node owner) {
    if (field != null) {
      field.caretPositionProperty().removeListener(moved);
      field = null;
    }
    if (owner instanceof TextInputControl input && isInForm(owner)) {
      field = input;
      input.caretPositionProperty().addListener(moved);
      follow();
    }
  }

  private boolean isInForm(Node owner) {
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node == form) {
        return true;
      }
    }
    return false;
  }

  /** Marks in the pages where the caret of the form is. */
  void follow() {
    pages.caret(
        field == null || field.getText() == null || field.getText().isBlank() ? Optional.empty() : pages.shown().flatMap(this::place));
  }

  private Optional<Origin> place(SetLetter set) {
    List<Piece> pieces = set.manuscript().pieces();
    String words = field.getText();
    int best = -1;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Line line && line.text().contains(words)) {
        if (section.get() > 0 && line.path().contains(Tags.of(Tags.SECTION, section.get()))) {
          best = i;
          break;
        }
        best = best < 0 ? i : best;
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    int from = ((Line) pieces.get(best)).text().indexOf(words);
    return Optional.of(new Origin(best, from + Math.min(field.getCaretPosition(), words.length())));
  }

  /** Puts the caret of the field that has just been shown where the pages were clicked. */
  void put(Line line, Origin origin) {
    if (form.getScene() != null && form.getScene().getFocusOwner() instanceof TextInputControl input && input.getText() != null) {
      int start = line.text().indexOf(input.getText());
      if (start >= 0) {
        input.positionCaret(Math.clamp(origin.from() - start, 0, input.getText().length()));
      }
    }
  }
}
