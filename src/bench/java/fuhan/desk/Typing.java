package fuhan.desk;

import fuhan.desk.form.LetterScreen;
import fuhan.draft.Account;
import fuhan.letter.Block;
import fuhan.letter.Letter;
import fuhan.letter.Ordinal;
import fuhan.letter.Paragraph;
import fuhan.letter.Section;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/** Types 2,000 keys into a letter of 20,000 characters and prints what a key costs on the JavaFX thread: its handling, and style and layout of the pulse after it. */
public final class Typing {
  private static final int KEYS = 2000;
  private static final int PARAGRAPHS = 100;
  private static final String WORDS = "组织辖区单位开展专题培训，提升基层人员业务能力和服务水平，".repeat(7);

  private Typing() {}

  public static void main(String[] arguments) throws Exception {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    try (Sitting sitting = Sitting.open(Files.createTempDirectory("fuhan-typing"))) {
      sitting.first();
      sitting.press("开始使用");
      sitting.until("the drafts", () -> sitting.says("全部复函"));
      Account clerk = sitting.store()
          .accounts()
          .all()
          .stream()
          .filter(account -> account.rank() == Account.Rank.CLERK)
          .findFirst()
          .orElseThrow();
      long id = sitting.store().drafts().create(letter(), Optional.empty(), clerk);
      Sitting.fx(() -> {
        sitting.window().letter(id);
        return true;
      });
      sitting.form();
      Sitting.fx(() -> {
        ((LetterScreen) sitting.window().screen().orElseThrow()).form().orElseThrow().show(1);
        return true;
      });
      sitting.until("the fields", () -> sitting.fields("正文").size() == PARAGRAPHS);
      double[] milliseconds = new double[KEYS];
      Pulse pulse = Sitting.fx(() -> new Pulse(sitting.scene()));
      TextInputControl field = Sitting.fx(() -> sitting.fields("正文").get(50));
      for (int i = 0; i < KEYS; i++) {
        String key = i % 40 == 39 ? "。" : "字";
        double typed = Sitting.fx(() -> {
          long before = System.nanoTime();
          field.insertText(field.getLength(), key);
          return (System.nanoTime() - before) / 1e6;
        });
        milliseconds[i] = typed + pulse.next();
      }
      Arrays.sort(milliseconds);
      System.out.printf(
          "key to screen: median %.2f ms, p99 %.2f ms, slowest %.2f ms%n", milliseconds[KEYS / 2], milliseconds[KEYS * 99 / 100],
          milliseconds[KEYS - 1]);
    }
    System.exit(0);
  }

  /** What a pulse costs from its beginning until everything is laid out. */
  private static final class Pulse {
    private final SynchronousQueue<Double> pulses = new SynchronousQueue<>();
    private long begun;

    Pulse(Scene scene) {
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          begun = System.nanoTime();
        }
      }.start();
      scene.addPostLayoutPulseListener(() -> pulses.offer((System.nanoTime() - begun) / 1e6));
    }

    /** Milliseconds of the next pulse. */
    double next() throws InterruptedException {
      return pulses.take();
    }
  }

  private static Letter letter() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < PARAGRAPHS; i++) {
      blocks.add(Paragraph.of("第" + i + "段，" + WORDS));
    }
    Letter letter = Letter.blank("three-part");
    return letter.withHead(letter.head().withTitle("关于区政协十届四次会议第20250112号提案办理情况答复的函"))
        .withBody(letter.body().withSections(List.of(new Section(Ordinal.of(Ordinal.Style.CHINESE), "办理工作背景", blocks))));
  }
}
