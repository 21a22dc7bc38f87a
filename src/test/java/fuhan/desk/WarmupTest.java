package fuhan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done before the first export needs it. */
final class WarmupTest {
  @TempDir Path folder;

  @Test
  void goesThroughAnExportAndLeavesNothing() throws Exception {
    Warmup.through(Sitting.workplace(folder));
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }
}
