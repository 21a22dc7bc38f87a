package fuhan.desk.form;

import fuhan.check.CheckReport;
import fuhan.check.Finding;
import fuhan.desk.frame.Ask;
import fuhan.desk.frame.Desk;
import fuhan.desk.sheet.PrintDialog;
import fuhan.desk.sheet.SetLetter;
import fuhan.letter.Letter;
import fuhan.manuscript.Manuscript;
import fuhan.print.Printout;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;

/** 校核报告 on paper and as PDF. */
final class ReportPrint {
  private final Desk desk;
  private final Supplier<Letter> letter;

  ReportPrint(Desk desk, Supplier<Letter> letter) {
    this.desk = desk;
    this.letter = letter;
  }

  void print(List<Finding> findings) {
    Manuscript report = report(findings);
    desk.tasks()
        .aside(
            () -> new SetLetter(report, desk.workplace().printout().plain(report), List.of()), set -> PrintDialog.show(desk, set),
            e -> Ask.tell(desk.stage(), "校核报告没有打印", e.getMessage()));
  }

  void save(List<Finding> findings) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle("校核报告存到");
    chooser.setInitialFileName("校核报告-" + Printout.name(letter.get(), true, ".pdf"));
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF 文件", "*.pdf"));
    Optional.ofNullable(chooser.showSaveDialog(desk.stage())).map(File::toPath).ifPresent(target -> save(report(findings), target));
  }

  private void save(Manuscript report, Path target) {
    desk.tasks().aside(() -> {
      desk.workplace().printout().plain(report, "校核报告", target, true);
      return target;
    }, done -> desk.say("已写到“" + done + "”。"), e -> Ask.tell(desk.stage(), "校核报告没有存成", e.getMessage()));
  }

  private Manuscript report(List<Finding> findings) {
    return CheckReport
        .of(letter.get(), findings, LocalDate.ofInstant(desk.workplace().clock().instant(), java.time.ZoneId.systemDefault()));
  }
}
