package fuhan.desk.settings;

import fuhan.desk.frame.Desk;
import fuhan.draft.DraftException;
import fuhan.draft.Register;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** The document numbers of this year, and those that no letter has. */
final class RegisterCard {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneId.systemDefault());

  private final ListView<String> numbers = new ListView<>();
  private final Label gaps = new Label();
  private final VBox root;

  RegisterCard(Desk desk) {
    Label head = new Label("发文登记簿");
    head.getStyleClass().add("field-name");
    numbers.setPrefHeight(130);
    numbers.setAccessibleText("今年已经给出的发文字号");
    numbers.setPlaceholder(new Label("今年还没有给出文号。审定一件复函时，登记簿给出下一个号。"));
    gaps.setWrapText(true);
    gaps.getStyleClass().add("quiet");
    root = new VBox(head, gaps, numbers);
    root.getStyleClass().add("card");
    desk.tasks().run(() -> Year.of(desk), year -> {
      numbers.getItems().setAll(year.entries().stream().map(entry -> entry.number().text() + "　" + DAY.format(entry.at())).toList());
      gaps.setText(year.sentence());
    });
  }

  /** One year of the register. */
  private record Year(String code, int year, List<Register.Entry> entries, List<Integer> gaps) {
    static Year of(Desk desk) throws DraftException {
      String code = desk.store().settings().office().code();
      int year = Instant.ofEpochMilli(desk.workplace().clock().millis()).atZone(ZoneId.systemDefault()).getYear();
      return code.isBlank() ? new Year("", year, List.of(), List.of())
          : new Year(code, year, desk.store().register().entries(code, year), desk.store().register().gaps(code, year));
    }

    String sentence() {
      if (code.isEmpty()) {
        return "还没有填写发文代字，登记簿不能给号；请在上面的“单位”里填写。";
      }
      String empty = gaps.stream().map(number -> number + "号").collect(Collectors.joining("、"));
      return code + "〔" + year + "〕已给出" + entries.size() + "个号" + (gaps.isEmpty() ? "，没有空号。" : "，空号：" + empty + "。");
    }
  }

  Node node() {
    return root;
  }
}
