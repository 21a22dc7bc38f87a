package fuhan.desk.form;

import fuhan.desk.frame.Ask;
import fuhan.desk.frame.Desk;
import fuhan.desk.frame.Icons;
import fuhan.draft.Comment;
import fuhan.draft.Draft;
import fuhan.draft.Drafts;
import fuhan.draft.State;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Over the form: which letter it is, how far it is, and what can be done with it as a whole. */
final class FormBar {
  private final Desk desk;
  private final LetterForm form;
  private final String reason;
  private final Drafts.Chain chain;
  private final Label name = new Label();
  private final Label state = new Label();
  private final Button submit;
  private final Button withdraw;
  private final Button review;
  private final DatePicker due = new DatePicker();
  private final HBox banner = new HBox();
  private final VBox root;

  /**
   * The bar.
   *
   * @param reason why the letter was sent back; empty when it was not
   * @param chain the replies before and after this one
   */
  FormBar(Desk desk, LetterForm form, String reason, Drafts.Chain chain) {
    this.desk = desk;
    this.form = form;
    this.reason = reason;
    this.chain = chain;
    name.getStyleClass().add("name");
    name.setMinWidth(0);
    state.getStyleClass().add("badge");
    state.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    submit = Icons.button("送审（_S）", Feather.SEND, this::submit);
    submit.getStyleClass().add("accent");
    withdraw = Icons.button(
        "撤回", Feather.CORNER_UP_LEFT,
        () -> form.then(() -> desk.store().reviews().withdraw(form.draft().id(), desk.account()), "已撤回，可以继续修改。"));
    review = Icons.button("去审核", Feather.CHECK_SQUARE, () -> desk.places().review(form.draft().id()));
    Button back = Icons.button("全部复函（_B）", Feather.ARROW_LEFT, () -> desk.places().drafts());
    due.setPromptText("办理期限");
    due.setAccessibleText("办理期限");
    due.setTooltip(new Tooltip("办理期限：到期前三天在全部复函里变红"));
    due.setPrefWidth(140);
    due.setMinWidth(120);
    due.valueProperty().addListener((value, before, now) -> form.due(Optional.ofNullable(now)));
    HBox line = new HBox(
        back, name, state, gap, due, Icons.small("撤销（Ctrl+Z）", Feather.CORNER_UP_LEFT, form::undo),
        Icons.small("重做（Ctrl+Shift+Z）", Feather.CORNER_UP_RIGHT, form::redo),
        Icons.small("查找和替换（Ctrl+F）", Feather.SEARCH, () -> form.find().show()),
        Icons.small("版本", Feather.CLOCK, () -> desk.places().versions(form.draft().id())),
        Icons.small("帮助（F1）", Feather.HELP_CIRCLE, () -> desk.places().help("")), withdraw, review, submit);
    line.getStyleClass().add("bar");
    for (Region fixed : List.of(back, submit, withdraw, review)) {
      fixed.setMinWidth(Region.USE_PREF_SIZE);
    }
    banner.getStyleClass().add("banner");
    root = new VBox(line, banner);
  }

  Node node() {
    return root;
  }

  void show(Draft draft) {
    String subject = draft.letter()
        .proposals()
        .stream()
        .map(proposal -> proposal.title())
        .filter(title -> !title.isBlank())
        .collect(Collectors.joining("；"));
    name.setText(subject.isEmpty() ? "新的复函" : subject);
    state.setText(draft.state().word());
    due.setValue(draft.due().orElse(null));
    boolean writable = draft.state() == State.DRAFT || draft.state() == State.RETURNED;
    visible(submit, writable);
    visible(withdraw, draft.state() == State.SUBMITTED && !desk.isHead());
    visible(review, desk.isHead() && (draft.state() == State.SUBMITTED || draft.state() == State.APPROVED));
    banner(draft);
  }

  private void banner(Draft draft) {
    List<Comment> open = form.editing().remarks().open();
    banner.getChildren().clear();
    switch (draft.state()) {
      case RETURNED -> banner.getChildren().add(label("审核人退回了这件复函：" + reason));
      case SUBMITTED -> {
        if (!desk.isHead()) {
          banner.getChildren().add(label("已经送审，正在等审核；要改请先撤回。"));
        }
      }
      case APPROVED -> banner.getChildren().add(label("已经审定；再改动就要重新送审。"));
      case ISSUED -> banner.getChildren().add(label("已经印发，不能再改；需要再次答复时，请在全部复函里复制为新件。"));
      case DRAFT -> {
      }
    }
    chain.first().ifPresent(first -> banner.getChildren().add(link("这是再次答复，看上一次的复函", () -> desk.places().letter(first))));
    chain.later()
        .stream()
        .findFirst()
        .ifPresent(later -> banner.getChildren().add(link("有人不满意，已经再次答复，看那一件", () -> desk.places().letter(later))));
    if (!open.isEmpty()) {
      banner.getChildren().add(link("还有" + open.size() + "条审核意见，到第一条", () -> form.go(form.editing().remarks().placeOf(open.getFirst()))));
    }
    visible(banner, !banner.getChildren().isEmpty());
  }

  private static Label label(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    HBox.setHgrow(label, Priority.ALWAYS);
    return label;
  }

  private static Hyperlink link(String words, Runnable action) {
    Hyperlink link = new Hyperlink(words);
    link.setOnAction(event -> action.run());
    return link;
  }

  private static void visible(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  private void submit() {
    List<Gap> gaps = Gap.of(form.letter());
    String missing = gaps.stream().limit(8).map(Gap::sentence).collect(Collectors.joining("\n"));
    boolean go = gaps.isEmpty() || Ask.agreed(desk.stage(), "还缺" + gaps.size() + "处，仍然送审吗？", missing, "送审");
    if (go) {
      form.then(() -> desk.store().reviews().submit(form.draft().id(), desk.account(), ""), "已送审。");
    }
  }
}
