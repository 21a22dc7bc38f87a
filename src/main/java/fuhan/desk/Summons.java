package fuhan.desk;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/** A second start calls the first window to the front through a file in the data folder; the program opens no socket. */
final class Summons {
  private static final String NAME = "summon";

  private Summons() {}

  /** Calls the window that has the folder. */
  static void call(Path folder) {
    try {
      Files.writeString(folder.resolve(NAME), "");
    } catch (IOException e) {
      // The other window stays where it is; the person still finds it.
      return;
    }
  }

  /** Answers calls until the program ends. */
  static void answer(Path folder, Runnable come) {
    Thread.ofPlatform().daemon().name("fuhan-summons").start(() -> {
      try (WatchService watch = folder.getFileSystem().newWatchService()) {
        Files.deleteIfExists(folder.resolve(NAME));
        folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
        while (true) {
          WatchKey key = watch.take();
          boolean called = key.pollEvents().stream().anyMatch(event -> NAME.equals(String.valueOf(event.context())));
          if (called && Files.deleteIfExists(folder.resolve(NAME))) {
            come.run();
          }
          if (!key.reset()) {
            return;
          }
        }
      } catch (IOException | ClosedWatchServiceException e) {
        return;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
  }
}
