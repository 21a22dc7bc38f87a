package fuhan.desk.form;

import fuhan.bundle.Bundle;
import fuhan.check.Checks;
import fuhan.check.rule.WordList;
import fuhan.desk.frame.Desk;
import fuhan.desk.frame.Icons;
import fuhan.file.FileException;
import fuhan.letter.Letter;
import fuhan.manuscript.Recognise;
import fuhan.manuscript.Source;
import fuhan.print.Printout;
import fuhan.release.PublicEdition;
import fuhan.release.Removal;
import fuhan.template.HeadForm;
import fuhan.version.Returned;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** What goes out with the letter and what comes back: 送签包, 公开版, 修改稿. */
final class GoingOut implements Part {
  private final Desk desk;
  private final Supplier<Letter> letter;
  private final BooleanSupplier approved;
  private final Consumer<Returned> returned;
  private final Label result = new Label();
  private final VBox root = new VBox();

  /**
   * The buttons.
   *
   * @param approved whether the letter is final
   * @param returned what to do with an edited file that was read
   */
  GoingOut(Desk desk, Supplier<Letter> letter, BooleanSupplier approved, Consumer<Returned> returned) {
    this.desk = desk;
    this.letter = letter;
    this.approved = approved;
    this.returned = returned;
    Label name = new Label("一起发出的文件");
    name.getStyleClass().add("field-name");
    Label hint = new Label("送签包里有复函（逐一寄送的各一份）、办理情况表、意见征询表、公开版、送签说明和校核报告。在 Word 或者 WPS 里改过的文件可以读回来，逐处采用。");
    hint.setWrapText(true);
    hint.getStyleClass().add("quiet");
    result.setWrapText(true);
    root.getStyleClass().add("card");
    root.getChildren()
        .addAll(
            name, hint,
            new FlowPane(
                8, 8, Icons.button("送签包……", Feather.PACKAGE, this::bundle), Icons.button("公开版……", Feather.GLOBE, this::publish),
                Icons.button("导入修改稿……", Feather.DOWNLOAD, this::read)),
            result);
  }

  @Override
  public Node node() {
    return root;
  }

  private void bundle() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle("送签包写到文件夹");
    Optional.ofNullable(chooser.showDialog(desk.stage())).map(File::toPath).ifPresent(this::bundle);
  }

  void bundle(Path folder) {
    Letter now = letter.get();
    boolean isFinal = approved.getAsBoolean();
    result.setText("正在写送签包……");
    Bundle bundle = new Bundle(
        desk.workplace().printout(), desk.workplace().templates().folder().resolve("forms"), Checks.rules(WordList.shipped()));
    LocalDate today = LocalDate.ofInstant(desk.workplace().clock().instant(), ZoneId.systemDefault());
    desk.tasks()
        .aside(
            () -> bundle.write(now, isFinal, folder, today, true, sentence -> Platform.runLater(() -> result.setText(sentence))),
            files -> result.setText("送签包有" + files.size() + "个文件，在“" + folder + "”。"), e -> result.setText("送签包没有写全：" + e.getMessage()));
  }

  private void publish() {
    Letter now = letter.get();
    Optional<String> refusal = PublicEdition.refusal(now);
    if (refusal.isPresent()) {
      result.setText(refusal.get());
      return;
    }
    FileChooser chooser = new FileChooser();
    chooser.setTitle("公开版写到");
    chooser.setInitialFileName("公开版-" + Printout.name(now, true, ".html"));
    chooser.getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter("网页", "*.html"), new FileChooser.ExtensionFilter("Word 文件", "*.docx"),
            new FileChooser.ExtensionFilter("PDF 文件", "*.pdf"));
    Optional.ofNullable(chooser.showSaveDialog(desk.stage())).map(File::toPath).ifPresent(target -> publish(now, target));
  }

  private void publish(Letter now, Path target) {
    PublicEdition edition = PublicEdition.of(now);
    desk.tasks().aside(() -> {
      Printout printout = desk.workplace().printout();
      return printout.write(edition.letter(), "这件复函", true, printout.template(now), HeadForm.LETTER, target, true);
    }, notes -> result.setText("已写成“" + target + "”。" + removed(edition.removals())), e -> result.setText("公开版没有写成：" + e.getMessage()));
  }

  private static String removed(List<Removal> removals) {
    return removals.isEmpty() ? "没有需要去掉的个人信息。"
        : "去掉了：" + removals.stream().map(removal -> removal.place() + "里的“" + removal.words() + "”").collect(Collectors.joining("，")) + "。";
  }

  private void read() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle("选改过的 Word 文件");
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Word 文件", "*.docx"));
    Optional.ofNullable(chooser.showOpenDialog(desk.stage())).map(File::toPath).ifPresent(this::read);
  }

  void read(Path file) {
    Letter now = letter.get();
    desk.tasks().aside(() -> {
      Source source = desk.workplace().reader().read(file);
      Letter read = new Recognise(desk.workplace().templates()).recognise(source).letter();
      if (source.origin().isEmpty() || !Returned.isOf(now, source, read)) {
        throw new FileException("“" + file.getFileName() + "”不是这件复函导出的 Word 文件，没有读入；请核对是不是选错了文件。");
      }
      return Returned.of(now, source, read);
    }, returned, e -> result.setText("修改稿没有读成：" + e.getMessage()));
  }
}
