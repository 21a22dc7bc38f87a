package fuhan.desk.form;

import fuhan.desk.frame.Ask;
import fuhan.desk.frame.Desk;
import fuhan.desk.frame.Icons;
import fuhan.print.Printout;
import fuhan.draft.Draft;
import fuhan.draft.State;
import fuhan.letter.Letter;
import fuhan.template.HeadForm;
import fuhan.version.Returned;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** 预览与导出: the letter as a file. */
public final class ExportPage extends Page {
  private ExportPage(List<Part> parts) {
    super("预览与导出", place -> false, parts);
  }

  /** @param returned what to do with an edited file that was read */
  static ExportPage of(Desk desk, Supplier<Draft> draft, Supplier<Letter> letter, Consumer<Returned> returned) {
    Export export = new Export(desk, draft, letter);
    return new ExportPage(List.of(export, new GoingOut(desk, letter, export::isApproved, returned)));
  }

  /** A letter that is out is exported all the same. */
  @Override
  void close(boolean closed, State state) {}

  private static final Map<String, String> KINDS = Map.of(".docx", "Word 文件", ".pdf", "PDF 文件", ".ofd", "OFD 文件", ".txt", "文本文件");

  /** The buttons, and what came of them. */
  private static final class Export implements Part {
    private final Desk desk;
    private final Supplier<Draft> draft;
    private final Supplier<Letter> letter;
    private final ComboBox<String> head = new ComboBox<>();
    private final Label result = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final FlowPane after = new FlowPane(8, 8);
    private final VBox root = new VBox();

    Export(Desk desk, Supplier<Draft> draft, Supplier<Letter> letter) {
      this.desk = desk;
      this.draft = draft;
      this.letter = letter;
      head.getItems().setAll("信函格式（红色双线版头）", "文件格式（红头文件）");
      head.getSelectionModel().select(0);
      head.setAccessibleText("版头");
      Label name = new Label("版头");
      name.setLabelFor(head);
      result.setWrapText(true);
      progress.setVisible(false);
      progress.setMaxWidth(Double.MAX_VALUE);
      Label hint = new Label("审定以后导出的是正式稿；审定以前导出的文件名和首页都带“送审稿”字样。右边就是印出来的样子。");
      hint.setWrapText(true);
      hint.getStyleClass().add("quiet");
      root.getStyleClass().add("card");
      root.getChildren()
          .addAll(
              name, head, hint,
              new FlowPane(
                  8, 8, Icons.button("导出 Word 文件（_W）", Feather.FILE_TEXT, () -> export(".docx")),
                  Icons.button("导出 PDF（_P）", Feather.FILE_TEXT, () -> export(".pdf")),
                  Icons.button("导出 OFD（_O）", Feather.FILE_TEXT, () -> export(".ofd")),
                  Icons.button("导出文本（_T）", Feather.FILE, () -> export(".txt"))),
              progress, result, after);
    }

    private void export(String suffix) {
      boolean approved = isApproved();
      if (approved && Gap.isSilent(letter.get()) && !explained()) {
        result.setText("没有导出：没有联系委员、代表的正式稿，要写明原因才能导出。");
        return;
      }
      FileChooser chooser = new FileChooser();
      chooser.setTitle("导出到");
      chooser.setInitialFileName(Printout.name(letter.get(), approved, suffix));
      chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(KINDS.get(suffix), "*" + suffix));
      Optional.ofNullable(chooser.showSaveDialog(desk.stage())).map(File::toPath).ifPresent(this::write);
    }

    /** Asks why nobody was contacted, and notes it in the steps; the approved text stays as it is. */
    private boolean explained() {
      Optional<String> reason = Ask.line(desk.stage(), "没有联系委员、代表的记录。正式稿导出以前请写明为什么没有联系，会记在经过里。", "原因", "")
          .filter(words -> !words.isBlank());
      reason.ifPresent(
          words -> desk.tasks()
              .run(() -> desk.store().reviews().note(draft.get().id(), desk.account(), "没有沟通记录，导出时写明：" + words), () -> {}));
      return reason.isPresent();
    }

    private boolean isApproved() {
      return switch (draft.get().state()) {
        case APPROVED, ISSUED -> draft.get().letter().equals(letter.get());
        default -> false;
      };
    }

    private void write(Path target) {
      HeadForm form = head.getSelectionModel().getSelectedIndex() == 0 ? HeadForm.LETTER : HeadForm.GENERAL;
      boolean approved = isApproved();
      Letter now = letter.get();
      progress.setVisible(true);
      after.getChildren().clear();
      result.setText("正在导出……");
      desk.tasks().aside(() -> {
        Printout printout = desk.workplace().printout();
        return printout.write(now, "这件复函", approved, printout.template(now), form, target, true);
      }, notes -> done(target, notes), e -> {
        progress.setVisible(false);
        result.setText("没有导出：" + e.getMessage());
      });
    }

    private void done(Path target, List<String> notes) {
      progress.setVisible(false);
      result.setText("已导出“" + target + "”。" + (notes.isEmpty() ? "" : "\n" + String.join("\n", notes)));
      after.getChildren()
          .setAll(
              Icons.button("打开文件", Feather.EXTERNAL_LINK, () -> open(target)),
              Icons.button("打开所在文件夹", Feather.FOLDER, () -> open(target.toAbsolutePath().getParent())));
    }

    private void open(Path what) {
      String system = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
      List<String> command = system.contains("win") ? List.of("explorer.exe", what.toString())
          : system.contains("mac") ? List.of("open", what.toString()) : List.of("xdg-open", what.toString());
      try {
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      } catch (IOException e) {
        result.setText("打不开“" + what + "”，请在文件管理器里打开它。");
      }
    }

    @Override
    public Node node() {
      return root;
    }
  }
}
