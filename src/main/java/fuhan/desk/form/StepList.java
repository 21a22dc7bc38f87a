package fuhan.desk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The steps on the left, each with a tick or the number of things that are missing. */
final class StepList {
  private final VBox root = new VBox();
  private final VBox steps = new VBox(2);
  private final ToggleGroup group = new ToggleGroup();
  private final List<Label> names = new ArrayList<>();
  private final List<Label> badges = new ArrayList<>();
  private final IntConsumer chosen;
  private List<Integer> shown = List.of();

  /** @param below what stands under the steps */
  StepList(IntConsumer chosen, Node below) {
    this.chosen = chosen;
    root.getStyleClass().add("steps");
    root.getChildren().addAll(steps, below);
    group.selectedToggleProperty().addListener((toggle, before, now) -> {
      if (now == null && before != null) {
        before.setSelected(true);
      }
    });
  }

  Node node() {
    return root;
  }

  /** Shows these steps; a menu for a step, where there is one, opens on the right button. */
  void show(List<Page> pages, Function<Page, Optional<ContextMenu>> menus) {
    steps.getChildren().clear();
    group.getToggles().clear();
    badges.clear();
    names.clear();
    shown = List.of();
    for (int i = 0; i < pages.size(); i++) {
      int index = i;
      ToggleButton step = new ToggleButton();
      step.setMaxWidth(Double.MAX_VALUE);
      step.getStyleClass().add("step");
      Label name = new Label((i + 1) + "　" + pages.get(i).name());
      name.setMinWidth(0);
      step.setTooltip(new Tooltip(pages.get(i).name()));
      Label badge = new Label();
      badge.getStyleClass().add("badge");
      badge.setMinWidth(Region.USE_PREF_SIZE);
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      HBox face = new HBox(6, name, gap, badge);
      face.prefWidthProperty().bind(step.widthProperty().subtract(22));
      step.setGraphic(face);
      step.setOnAction(event -> chosen.accept(index));
      step.setToggleGroup(group);
      menus.apply(pages.get(i)).ifPresent(step::setContextMenu);
      badges.add(badge);
      names.add(name);
      steps.getChildren().add(step);
    }
  }

  void rename(int index, String name) {
    names.get(index).setText((index + 1) + "　" + name);
  }

  void select(int index) {
    group.selectToggle(group.getToggles().get(index));
  }

  /** Shows how many things each step lacks; -1 for a step that lacks nothing by its nature. */
  void missing(List<Integer> counts, List<String> names) {
    if (counts.equals(shown)) {
      return;
    }
    shown = List.copyOf(counts);
    for (int i = 0; i < badges.size(); i++) {
      Label badge = badges.get(i);
      int count = counts.get(i);
      badge.setVisible(count >= 0);
      badge.setText(count == 0 ? "✓" : Integer.toString(count));
      badge.getStyleClass().removeAll("open", "done");
      badge.getStyleClass().add(count == 0 ? "done" : "open");
      ((ToggleButton) group.getToggles().get(i))
          .setAccessibleText(names.get(i) + (count > 0 ? "，还缺" + count + "处" : count == 0 ? "，已填好" : ""));
    }
  }
}
