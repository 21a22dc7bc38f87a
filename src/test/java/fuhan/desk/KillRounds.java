package fuhan.desk;

import fuhan.draft.LetterText;
import fuhan.draft.Store;
import fuhan.file.json.CompactLetter;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * Types into a running window, waits two seconds after the last key, kills the program with SIGKILL and looks whether the words are there:
 * {@code mvn -q test-compile exec:exec@kill -Drounds=200}.
 */
public final class KillRounds {
  private KillRounds() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals("child")) {
      type(Path.of(arguments[1]), arguments[2]);
      return;
    }
    Path data = Files.createTempDirectory("fuhan-kill");
    int rounds = Integer.parseInt(arguments[0]);
    for (int round = 1; round <= rounds; round++) {
      round(data, "第" + round + "轮的最后一个字");
    }
    System.out.println(rounds + " rounds, nothing lost, the database opened each time");
    System.exit(0);
  }

  private static void type(Path data, String words) throws Exception {
    Sitting sitting = Sitting.open(data);
    if (sitting.store().accounts().isEmpty()) {
      sitting.first();
      sitting.press("开始使用");
      sitting.choose("新建复函", "三段式答复函");
    } else {
      sitting.signIn("许知远", "clerk-1");
      Sitting.fx(() -> {
        sitting.window().letter(1);
        return true;
      });
    }
    sitting.show(1);
    sitting.type("正文", words);
    System.out.println("typed");
    Thread.sleep(60_000);
  }

  private static void round(Path data, String words) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dglass.platform=Headless", "-Dprism.order=sw",
        "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), KillRounds.class.getName(), "child",
        data.toString(), words);
    Process child = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
      if (!"typed".equals(out.readLine())) {
        throw new IOException("the program did not come up");
      }
      Thread.sleep(2000);
      child.destroyForcibly().waitFor();
    }
    LetterText letters = new LetterText(CompactLetter::write, CompactLetter::read);
    try (Store store = Store.open(data, "", letters, InstantSource.system())) {
      if (store.drafts().search(words).size() != 1) {
        throw new AssertionError("lost: " + words);
      }
    }
  }
}
