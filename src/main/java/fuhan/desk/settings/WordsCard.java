package fuhan.desk.settings;

import fuhan.check.rule.WordList;
import fuhan.desk.form.Proofreading;
import fuhan.desk.frame.Ask;
import fuhan.desk.frame.Desk;
import fuhan.desk.frame.GrowingArea;
import fuhan.desk.frame.Icons;
import fuhan.file.Landing;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** 用词表: the office's own words, beside those that come with the program. */
final class WordsCard {
  private final Desk desk;
  private final GrowingArea words = new GrowingArea("用词表，一行一个");
  private final VBox root = new VBox(8);

  WordsCard(Desk desk) {
    this.desk = desk;
    words.setPromptText("高质量的发展\t高质量发展\t疑似\t本单位的写法");
    root.getChildren()
        .addAll(
            words,
            new FlowPane(
                8, 8, Icons.button("保存用词表", Feather.SAVE, this::keep), Icons.button("从文件读入……", Feather.UPLOAD, this::read),
                Icons.button("写到文件……", Feather.DOWNLOAD, this::write)));
    desk.tasks().run(() -> desk.store().settings().value(Proofreading.WORDS, ""), words::setText);
  }

  Node node() {
    return root;
  }

  private void keep() {
    String text = words.getText();
    try {
      int count = WordList.read(text).size();
      desk.tasks().run(() -> desk.store().settings().set(Proofreading.WORDS, text), () -> desk.say("用词表已保存，本单位有" + count + "个词。"));
    } catch (IllegalArgumentException e) {
      Ask.tell(desk.stage(), "用词表没有保存", e.getMessage());
    }
  }

  private void read() {
    Optional.ofNullable(chooser("读入用词表").showOpenDialog(desk.stage()))
        .map(File::toPath)
        .ifPresent(
            file -> desk.tasks()
                .aside(
                    () -> Files.readString(file, StandardCharsets.UTF_8), words::setText,
                    e -> Ask.tell(desk.stage(), "用词表没有读入", "“" + file + "”不能读取：请检查它是不是 UTF-8 的文本文件。")));
  }

  private void write() {
    String text = words.getText();
    Optional.ofNullable(chooser("写出用词表").showSaveDialog(desk.stage())).map(File::toPath).ifPresent(file -> desk.tasks().aside(() -> {
      Landing.put(file, true, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
      return file;
    }, (Path done) -> desk.say("已写到“" + done + "”。"), e -> Ask.tell(desk.stage(), "用词表没有写出", e.getMessage())));
  }

  private static FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName("wording.tsv");
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("用词表", "*.tsv", "*.txt"));
    return chooser;
  }
}
