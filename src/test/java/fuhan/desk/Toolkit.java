package fuhan.desk;

import fuhan.desk.frame.Look;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/** JavaFX, started once for all tests of one process. */
public final class Toolkit {
  private static final AtomicBoolean STARTED = new AtomicBoolean();

  private Toolkit() {}

  public static void start() {
    if (STARTED.compareAndSet(false, true)) {
      Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
      Platform.startup(() -> Look.wear(Look.Scheme.LIGHT));
      Platform.setImplicitExit(false);
    }
  }
}
