package fuhan.desk;

import fuhan.desk.frame.Look;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The empty window that is on the screen at once, while the letters are being opened. */
record Curtain(Stage stage) {
  /**
   * Starts JavaFX and shows it.
   *
   * @throws RuntimeException when there is no screen to be had
   */
  static Curtain raise() throws InterruptedException {
    FutureTask<Stage> shown = new FutureTask<>(Curtain::show);
    Platform.startup(shown);
    Platform.setImplicitExit(false);
    try {
      return new Curtain(shown.get());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Stage show() {
    Look.wear(Look.Scheme.SYSTEM);
    Stage stage = new Stage();
    stage.setTitle("复函助手");
    stage.setScene(new Scene(new StackPane(new Label("正在打开复函……")), 1280, 720));
    stage.show();
    return stage;
  }
}
