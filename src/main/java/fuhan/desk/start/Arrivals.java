package fuhan.desk.start;

import fuhan.desk.frame.Ask;
import fuhan.desk.frame.Desk;
import fuhan.print.Printout;
import fuhan.draft.Draft;
import fuhan.draft.DraftException;
import fuhan.draft.DraftRow;
import fuhan.file.FileException;
import fuhan.file.json.LetterFile;
import fuhan.letter.Letter;
import fuhan.manuscript.Assembled;
import fuhan.manuscript.Outset;
import fuhan.manuscript.Recognise;
import fuhan.template.HeadForm;
import fuhan.template.Template;
import fuhan.template.TemplateException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.control.ProgressBar;
import javafx.stage.DirectoryChooser;

/** How letters come in and go out at the start screen: new, imported, exported several at once. */
final class Arrivals {
  private final Desk desk;
  private final ProgressBar progress;
  private final Runnable changed;
  private final AtomicBoolean stopped = new AtomicBoolean();

  Arrivals(Desk desk, ProgressBar progress, Runnable changed) {
    this.desk = desk;
    this.progress = progress;
    this.changed = changed;
    progress.setAccessibleText("进度");
  }

  /** Ends a long import or export after the letter in hand. */
  void stop() {
    stopped.set(true);
  }

  /** A new letter with a template, opened for writing. */
  void create(Template template) {
    desk.tasks().run(() -> {
      Letter letter = new Outset(template, desk.store().settings().office()).begin(List.of(), template.kind(), template.role());
      return desk.store().drafts().create(letter, Optional.empty(), desk.account());
    }, id -> desk.places().letter(id));
  }

  /** Takes published letters in and says what was recognised and what was not. */
  void take(List<Path> files) {
    if (files.isEmpty()) {
      return;
    }
    begin();
    desk.tasks().aside(() -> read(files), arrived -> {
      progress.setVisible(false);
      changed.run();
      Ask.tell(
          desk.stage(), "导入了" + arrived.count() + "件复函", arrived.report().isEmpty() ? "没有需要注意的地方。" : String.join("\n", arrived.report()));
    });
  }

  private record Arrived(int count, List<String> report) {}

  private Arrived read(List<Path> files) throws TemplateException, DraftException {
    Recognise recognise = new Recognise(desk.workplace().templates());
    List<String> report = new ArrayList<>();
    int count = 0;
    for (int i = 0; i < files.size() && !stopped.get(); i++) {
      try {
        Path file = files.get(i);
        if (file.toString().endsWith(".json")) {
          desk.store().drafts().create(LetterFile.read(file).letter(), Optional.empty(), desk.account(), "导入");
        } else {
          Assembled read = recognise.recognise(desk.workplace().reader().read(file));
          desk.store().drafts().create(read.letter(), Optional.empty(), desk.account(), "导入");
          read.remarks().stream().limit(6).forEach(remark -> report.add("· " + remark));
        }
        count++;
      } catch (FileException e) {
        report.add("× " + e.getMessage());
      }
      show(i + 1, files.size());
    }
    return new Arrived(count, report);
  }

  /** Writes several letters into a folder; an approved one as final, the others marked 送审稿. */
  void export(List<DraftRow> rows) {
    if (rows.isEmpty()) {
      desk.say("请先在表里选中要导出的复函，可以多选。");
      return;
    }
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle("导出到文件夹");
    File folder = chooser.showDialog(desk.stage());
    if (folder != null) {
      begin();
      desk.tasks().aside(() -> write(rows, folder.toPath()), report -> {
        progress.setVisible(false);
        Ask.tell(desk.stage(), "导出完成", String.join("\n", report));
      });
    }
  }

  private List<String> write(List<DraftRow> rows, Path folder) throws DraftException, TemplateException {
    List<String> report = new ArrayList<>();
    int count = 0;
    for (int i = 0; i < rows.size() && !stopped.get(); i++) {
      Draft draft = desk.store().drafts().read(rows.get(i).id());
      boolean approved = desk.store().reviews().isFinal(draft.id());
      Path target = free(folder, Printout.name(draft.letter(), approved, ".docx"));
      try {
        desk.workplace()
            .printout()
            .write(
                draft.letter(), rows.get(i).subject(), approved, desk.workplace().printout().template(draft.letter()), HeadForm.LETTER,
                target, false);
        count++;
      } catch (FileException e) {
        report.add("× " + e.getMessage());
      }
      show(i + 1, rows.size());
    }
    report.addFirst("已导出" + count + "件到“" + folder + "”。" + (stopped.get() ? "按您的要求提前停止。" : ""));
    return report;
  }

  /** A name in the folder that no file has yet. */
  private static Path free(Path folder, String name) {
    Path target = folder.resolve(name);
    for (int i = 2; Files.exists(target); i++) {
      target = folder.resolve(name.replaceFirst("(\\.\\w+)$", "-" + i + "$1"));
    }
    return target;
  }

  private void begin() {
    stopped.set(false);
    progress.setProgress(0);
    progress.setVisible(true);
  }

  private void show(int done, int of) {
    Platform.runLater(() -> progress.setProgress((double) done / of));
  }
}
