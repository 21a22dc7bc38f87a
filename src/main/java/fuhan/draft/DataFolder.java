package fuhan.draft;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a person's drafts are kept unless another folder is named, such as {@code ~/.local/share/fuhan}. */
public final class DataFolder {
  private DataFolder() {}

  /** The usual folder on this system; it may not exist yet. */
  public static Path usual() {
    return on(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
  }

  static Path on(String system, Map<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return named(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve("Fuhan");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library/Application Support/Fuhan");
    }
    return named(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("fuhan");
  }

  private static Path named(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    // The XDG specification has relative paths ignored.
    return value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
  }
}
