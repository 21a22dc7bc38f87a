package fuhan.desk.form;

import fuhan.check.Finding;
import fuhan.desk.frame.Icons;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the rules found: a click leads to the place, a button mends it, 忽略 and 不再提示 keep it quiet. */
final class FindingsPart implements Part {
  private static final int MOST = 60;

  private final Proofreading proofreading;
  private final Consumer<Finding> go;
  private final Consumer<Finding> mend;
  private final ReportPrint report;
  private final VBox root = new VBox();

  FindingsPart(Proofreading proofreading, Consumer<Finding> go, Consumer<Finding> mend, ReportPrint report) {
    this.proofreading = proofreading;
    this.go = go;
    this.mend = mend;
    this.report = report;
    root.getStyleClass().addAll("card", "findings");
    show();
  }

  @Override
  public Node node() {
    return root;
  }

  /** Shows what is found now. */
  void show() {
    List<Finding> findings = proofreading.findings();
    Label head = new Label(findings.isEmpty() ? "没有发现别的问题。" : "发现" + findings.size() + "处，点一下就到那里：");
    head.getStyleClass().add("field-name");
    root.getChildren().setAll(head);
    Map<String, List<Finding>> steps = findings.stream()
        .limit(MOST)
        .collect(Collectors.groupingBy(Finding::section, LinkedHashMap::new, Collectors.toList()));
    steps.forEach((step, found) -> {
      Label name = new Label(step + "（" + found.size() + "处）");
      name.getStyleClass().add("group");
      root.getChildren().add(name);
      found.forEach(finding -> root.getChildren().add(row(finding)));
    });
    if (findings.size() > MOST) {
      root.getChildren().add(new Label("其余" + (findings.size() - MOST) + "处改完上面的再显示。"));
    }
    root.getChildren()
        .add(
            new FlowPane(
                8, 8, Icons.button("打印校核报告", Feather.PRINTER, () -> report.print(proofreading.findings())),
                Icons.button("校核报告存为 PDF……", Feather.DOWNLOAD, () -> report.save(proofreading.findings()))));
    if (proofreading.quiet() > 0) {
      Hyperlink again = new Hyperlink("已忽略" + proofreading.quiet() + "处，点这里恢复");
      again.setOnAction(event -> proofreading.hearAgain());
      root.getChildren().add(again);
    }
  }

  private Node row(Finding finding) {
    Label severity = new Label(finding.severity().word());
    severity.getStyleClass().addAll("badge", switch (finding.severity()) {
      case ERROR -> "wrong";
      case WARNING -> "open";
      case HINT -> "hint";
    });
    severity.setMinWidth(Region.USE_PREF_SIZE);
    Hyperlink quote = new Hyperlink(finding.quote().isBlank() ? finding.section() : "“" + shortened(finding.quote()) + "”");
    quote.setOnAction(event -> go.accept(finding));
    quote.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(8, severity, quote, gap);
    line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    finding.fix()
        .ifPresent(
            fix -> line.getChildren()
                .add(Icons.small(fix.isEmpty() ? "删去" : "改为“" + fix + "”", Feather.CHECK, () -> mend.accept(finding))));
    line.getChildren()
        .addAll(
            Icons.small("忽略：这件复函里不再提", Feather.EYE_OFF, () -> proofreading.ignore(finding)),
            Icons.small("不再提示：本单位的复函都不再提", Feather.BELL_OFF, () -> proofreading.never(finding)));
    Label message = new Label(finding.message() + (finding.suggestion().isEmpty() ? "" : finding.suggestion() + "。"));
    message.setWrapText(true);
    message.getStyleClass().add("quiet");
    return new VBox(2, line, message);
  }

  private static String shortened(String quote) {
    return quote.length() > 24 ? quote.substring(0, 24) + "……" : quote;
  }
}
