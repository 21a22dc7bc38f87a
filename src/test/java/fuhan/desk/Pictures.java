package fuhan.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the pictures of the README: {@code mvn -q test-compile exec:exec@pictures}. */
public final class Pictures {
  private Pictures() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "src/docs");
    Path data = Files.createTempDirectory("fuhan-pictures");
    try (Sitting sitting = Sitting.open(data)) {
      sitting.first();
      sitting.picture(folder.resolve("first-start.png"));
      sitting.press("开始使用");
      sitting.choose("新建复函", "三段式答复函");
      sitting.form();
      sitting.type("提案原文", Files.readString(Path.of("src/test/resources/fuhan/desk/proposal.txt")));
      sitting.press("识别");
      sitting.picture(folder.resolve("step-1.png"));
      List<String> steps = sitting.form().steps();
      for (int i = 1; i < steps.size(); i++) {
        int step = i;
        Sitting.fx(() -> {
          ((fuhan.desk.form.LetterScreen) sitting.window().screen().orElseThrow()).form().orElseThrow().show(step);
          return true;
        });
        sitting.picture(folder.resolve("step-" + (i + 1) + ".png"));
      }
      sitting.press("全部复函");
      sitting.picture(folder.resolve("drafts.png"));
    }
    System.exit(0);
  }
}
