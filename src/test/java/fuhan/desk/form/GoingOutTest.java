package fuhan.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.desk.Toolkit;
import fuhan.desk.frame.Desk;
import fuhan.desk.frame.Tasks;
import fuhan.desk.frame.Workplace;
import fuhan.draft.LetterText;
import fuhan.file.Formats;
import fuhan.file.docx.DocxReader;
import fuhan.file.json.CompactLetter;
import fuhan.font.Fonts;
import fuhan.letter.Letter;
import fuhan.letter.PrintedLetter;
import fuhan.print.Printout;
import fuhan.template.HeadForm;
import fuhan.template.Templates;
import fuhan.version.Change;
import fuhan.version.Returned;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes out with a letter and what comes back, from the window. */
final class GoingOutTest {
  @TempDir Path folder;
  private final List<Exception> failures = new ArrayList<>();
  private final List<Returned> returned = new ArrayList<>();
  private final Letter letter = PrintedLetter.withPoints(3);
  private Tasks tasks;
  private Printout printout;
  private GoingOut part;

  @BeforeEach
  void open() throws Exception {
    Toolkit.start();
    Templates templates = Templates.in(Path.of("templates"));
    printout = new Printout(templates, Fonts.ofMachine(), InstantSource.system());
    LetterText letters = new LetterText(CompactLetter::write, CompactLetter::read);
    tasks = new Tasks(failures::add);
    Workplace workplace = new Workplace(
        templates, new Formats(new DocxReader(), new DocxReader(), new DocxReader(), new DocxReader(), new DocxReader()), printout, letters,
        folder, InstantSource.system());
    // Neither the store nor another screen is asked here.
    part = fx(() -> new GoingOut(new Desk(workplace, null, null, null, tasks, null), () -> letter, () -> true, returned::add));
  }

  @AfterEach
  void close() {
    tasks.close();
    assertThat(failures).isEmpty();
  }

  @Test
  void writesTheWholeBundle() throws Exception {
    fx(() -> {
      part.bundle(folder.resolve("送签"));
      return true;
    });
    until("送签包有");
    try (var files = Files.list(folder.resolve("送签"))) {
      assertThat(files.map(file -> file.getFileName().toString()).toList()).contains("送签说明.pdf", "校核报告.pdf")
          .anyMatch(name -> name.startsWith("意见征询表-"));
    }
  }

  @Test
  void readsAnEditedFileAndLetsThePersonChoose() throws Exception {
    Path edited = folder.resolve("edited.docx");
    Letter changed = letter.withHead(letter.head().withTitle("再次" + letter.head().title()));
    printout.write(changed, "这件复函", true, printout.template(letter), HeadForm.LETTER, edited, false);
    fx(() -> {
      part.read(edited);
      return true;
    });
    for (int i = 0; i < 500 && fx(returned::isEmpty); i++) {
      Thread.sleep(20);
    }
    assertThat(returned).singleElement().satisfies(back -> assertThat(back.changes()).extracting(Change::place).containsExactly("标题"));
    Set<Integer> chosen = new HashSet<>(Set.of(1));
    CheckBox box = fx(
        () -> (CheckBox) ((Parent) ReturnedDialog.rows(returned.getFirst(), chosen).getFirst()).getChildrenUnmodifiable().getFirst());
    assertThat(fx(box::isSelected)).isTrue();
    fx(() -> {
      box.fire();
      return true;
    });
    assertThat(chosen).isEmpty();
  }

  @Test
  void aFileOfAnotherLetterIsRefused() throws Exception {
    Path other = folder.resolve("other.docx");
    Letter stranger = letter.withProposals(List.of(new fuhan.letter.Proposal("999", "关于别的事情的提案", "", List.of(), List.of())))
        .withHead(letter.head().withOffice("临川区水利局").withTitle("关于区政协九届四次会议第999号提案办理情况答复的函"));
    printout.write(stranger, "这件复函", true, printout.template(letter), HeadForm.LETTER, other, false);
    fx(() -> {
      part.read(other);
      return true;
    });
    until("不是这件复函导出的");
    assertThat(returned).isEmpty();
  }

  private void until(String words) throws Exception {
    for (int i = 0; i < 500; i++) {
      if (fx(() -> says(part.node(), words))) {
        return;
      }
      Thread.sleep(20);
    }
    throw new AssertionError("still waiting for " + words);
  }

  private static boolean says(Node node, String words) {
    return node instanceof Label label && label.getText().contains(words)
        || node instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(child -> says(child, words));
  }

  private static <T> T fx(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }
}
