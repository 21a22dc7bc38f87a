package fuhan.font;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Asks fontconfig, as word processors on Linux do; so a machine that puts one font in the place of another does so for us, too. */
final class FontConfig implements Finder {
  private static final int BOLD = 180;
  private static final long PATIENCE_SECONDS = 20;

  /** What fontconfig answers for a family that nobody has and nobody settled. */
  private final Optional<Located> unknown;
  private final Optional<Located> unknownBold;

  private FontConfig() {
    unknown = ask("复函没有这种字体", false);
    unknownBold = ask("复函没有这种字体", true);
  }

  /** Empty on a machine without fontconfig. */
  static Optional<Finder> ofMachine() {
    FontConfig config = new FontConfig();
    return config.unknown.isPresent() ? Optional.of(config) : Optional.empty();
  }

  @Override
  public Optional<Located> find(String family, boolean bold) {
    Optional<Located> found = ask(family, bold);
    if (found.isEmpty() || found.get().is(family)) {
      return found;
    }
    return found.equals(bold ? unknownBold : unknown) ? Optional.empty() : found;
  }

  private static Optional<Located> ask(String family, boolean bold) {
    String pattern = family.replaceAll("([\\\\\\-:,=])", "\\\\$1") + (bold ? ":bold" : ":regular");
    try {
      Process process = new ProcessBuilder(List.of("fc-match", "-f", "%{file}\n%{index}\n%{weight}\n%{family}\n", pattern))
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      process.getOutputStream().close();
      String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return Optional.empty();
      }
      return read(answer.split("\n"));
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Optional<Located> read(String[] answer) {
    if (answer.length < 4 || !Files.isRegularFile(Path.of(answer[0]))) {
      return Optional.empty();
    }
    // The upper half of the index names a variation of a variable font.
    int index = (int) (Long.parseLong(answer[1]) & 0xFFFF);
    return Optional.of(new Located(Path.of(answer[0]), index, List.of(answer[3].split(",")), Double.parseDouble(answer[2]) >= BOLD));
  }
}
