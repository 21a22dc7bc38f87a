package fuhan.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds faces by reading the names of all font files in the usual folders: Windows, and machines without fontconfig. */
final class FontFolders implements Finder {
  private static final int DEPTH = 6;

  private final Map<String, List<Located>> byFamily = new HashMap<>();

  FontFolders(List<Path> folders) {
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        collect(folder);
      }
    }
  }

  /** The usual folders of this machine. */
  static List<Path> usual() {
    List<Path> folders = new ArrayList<>();
    Path home = Path.of(System.getProperty("user.home", "."));
    for (String variable : List.of("WINDIR", "LOCALAPPDATA")) {
      String value = System.getenv(variable);
      if (value != null) {
        folders.add(variable.equals("WINDIR") ? Path.of(value, "Fonts") : Path.of(value, "Microsoft", "Windows", "Fonts"));
      }
    }
    folders.addAll(
        List.of(
            home.resolve(".fonts"), home.resolve(".local/share/fonts"), home.resolve("Library/Fonts"), Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"), Path.of("/Library/Fonts"), Path.of("/System/Library/Fonts")));
    return folders;
  }

  private void collect(Path folder) {
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      files.filter(FontFolders::isFont).sorted().forEach(file -> {
        for (Located face : FontNames.in(file)) {
          face.families().forEach(family -> byFamily.computeIfAbsent(key(family), any -> new ArrayList<>()).add(face));
        }
      });
    } catch (IOException | java.io.UncheckedIOException e) {
      // A folder that cannot be listed has no fonts for us; those of the others remain.
      return;
    }
  }

  private static boolean isFont(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc") || name.endsWith(".otc");
  }

  private static String key(String family) {
    return family.toLowerCase(Locale.ROOT);
  }

  @Override
  public Optional<Located> find(String family, boolean bold) {
    List<Located> found = byFamily.getOrDefault(key(family), List.of());
    return found.stream().filter(face -> face.bold() == bold).findFirst().or(() -> found.stream().findFirst());
  }
}
