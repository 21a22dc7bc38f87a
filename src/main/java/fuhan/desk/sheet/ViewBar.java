package fuhan.desk.sheet;

import fuhan.desk.frame.Icons;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The tools above the pages: size, pairs, guides, page number, print. */
final class ViewBar {
  private final Label size = new Label();
  private final TextField number = new TextField();
  private final Label count = new Label();
  private final ToggleButton width;
  private final ToggleButton page;
  private final ToggleButton pairs;
  private final ToggleButton margins;
  private final ToggleButton grid;
  private final HBox root = new HBox();
  private double zoom = 1;

  /**
   * @param look changes how pages are looked at
   * @param print begins to print
   * @param go shows a page, counted from 1
   */
  ViewBar(Consumer<UnaryOperator<View>> look, Runnable print, IntConsumer go) {
    width = toggle("适合宽度（Ctrl+0）", Feather.MAXIMIZE_2, () -> look.accept(now -> now.fitting(View.Fit.WIDTH)));
    page = toggle("整页", Feather.FILE, () -> look.accept(now -> now.fitting(View.Fit.PAGE)));
    pairs = toggle("双页并排", Feather.BOOK_OPEN, () -> look.accept(now -> now.withPairs(!now.pairs())));
    margins = toggle("显示版心", Feather.SQUARE, () -> look.accept(now -> now.withMargins(!now.margins())));
    grid = toggle("显示每行28字、每页22行的格子", Feather.GRID, () -> look.accept(now -> now.withGrid(!now.grid())));
    Button smaller = Icons.small("缩小（Ctrl+-）", Feather.MINUS, () -> look.accept(now -> now.step(zoom, -1)));
    Button larger = Icons.small("放大（Ctrl++）", Feather.PLUS, () -> look.accept(now -> now.step(zoom, 1)));
    Button printer = Icons.small("打印……", Feather.PRINTER, print);
    size.setMinWidth(Region.USE_PREF_SIZE);
    size.getStyleClass().add("quiet");
    number.setPrefColumnCount(2);
    number.setMinWidth(44);
    number.setAccessibleText("页码");
    number.getStyleClass().add("small");
    number.setOnAction(event -> {
      String text = number.getText().strip();
      if (text.matches("\\d{1,5}")) {
        go.accept(Integer.parseInt(text));
      }
    });
    count.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    root.getChildren()
        .addAll(
            width, page, pairs, margins, grid, new Separator(javafx.geometry.Orientation.VERTICAL), smaller, size, larger, gap,
            new Label("第"), number, count, printer);
    root.getChildren().stream().filter(Label.class::isInstance).forEach(label -> label.getStyleClass().add("quiet"));
    root.getStyleClass().add("view-bar");
  }

  Node node() {
    return root;
  }

  private static ToggleButton toggle(String words, Ikon icon, Runnable action) {
    ToggleButton button = new ToggleButton("", Icons.of(icon));
    button.getStyleClass().addAll("button-icon", "flat", "small");
    button.setTooltip(new Tooltip(words));
    button.setAccessibleText(words);
    button.setOnAction(event -> action.run());
    return button;
  }

  void show(View view) {
    width.setSelected(view.fit() == View.Fit.WIDTH);
    page.setSelected(view.fit() == View.Fit.PAGE);
    pairs.setSelected(view.pairs());
    margins.setSelected(view.margins());
    grid.setSelected(view.grid());
  }

  /** @param seen size on the screen against the size on paper */
  void count(int current, int pages, double seen) {
    zoom = seen;
    size.setText(Math.round(seen * 100) + "%");
    if (!number.isFocused()) {
      number.setText(Integer.toString(current));
    }
    count.setText("页，共 " + pages + " 页");
  }
}
