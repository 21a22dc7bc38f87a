package fuhan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
  @TempDir Path folder;

  @Test
  void losesNothingWhenItIsKilled() throws Exception {
    assertThat(KillRounds.run(folder, 3).rounds()).isEqualTo(3);
  }
}
