package fuhan.desk.sheet;

import fuhan.desk.frame.Desk;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.PrintSides;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.transform.Translate;

/** 打印: which printer, which pages, how many copies, on one side or both, as a booklet. */
public final class PrintDialog {
  private static final List<String> SIDES = List.of("单面", "双面（长边翻转）", "小册子（两页一面，对折装订）");

  private final Desk desk;
  private final SetLetter letter;
  private final ComboBox<Printer> printer = new ComboBox<>();
  private final TextField range = new TextField();
  private final Spinner<Integer> copies = new Spinner<>(1, 200, 1);
  private final ComboBox<String> sides = new ComboBox<>(FXCollections.observableArrayList(SIDES));
  private final CheckBox back = new CheckBox("总页数是单数时在最后一页前加空白面，让版记在双数面");
  private final Label wrong = new Label();

  private PrintDialog(Desk desk, SetLetter letter) {
    this.desk = desk;
    this.letter = letter;
  }

  public static void show(Desk desk, SetLetter letter) {
    // Asking the system for its printers can take seconds.
    desk.tasks().aside(() -> List.copyOf(Printer.getAllPrinters()), printers -> {
      if (printers.isEmpty()) {
        Alert alert = new Alert(Alert.AlertType.INFORMATION, "这台电脑没有装打印机。请先在系统里添加打印机，或者导出 PDF 拿到别的电脑打印。", ButtonType.OK);
        alert.initOwner(desk.stage());
        alert.setHeaderText("不能打印");
        alert.show();
      } else {
        new PrintDialog(desk, letter).ask(printers);
      }
    });
  }

  private void ask(List<Printer> printers) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(desk.stage());
    dialog.setTitle("打印");
    dialog.getDialogPane().setContent(form(printers));
    ButtonType print = new ButtonType("打印", ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().setAll(print, ButtonType.CANCEL);
    dialog.getDialogPane().lookupButton(print).addEventFilter(javafx.event.ActionEvent.ACTION, event -> {
      if (order().isEmpty()) {
        event.consume();
      }
    });
    dialog.showAndWait().filter(print::equals).flatMap(chosen -> order()).ifPresent(this::print);
  }

  private Node form(List<Printer> printers) {
    printer.getItems().setAll(printers);
    printer.getSelectionModel()
        .select(Optional.ofNullable(Printer.getDefaultPrinter()).filter(printers::contains).orElse(printers.getFirst()));
    printer.setConverter(new javafx.util.StringConverter<>() {
      @Override
      public String toString(Printer shown) {
        return shown == null ? "" : shown.getName();
      }

      @Override
      public Printer fromString(String text) {
        return null;
      }
    });
    range.setPromptText("全部；或者写 1-3，5");
    sides.getSelectionModel().select(letter.pages().pages().size() > 1 ? 1 : 0);
    back.disableProperty().bind(sides.getSelectionModel().selectedIndexProperty().isNotEqualTo(1));
    wrong.getStyleClass().add("wrong");
    wrong.setWrapText(true);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("print-form");
    grid.addRow(0, named("打印机", printer), printer);
    grid.addRow(1, named("页码范围", range), range);
    grid.addRow(2, named("份数", copies), copies);
    grid.addRow(3, named("纸面", sides), sides);
    grid.add(back, 1, 4);
    grid.add(wrong, 0, 5, 2, 1);
    return grid;
  }

  private static Label named(String words, Node field) {
    Label label = new Label(words);
    label.setLabelFor(field);
    field.setAccessibleText(words);
    return label;
  }

  /** The sides in their order; empty, with a sentence, when the range is wrong. */
  private Optional<List<PrintOrder.Side>> order() {
    int count = letter.pages().pages().size();
    try {
      List<Integer> pages = range.getText().isBlank() ? IntStream.rangeClosed(1, count).boxed().toList()
          : PrintOrder.range(range.getText(), count);
      wrong.setText("");
      return Optional.of(isBooklet() ? PrintOrder.booklet(pages) : PrintOrder.plain(pages, back.isSelected() && !back.isDisabled()));
    } catch (IllegalArgumentException e) {
      wrong.setText(e.getMessage());
      return Optional.empty();
    }
  }

  private boolean isBooklet() {
    return sides.getSelectionModel().getSelectedIndex() == 2;
  }

  private void print(List<PrintOrder.Side> order) {
    PrinterJob job = PrinterJob.createPrinterJob(printer.getValue());
    if (job == null) {
      desk.say("打印机“" + printer.getValue().getName() + "”现在不能用，请检查以后再打印。");
      return;
    }
    boolean booklet = isBooklet();
    PageLayout layout = printer.getValue()
        .createPageLayout(Paper.A4, booklet ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
    job.getJobSettings().setJobName("复函");
    job.getJobSettings().setCopies(copies.getValue());
    job.getJobSettings()
        .setPrintSides(
            booklet ? PrintSides.TUMBLE : sides.getSelectionModel().getSelectedIndex() == 1 ? PrintSides.DUPLEX : PrintSides.ONE_SIDED);
    desk.say("正在打印……");
    desk.tasks().aside(() -> {
      ScreenFaces faces = new ScreenFaces();
      for (PrintOrder.Side side : order) {
        Node node = side.isPair() ? PrintSheet.of(side, letter.pages(), faces, Paper.A4.getHeight())
            : side.left() > 0 ? PrintSheet.of(letter.pages().pages().get(side.left() - 1), faces) : new javafx.scene.Group();
        node.getTransforms().addFirst(new Translate(-layout.getLeftMargin(), -layout.getTopMargin()));
        if (!job.printPage(layout, node)) {
          job.cancelJob();
          return "没有打印完：打印机没有收下第" + Math.max(side.left(), side.right()) + "页。";
        }
      }
      return job.endJob() ? "已送到打印机“" + job.getPrinter().getName() + "”。" : "没有打印完，请检查打印机以后再试。";
    }, desk::say);
  }
}
