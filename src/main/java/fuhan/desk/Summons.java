package fuhan.desk;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A second start calls the first window to the front through a file in the data folder; the program opens no socket. */
final class Summons {
  private static final String NAME = "summon";

  private Summons() {}

  /** Calls the window that has the folder, and brings it files. */
  static void call(Path folder, List<Path> files) {
    try {
      // Written beside and moved, so that the other program reads all of it.
      Path note = Files.createTempFile(folder, NAME, ".tmp");
      Files.writeString(note, files.stream().map(Path::toString).collect(Collectors.joining("\n")));
      Files.move(note, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // The other window stays where it is; the person still finds it.
      return;
    }
  }

  /** Answers calls until the program ends. */
  static void answer(Path folder, Consumer<List<Path>> come) {
    Thread.ofPlatform().daemon().name("fuhan-summons").start(() -> {
      try (WatchService watch = folder.getFileSystem().newWatchService()) {
        Files.deleteIfExists(folder.resolve(NAME));
        folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
        while (true) {
          WatchKey key = watch.take();
          boolean called = key.pollEvents().stream().anyMatch(event -> NAME.equals(String.valueOf(event.context())));
          if (called && Files.exists(folder.resolve(NAME))) {
            List<Path> files = Files.readAllLines(folder.resolve(NAME)).stream().filter(line -> !line.isBlank()).map(Path::of).toList();
            Files.delete(folder.resolve(NAME));
            come.accept(files);
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
