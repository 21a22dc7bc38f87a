package fuhan.desk.start;

import fuhan.draft.DraftRow;
import fuhan.draft.State;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** The table of letters: 案由, 编号, 委员, 类别, 状态, 期限, 改于. */
final class DraftTable {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ZoneId.systemDefault());

  private DraftTable() {}

  static TableView<DraftRow> of(SortedList<DraftRow> rows, Consumer<DraftRow> open) {
    TableView<DraftRow> table = new TableView<>(rows);
    table.setAccessibleText("全部复函");
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    TableColumn<DraftRow, String> subject = column(
        "案由", 380, row -> (row.again() ? "（再次答复）" : "") + (row.subject().isBlank() ? "（还没有案由）" : row.subject()));
    TableColumn<DraftRow, State> state = new TableColumn<>("状态");
    state.setPrefWidth(90);
    state.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().state()));
    state.setCellFactory(column -> new StateCell());
    TableColumn<DraftRow, String> changed = column("改于", 120, row -> TIME.format(row.changedAt()));
    changed.setComparator(Comparator.naturalOrder());
    table.getColumns().add(subject);
    table.getColumns().add(column("编号", 110, DraftRow::numbers));
    table.getColumns().add(column("委员", 130, DraftRow::members));
    table.getColumns().add(column("类别", 60, DraftRow::category));
    table.getColumns().add(state);
    table.getColumns().add(due());
    table.getColumns().add(changed);
    table.setRowFactory(view -> {
      TableRow<DraftRow> row = new TableRow<>();
      row.setOnMouseClicked(event -> {
        if (event.getClickCount() == 2 && !row.isEmpty()) {
          open.accept(row.getItem());
        }
      });
      return row;
    });
    return table;
  }

  private static TableColumn<DraftRow, String> column(String name, double width, Function<DraftRow, String> words) {
    TableColumn<DraftRow, String> column = new TableColumn<>(name);
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(words.apply(cell.getValue())));
    return column;
  }

  private static TableColumn<DraftRow, String> due() {
    TableColumn<DraftRow, String> column = column("期限", 110, row -> row.due().map(DAY::format).orElse(""));
    column.setCellFactory(view -> new TableCell<>() {
      @Override
      protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        setText(empty ? "" : words);
        boolean late = !empty && words != null && !words.isEmpty()
            && !LocalDate.parse(words, DAY).isAfter(LocalDate.now(ZoneId.systemDefault()).plusDays(3));
        getStyleClass().remove("wrong");
        if (late) {
          getStyleClass().add("wrong");
        }
      }
    });
    return column;
  }

  /** A state as a coloured word. */
  private static final class StateCell extends TableCell<DraftRow, State> {
    private final Label badge = new Label();

    @Override
    protected void updateItem(State state, boolean empty) {
      super.updateItem(state, empty);
      badge.getStyleClass().setAll("label", "badge");
      if (!empty && state != null) {
        badge.setText(state.word());
        switch (state) {
          case RETURNED -> badge.getStyleClass().add("wrong");
          case SUBMITTED -> badge.getStyleClass().add("open");
          case APPROVED, ISSUED -> badge.getStyleClass().add("done");
          case DRAFT -> {
          }
        }
      }
      setGraphic(empty ? null : badge);
    }
  }
}
