package fuhan.desk.start;

import fuhan.desk.frame.Ask;
import fuhan.desk.frame.Desk;
import fuhan.draft.Decision;
import fuhan.draft.Dossier;
import fuhan.draft.DraftRow;
import fuhan.draft.Outcome;
import fuhan.handover.HandoverException;
import fuhan.handover.HandoverFile;
import fuhan.handover.Parcel;
import fuhan.letter.Letter;
import fuhan.print.Printout;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.stage.FileChooser;

/** 交接包: drafts that go to another machine by USB and come back. */
final class Stick {
  private final Desk desk;
  private final Runnable changed;

  Stick(Desk desk, Runnable changed) {
    this.desk = desk;
    this.changed = changed;
  }

  /** Packs the chosen draft. */
  void pack(List<DraftRow> rows) {
    if (rows.size() != 1) {
      desk.say("请先在表里选中要交接的一件复函。");
      return;
    }
    Optional<String> password = Ask.line(desk.stage(), "给交接包设密码？不要密码就留空。密码请当面告诉对方。", "密码", "");
    FileChooser chooser = chooser("交接包写到");
    chooser.setInitialFileName(("交接-" + rows.getFirst().subject()).replaceAll("[\\\\/:*?\"<>|\\s]", "") + HandoverFile.SUFFIX);
    password
        .flatMap(word -> Optional.ofNullable(chooser.showSaveDialog(desk.stage())).map(File::toPath).map(file -> new Target(file, word)))
        .ifPresent(target -> pack(rows.getFirst().id(), target));
  }

  private record Target(Path file, String password) {}

  private void pack(long draft, Target target) {
    desk.tasks().run(() -> {
      Dossier dossier = desk.store().handover().give(draft);
      HandoverFile
          .pack(dossier, desk.account().name(), desk.workplace().clock().instant(), target.password().toCharArray(), target.file(), true);
      return target.file();
    }, file -> desk.say("已写成“" + file + "”，可以拷到 U 盘上。"), e -> Ask.tell(desk.stage(), "交接包没有写成", e.getMessage()));
  }

  /** Takes a package in; asks for what only a person can decide. */
  void receive() {
    Optional.ofNullable(chooser("选交接包").showOpenDialog(desk.stage())).map(File::toPath).ifPresent(this::receive);
  }

  void receive(Path file) {
    String password = "";
    if (HandoverFile.isEncrypted(file)) {
      Optional<String> typed = Ask.line(desk.stage(), "这个交接包有密码。", "密码", "");
      if (typed.isEmpty()) {
        return;
      }
      password = typed.get();
    }
    char[] word = password.toCharArray();
    desk.tasks().aside(() -> HandoverFile.open(file, word), this::agree, e -> {
      boolean again = e instanceof HandoverException wrong && wrong.fault() == HandoverException.Fault.PASSWORD;
      Ask.tell(desk.stage(), "没有接收交接包", e.getMessage());
      if (again) {
        receive(file);
      }
    });
  }

  private void agree(Parcel parcel) {
    Dossier dossier = parcel.dossier();
    String what = "“" + dossier.letter().head().title() + "”，" + dossier.state().word() + "，" + dossier.versions().size() + "个版本、"
        + dossier.comments().size() + "条批注。";
    if (Ask.agreed(desk.stage(), parcel.packedBy() + "打的交接包，现在接收吗？", what, "接收")) {
      desk.tasks().run(() -> desk.store().handover().take(dossier, desk.account()), outcome -> done(outcome, dossier), this::failed);
    }
  }

  private void done(Outcome outcome, Dossier dossier) {
    switch (outcome) {
      case Outcome.Added added -> Ask.tell(desk.stage(), "已经接收，存为一件新的复函。", String.join("\n", added.remarks()));
      case Outcome.Merged merged -> Ask.tell(
          desk.stage(), "已经合并。",
          (merged.letterChanged() ? "正文换成了交接包里的，原来的存为一个版本。" : "正文没有变。") + "新增" + merged.versions() + "个版本、" + merged.comments() + "条批注。");
      case Outcome.Unchanged any -> Ask.tell(desk.stage(), "没有新的内容。", "交接包里的内容本机都有了。");
      case Outcome.Conflict conflict -> decide(conflict).ifPresent(
          decision -> desk.tasks()
              .run(() -> desk.store().handover().take(dossier, desk.account(), decision), after -> done(after, dossier), this::failed));
    }
    changed.run();
  }

  private void failed(Exception e) {
    Ask.tell(desk.stage(), "没有接收交接包", e.getMessage());
  }

  /** Both texts side by side; the person says which one goes on. */
  private Optional<Decision> decide(Outcome.Conflict conflict) {
    Dialog<Decision> dialog = new Dialog<>();
    dialog.initOwner(desk.stage());
    dialog.setTitle("两边都改过");
    dialog.setHeaderText(String.join("\n", conflict.reasons()) + "\n不采用的那一份会存为一个版本，不会丢失。");
    GridPane sides = new GridPane();
    sides.setHgap(12);
    sides.addRow(0, new Label("本机的（" + conflict.mineState().word() + "）"), new Label("交接包里的（" + conflict.theirsState().word() + "）"));
    sides.addRow(1, text(conflict.mine(), "本机的文字"), text(conflict.theirs(), "交接包里的文字"));
    dialog.getDialogPane().setContent(sides);
    ButtonType mine = new ButtonType("保留本机的", ButtonData.LEFT);
    ButtonType theirs = new ButtonType("采用交接包里的", ButtonData.RIGHT);
    dialog.getDialogPane().getButtonTypes().setAll(mine, theirs, new ButtonType("先不接收", ButtonData.CANCEL_CLOSE));
    dialog.setResultConverter(button -> button == mine ? new Decision.Mine() : button == theirs ? new Decision.Theirs() : null);
    return dialog.showAndWait();
  }

  private TextArea text(Letter letter, String name) {
    Printout printout = desk.workplace().printout();
    TextArea area = new TextArea(printout.manuscript(letter).text());
    area.setEditable(false);
    area.setWrapText(true);
    area.setPrefSize(460, 420);
    area.setAccessibleText(name);
    return area;
  }

  private static FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("交接包", "*" + HandoverFile.SUFFIX));
    return chooser;
  }
}
