import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** A window with one word in it: what JavaFX takes by itself. Prints the milliseconds from the start of the process. */
public final class BareWindow {
  private BareWindow() {}

  public static void main(String[] arguments) throws InterruptedException {
    CountDownLatch shown = new CountDownLatch(1);
    Platform.startup(() -> {
      Stage stage = new Stage();
      Scene scene = new Scene(new Label("复函"), 1280, 720);
      scene.addPostLayoutPulseListener(shown::countDown);
      stage.setScene(scene);
      stage.show();
    });
    shown.await();
    System.out.println("窗口 " + (System.currentTimeMillis() - Long.getLong("fuhan.began")) + " ms");
    System.exit(0);
  }
}
