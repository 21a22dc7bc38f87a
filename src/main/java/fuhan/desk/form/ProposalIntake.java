package fuhan.desk.form;

import fuhan.desk.frame.Desk;
import fuhan.desk.frame.GrowingArea;
import fuhan.desk.frame.Icons;
import fuhan.letter.Letter;
import fuhan.letter.Proposal;
import fuhan.letter.Suggestion;
import fuhan.manuscript.ReadProposal;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** Where the proposal's own text goes in, pasted or as a file: what is recognised fills the fields below, to be corrected there. */
final class ProposalIntake implements Part {
  private final Desk desk;
  private final Editing editing;
  private final Consumer<LocalDate> due;
  private final GrowingArea text = new GrowingArea("提案原文");
  private final Label said = new Label();
  private final TitledPane root;

  /** @param due is told until when the proposal asks for an answer */
  ProposalIntake(Desk desk, Editing editing, Consumer<LocalDate> due) {
    this.due = due;
    this.desk = desk;
    this.editing = editing;
    text.setPromptText("把提案全文粘贴到这里，或者把提案文件拖进来");
    text.setMinHeight(90);
    text.setMaxHeight(260);
    said.setWrapText(true);
    Button read = Icons.button("识别（_R）", Feather.ZAP, () -> read(text.getText().lines().toList()));
    read.disableProperty().bind(text.textProperty().isEmpty());
    Button file = Icons.button("选择文件……", Feather.FILE_PLUS, this::choose);
    VBox content = new VBox(8, text, new HBox(8, read, file), said);
    root = new TitledPane("从提案原文识别", content);
    root.setExpanded(editing.now().proposals().stream().allMatch(proposal -> proposal.title().isBlank()));
    root.setOnDragOver(event -> {
      if (event.getDragboard().hasFiles()) {
        event.acceptTransferModes(TransferMode.COPY);
      }
      event.consume();
    });
    root.setOnDragDropped(event -> {
      event.getDragboard().getFiles().stream().findFirst().map(File::toPath).ifPresent(this::open);
      event.setDropCompleted(true);
      event.consume();
    });
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle("选择提案文件");
    chooser.getExtensionFilters()
        .add(new FileChooser.ExtensionFilter("提案文件", "*.docx", "*.doc", "*.wps", "*.pdf", "*.txt", "*.html", "*.htm", "*.md"));
    Optional.ofNullable(chooser.showOpenDialog(desk.stage())).map(File::toPath).ifPresent(this::open);
  }

  private void read(List<String> lines) {
    said.setText("正在识别……");
    desk.tasks().aside(() -> ReadProposal.read(lines), this::found);
  }

  private void open(Path file) {
    said.setText("正在读“" + file.getFileName() + "”……");
    desk.tasks().aside(() -> ReadProposal.read(desk.workplace().reader().read(file)), this::found, e -> said.setText(e.getMessage()));
  }

  /** Fills the first proposal that says nothing yet, or adds one; one step of undo. */
  private void found(ReadProposal.Found found) {
    Letter letter = editing.now();
    List<Proposal> all = new ArrayList<>(letter.proposals());
    int id = letter.suggestions().stream().mapToInt(Suggestion::id).max().orElse(0);
    List<Suggestion> suggestions = new ArrayList<>();
    for (Suggestion suggestion : found.proposal().suggestions()) {
      suggestions.add(new Suggestion(++id, suggestion.text()));
    }
    Proposal proposal = new Proposal(
        found.proposal().number(), found.proposal().title(), found.proposal().session(), found.proposal().members(), suggestions);
    int empty = 0;
    while (empty < all.size() && !(all.get(empty).title().isBlank() && all.get(empty).suggestions().isEmpty())) {
      empty++;
    }
    if (empty < all.size()) {
      all.set(empty, proposal);
    } else {
      all.add(proposal);
    }
    editing.act("proposal." + (empty + 1) + "/number", letter.withProposals(all).withKind(found.kind()).withRole(found.role()));
    String remarks = found.remarks().stream().collect(Collectors.joining("\n"));
    said.setText(
        "已填入下面的栏目，请核对。认出建议" + suggestions.size() + "条，提案人" + proposal.members().size() + "位。" + (remarks.isEmpty() ? "" : "\n" + remarks));
    found.due().ifPresent(due);
  }

  @Override
  public Node node() {
    return root;
  }
}
