package fuhan.desk.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/** A date that is picked, or typed as 2025-6-12 or 2025年6月12日. */
final class DayPicker {
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy年M月d日");

  private final DatePicker picker = new DatePicker();
  private final Consumer<String> wrong;

  /**
   * A field for a date.
   *
   * @param chosen told of each date that is chosen, also of the one that is shown
   * @param wrong told what is wrong with what was typed; empty when nothing is
   */
  DayPicker(String name, Consumer<Optional<LocalDate>> chosen, Consumer<String> wrong) {
    this.wrong = wrong;
    picker.setMaxWidth(Double.MAX_VALUE);
    picker.setPromptText("2025年6月12日");
    picker.getEditor().setAccessibleText(name);
    picker.setAccessibleText(name);
    picker.setConverter(new StringConverter<>() {
      @Override
      public String toString(LocalDate date) {
        return date == null ? "" : SHOWN.format(date);
      }

      @Override
      public LocalDate fromString(String words) {
        wrong.accept("");
        return words == null || words.isBlank() ? null : read(words);
      }
    });
    picker.valueProperty().addListener((value, before, now) -> chosen.accept(Optional.ofNullable(now)));
    picker.focusedProperty().addListener((focus, before, now) -> {
      if (!now) {
        picker.commitValue();
      }
    });
  }

  private LocalDate read(String words) {
    try {
      String[] numbers = words.strip().split("\\D+");
      if (numbers.length >= 3) {
        return LocalDate.of(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
      }
    } catch (DateTimeException | NumberFormatException e) {
      wrong.accept("没有“" + words.strip() + "”这一天，请核对。");
      return picker.getValue();
    }
    wrong.accept("日期请写成 2025年6月12日 或 2025-6-12。");
    return picker.getValue();
  }

  DatePicker node() {
    return picker;
  }

  void show(Optional<LocalDate> date) {
    if (!Objects.equals(date.orElse(null), picker.getValue())) {
      picker.setValue(date.orElse(null));
    }
  }
}
