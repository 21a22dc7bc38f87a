package fuhan.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FontsTest {
  /** Some systems bring Chinese fonts only as variable ones with CFF2 outlines, or answer for a western name with a Type 1 font. */
  @Test
  void passesOverFontsThatCannotBePrinted(@TempDir Path folder) throws IOException {
    Face good = InstalledFaces.chinese();
    byte[] bytes = Files.readAllBytes(good.file());
    String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("CFF ", "CFF2").replace("glyf", "glyx");
    Path variable = Files
        .write(folder.resolve("variable" + (bytes[0] == 't' ? ".ttc" : ".otf")), text.getBytes(StandardCharsets.ISO_8859_1));
    Located unusable = new Located(variable, good.index(), List.of("仿宋_GB2312"), false);
    Located usable = new Located(good.file(), good.index(), List.of("Noto Serif CJK SC"), false);
    Fonts fonts = new Fonts((family, bold) -> switch (family) {
      case "仿宋_GB2312" -> Optional.of(unusable);
      case "Noto Serif CJK SC", "Noto Sans CJK SC" -> Optional.of(usable);
      default -> Optional.empty();
    });
    Typeface typeface = fonts.typeface("仿宋_GB2312", false);
    assertThat(typeface.face().file()).isEqualTo(good.file());
    assertThat(typeface.substitute()).isTrue();
  }
}
