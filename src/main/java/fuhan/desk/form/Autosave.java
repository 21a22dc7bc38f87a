package fuhan.desk.form;

import fuhan.letter.Letter;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Saves a second after the last key, at the latest every five. */
final class Autosave {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

  /** Saves a letter off the JavaFX thread and says on it how that went. */
  @FunctionalInterface
  interface Keeper {
    void keep(Letter letter, Runnable kept, Consumer<Exception> failed);
  }

  private final Keeper keeper;
  private final InstantSource clock;
  private final BiConsumer<String, Boolean> status;
  private final PauseTransition quiet = new PauseTransition(Duration.seconds(1));
  private final PauseTransition latest = new PauseTransition(Duration.seconds(5));
  private Letter saved;
  private Letter newest;
  private boolean failed;

  /** @param status told a sentence and whether all is well */
  Autosave(Letter letter, Keeper keeper, InstantSource clock, BiConsumer<String, Boolean> status) {
    this.saved = letter;
    this.newest = letter;
    this.keeper = keeper;
    this.clock = clock;
    this.status = status;
    quiet.setOnFinished(event -> now());
    latest.setOnFinished(event -> now());
  }

  void changed(Letter letter) {
    newest = letter;
    quiet.playFromStart();
    if (latest.getStatus() != javafx.animation.Animation.Status.RUNNING) {
      latest.playFromStart();
    }
  }

  /** Saves what is not yet saved. */
  void now() {
    quiet.stop();
    latest.stop();
    Letter letter = newest;
    if (letter.equals(saved) && !failed) {
      return;
    }
    saved = letter;
    failed = false;
    keeper.keep(letter, () -> status.accept("已保存 " + TIME.format(Instant.ofEpochMilli(clock.millis())), true), e -> {
      // Not kept: the next key, or the next five seconds, try again.
      failed = true;
      latest.playFromStart();
      status.accept("没有保存：" + e.getMessage(), false);
    });
  }
}
