package fuhan.desk.review;

import fuhan.desk.frame.Desk;
import fuhan.desk.frame.Screen;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;

/** A letter before the head. */
public final class ReviewScreen implements Screen {
  private final StackPane root = new StackPane(new ProgressIndicator());
  private Optional<ReviewPane> pane = Optional.empty();

  public ReviewScreen(Desk desk, long draft) {
    desk.tasks().run(() -> Case.of(desk, draft), opened -> {
      ReviewPane now = new ReviewPane(desk, opened);
      pane = Optional.of(now);
      root.getChildren().setAll(now.node());
    });
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public String title() {
    return "审核";
  }

  @Override
  public void leave() {
    pane.ifPresent(ReviewPane::leave);
  }
}
