package fuhan.desk.sheet;

import fuhan.page.Paper;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Margins and the cells of the grid, thin and pale under the text. */
final class Guides {
  private static final int COLUMNS = 28;
  private static final int ROWS = 22;
  private static final Color CELL = Color.rgb(9, 105, 218, 0.22);
  private static final Color EDGE = Color.rgb(9, 105, 218, 0.55);

  private Guides() {}

  /** Lines are one pixel of the screen wide, whatever the scale. */
  static void draw(GraphicsContext canvas, Paper paper, View view, double scale, double output, double left, double top) {
    canvas.setTransform(1, 0, 0, 1, -left, -top);
    canvas.setLineWidth(1 / output);
    if (view.grid()) {
      canvas.setStroke(CELL);
      for (int column = 0; column <= COLUMNS; column++) {
        double x = edge((paper.left() + paper.measure() * (double) column / COLUMNS) * scale, output);
        canvas.strokeLine(x, paper.top() * scale, x, (paper.top() + ROWS * paper.pitch()) * scale);
      }
      for (int row = 0; row <= ROWS; row++) {
        double y = edge((paper.top() + row * paper.pitch()) * scale, output);
        canvas.strokeLine(paper.left() * scale, y, (paper.left() + paper.measure()) * scale, y);
      }
    }
    if (view.margins()) {
      canvas.setStroke(EDGE);
      double x = edge(paper.left() * scale, output);
      double y = edge(paper.top() * scale, output);
      canvas.strokeRect(x, y, edge((paper.left() + paper.measure()) * scale, output) - x, edge(paper.foot() * scale, output) - y);
    }
  }

  /** The middle of the nearest pixel. */
  private static double edge(double pixels, double output) {
    return (Math.floor(pixels * output) + 0.5) / output;
  }
}
