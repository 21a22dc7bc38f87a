package fuhan.draft;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where drafts are kept when nobody says otherwise. */
public final class DataFolder {
  private DataFolder() {}

  /** {@code %APPDATA%\Fuhan} on Windows, {@code $XDG_DATA_HOME/fuhan} or {@code ~/.local/share/fuhan} elsewhere. */
  public static Path usual() {
    return usual(System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
  }

  static Path usual(String system, String home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      String roaming = environment.getOrDefault("APPDATA", "");
      return roaming.isBlank() ? Path.of(home, "AppData", "Roaming", "Fuhan") : Path.of(roaming, "Fuhan");
    }
    if (name.contains("mac")) {
      return Path.of(home, "Library", "Application Support", "Fuhan");
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    return data.isBlank() ? Path.of(home, ".local", "share", "fuhan") : Path.of(data, "fuhan");
  }
}
