package fuhan.desk;

import fuhan.draft.Account;
import fuhan.draft.LetterText;
import fuhan.draft.Store;
import fuhan.file.json.CompactLetter;
import fuhan.file.text.TextReader;
import fuhan.letter.Letter;
import fuhan.manuscript.Recognise;
import fuhan.template.Templates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;

/** Prints how long it takes from the sign-in to a table with rows, and a search, with 10 and with 10,000 drafts. */
public final class StartScreen {
  private static final LetterText LETTERS = new LetterText(CompactLetter::write, CompactLetter::read);

  private static final int ROUNDS = 9;

  private StartScreen() {}

  public static void main(String[] arguments) throws Exception {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Path few = filled(10);
    Path many = filled(10_000);
    measure(few, "warming up");
    List<Double> ten = new ArrayList<>();
    List<Double> thousands = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      ten.add(measure(few, "10 drafts"));
      thousands.add(measure(many, "10,000 drafts"));
    }
    Collections.sort(ten);
    Collections.sort(thousands);
    double of10 = ten.get(ROUNDS / 2);
    double of10000 = thousands.get(ROUNDS / 2);
    System.out.printf("median of %d: 10 drafts %.0f ms, 10,000 drafts %.0f ms, ratio %.2f%n", ROUNDS, of10, of10000, of10000 / of10);
    System.exit(0);
  }

  private static double measure(Path data, String name) throws Exception {
    long start = System.nanoTime();
    try (Sitting sitting = Sitting.open(data)) {
      double opened = (System.nanoTime() - start) / 1e6;
      sitting.until("who", () -> sitting.says("登录"));
      sitting.type("密码", "clerk-1");
      long before = System.nanoTime();
      Account clerk = sitting.store().accounts().all().getFirst();
      Sitting.fx(() -> {
        sitting.window().sit(clerk);
        return true;
      });
      while (!Sitting.fx(() -> sitting.scene().lookup("#drafts") instanceof TableView<?> table && !table.getItems().isEmpty())) {
        Thread.sleep(1);
      }
      double shown = (System.nanoTime() - before) / 1e6;
      before = System.nanoTime();
      int found = sitting.store().drafts().search("课后服务 第7号").size();
      System.out.printf(
          "%s: opened in %.0f ms, rows after %.0f ms, search found %d in %.0f ms%n", name, opened, shown, found,
          (System.nanoTime() - before) / 1e6);
      return opened + shown;
    }
  }

  private static Path filled(int drafts) throws Exception {
    Path data = Files.createTempDirectory("fuhan-start");
    Letter letter = new Recognise(Templates.in(Path.of("templates")))
        .recognise(new TextReader().read(Path.of("src/test/resources/letters/010-three-part.txt")))
        .letter();
    try (Store store = Store.open(data, "", LETTERS, InstantSource.system())) {
      Account clerk = store.accounts().create("许知远", "clerk-1".toCharArray(), Account.Rank.CLERK);
      for (int i = 0; i < drafts; i++) {
        store.drafts().create(letter.withHead(letter.head().withTitle("关于第" + i + "号提案办理情况答复的函")), Optional.empty(), clerk);
      }
    }
    return data;
  }
}
