package fuhan.desk.form;

import fuhan.desk.frame.Checklist;
import fuhan.desk.frame.Desk;
import fuhan.desk.frame.StockPhrases;
import fuhan.desk.frame.Screen;
import fuhan.draft.Comment;
import fuhan.draft.Draft;
import fuhan.draft.DraftException;
import fuhan.draft.Drafts;
import fuhan.draft.Store;
import fuhan.letter.Office;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;

/** One letter open for writing; the form comes when the store has read it. */
public final class LetterScreen implements Screen {
  private final StackPane root = new StackPane(new ProgressIndicator());
  private Optional<LetterForm> form = Optional.empty();

  /** What the store says of a draft. */
  record Opened(Draft draft, Office office, List<Comment> comments, String reason, String phrases, String checklist, Drafts.Chain chain) {
    static Opened of(Store store, long id) throws DraftException {
      String reason = store.reviews().steps(id).stream().reduce((first, last) -> last).map(step -> step.remark()).orElse("");
      return new Opened(
          store.drafts().read(id), store.settings().office(), store.comments().of(id), reason,
          store.settings().value(StockPhrases.SETTING, ""), store.settings().value(Checklist.SETTING, ""), store.drafts().chain(id));
    }
  }

  public LetterScreen(Desk desk, long draft) {
    desk.tasks().run(() -> Opened.of(desk.store(), draft), opened -> {
      LetterForm now = new LetterForm(desk, opened);
      form = Optional.of(now);
      root.getChildren().setAll(now.node());
    });
  }

  /** The form; empty while the store reads. */
  public Optional<LetterForm> form() {
    return form;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public String title() {
    return "复函";
  }

  @Override
  public void leave() {
    form.ifPresent(LetterForm::leave);
  }
}
