package fuhan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginalsTest {
  @TempDir Path folder;

  @Test
  void theTemplatesInTheRepositoryAreWhatTheGeneratorMakes() throws Exception {
    Originals.main(new String[]{folder.toString()});
    for (String name : new String[]{"three-part", "three-part-forms", "two-part", "plain", "assist", "deputy"}) {
      for (HeadForm head : HeadForm.values()) {
        assertThat(folder.resolve(name).resolve(head.file())).as(name).hasSameBinaryContentAs(Path.of("templates", name, head.file()));
      }
    }
  }
}
