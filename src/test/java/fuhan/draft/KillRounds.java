package fuhan.draft;

import static fuhan.draft.Sample.CLERK;
import static fuhan.draft.Sample.saying;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Kills a program that saves without end, again and again, and looks whether anything is lost that it said was saved.
 *
 * <p>Each round a child of this program opens the store and saves a letter of 20,000 characters with a counter, which it prints when the save has returned. It is
 * killed by SIGKILL at any moment up to half a second after its first save, every tenth time before that, while it opens the store. Then the store has to open,
 * and hold the printed counter or the one after it. Run it with {@code java -cp <test class path> fuhan.draft.KillRounds 200}.
 */
final class KillRounds {
  private static final int OPENING = 10;
  private static final int EARLIEST = 300;
  private static final int LATEST = 1000;
  private static final int WHILE_SAVING = 500;
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final String WORDS = "组织辖区单位开展专题培训，".repeat(1500);

  private final Path folder;
  private final Random random = new Random();

  private KillRounds(Path folder) {
    this.folder = folder;
  }

  /** What came of the rounds. */
  record Outcome(int rounds, int killedWhileSaving, long saves) {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 2) {
      saveWithoutEnd(Path.of(arguments[1]), System.out);
      return;
    }
    Path folder = Files.createTempDirectory("kill-rounds");
    System.out.println(run(folder, Integer.parseInt(arguments[0])) + " without loss");
  }

  /** Runs the rounds; an {@link AssertionError} tells of the first loss. */
  static Outcome run(Path folder, int rounds) throws IOException, InterruptedException, DraftException {
    KillRounds kill = new KillRounds(folder);
    int saving = 0;
    for (int round = 1; round <= rounds; round++) {
      long before = kill.held();
      long said = kill.round(round % OPENING == 0);
      long held = kill.held();
      if (held < Math.max(before, said)) {
        throw new AssertionError("round " + round + ": " + said + " was saved, " + held + " is there");
      }
      saving += said > 0 ? 1 : 0;
    }
    return new Outcome(rounds, saving, kill.held());
  }

  /** The last counter that a killed child printed; 0 when it printed none. */
  private long round(boolean early) throws IOException, InterruptedException {
    Path said = Files.createTempFile("said", ".txt");
    ProcessBuilder builder = new ProcessBuilder(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
            KillRounds.class.getName(), "child", folder.toString()));
    Process child = builder.redirectOutput(said.toFile()).redirectError(new File(folder.toString(), "errors.txt")).start();
    while (!early && Files.size(said) == 0 && child.isAlive()) {
      Thread.sleep(1);
    }
    Thread.sleep(early ? random.nextInt(EARLIEST, LATEST) : random.nextInt(WHILE_SAVING));
    child.destroyForcibly().waitFor();
    String all = Files.readString(said);
    Files.delete(said);
    String errors = Files.readString(folder.resolve("errors.txt"));
    if (!errors.isEmpty()) {
      throw new AssertionError(errors);
    }
    String whole = all.substring(0, all.lastIndexOf('\n') + 1).strip();
    return whole.isEmpty() ? 0 : Long.parseLong(whole.substring(whole.lastIndexOf('\n') + 1));
  }

  /** The counter in the store; 0 when no letter is in it. */
  private long held() throws DraftException {
    try (Store store = Store.open(folder, "", Sample.TEXT, InstantSource.system())) {
      List<DraftRow> rows = store.drafts().list();
      return rows.isEmpty() ? 0 : counter(store.drafts().read(rows.getFirst().id()));
    }
  }

  private static long counter(Draft draft) {
    String words = Sample.words(draft.letter());
    return Long.parseLong(words.substring(0, words.indexOf(' ')));
  }

  private static void saveWithoutEnd(Path folder, PrintStream out) throws DraftException {
    try (Store store = Store.open(folder, "", Sample.TEXT, InstantSource.system())) {
      List<DraftRow> rows = store.drafts().list();
      long id = rows.isEmpty() ? store.drafts().create(saying("0 "), Optional.empty(), CLERK) : rows.getFirst().id();
      long counter = counter(store.drafts().read(id));
      // Whoever was to kill it may be gone.
      long end = System.nanoTime() + LONGEST.toNanos();
      while (System.nanoTime() < end) {
        counter++;
        store.drafts().save(id, saying(counter + " " + WORDS), CLERK);
        out.write((counter + "\n").getBytes(StandardCharsets.US_ASCII), 0, Long.toString(counter).length() + 1);
        out.flush();
      }
    }
  }
}
