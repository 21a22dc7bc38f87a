package fuhan.desk.sheet;

import fuhan.desk.sheet.PrintedPlaces.Box;
import fuhan.page.Page;
import fuhan.page.Paper;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** One sheet: white paper, the line that is written at, the page itself on canvases. A large sheet has several, and only those in sight. */
final class SheetView extends Pane {
  /** Edge of the largest canvas in pixels of the screen; graphics cards take 4096 and more. */
  private static final double TILE = 2048;

  private final ScreenFaces faces;
  private final Region line = new Region();
  private final Region caret = new Region();
  private final Map<Integer, Canvas> canvases = new HashMap<>();
  private Look look;
  private double scale;

  /** Everything that a canvas shows. */
  private record Look(Paper paper, Page page, View view, Underlines marks, double scale, double output) {
    private boolean shows(Look other) {
      return page.equals(other.page) && paper.equals(other.paper) && scale == other.scale && output == other.output
          && view.margins() == other.view.margins() && view.grid() == other.view.grid() && marks.has(other.marks);
    }
  }

  SheetView(ScreenFaces faces) {
    this.faces = faces;
    getStyleClass().add("paper");
    line.getStyleClass().add("line-mark");
    caret.getStyleClass().add("caret-mark");
    mark(null);
    getChildren().addAll(line, caret);
  }

  /** Takes a page; what already shows it stays as it is. */
  void show(Paper paper, Page page, View view, Underlines marks, double pixels, double output) {
    Look now = new Look(paper, page, view, marks, pixels, output);
    if (look == null || !look.shows(now)) {
      getChildren().removeAll(canvases.values());
      canvases.clear();
    }
    look = now;
    scale = pixels;
    setAccessibleText("第" + page.number() + "页");
  }

  /** Marks the line that is written at; null for none. */
  void mark(Box box) {
    line.setVisible(box != null);
    caret.setVisible(box != null);
    if (box != null) {
      double top = box.line().top() * scale;
      double height = box.line().height() * scale;
      double left = Math.min(box.line().left(), box.left()) * scale;
      line.resizeRelocate(left - 4, top, Math.max(box.line().right() * scale - left, 0) + 8, height);
      caret.resizeRelocate(box.left() * scale - 1, top + height * 0.1, 2, height * 0.8);
    }
  }

  /** Draws the canvases that can be seen and lets the others go; all in pixels of the sheet. */
  void see(double left, double top, double right, double bottom) {
    double step = Math.floor(TILE / look.output());
    int columns = (int) Math.ceil(getWidth() / step);
    int rows = (int) Math.ceil(getHeight() / step);
    for (Iterator<Map.Entry<Integer, Canvas>> all = canvases.entrySet().iterator(); all.hasNext();) {
      Map.Entry<Integer, Canvas> entry = all.next();
      int row = entry.getKey() / columns;
      if (!isSeen(entry.getKey() % columns * step, row * step, step, left, top, right, bottom)) {
        getChildren().remove(entry.getValue());
        all.remove();
      }
    }
    for (int tile = 0; tile < columns * rows; tile++) {
      double x = tile % columns * step;
      int row = tile / columns;
      double y = row * step;
      if (isSeen(x, y, step, left, top, right, bottom) && !canvases.containsKey(tile)) {
        Canvas canvas = draw(x, y, Math.min(step, getWidth() - x), Math.min(step, getHeight() - y));
        canvases.put(tile, canvas);
        getChildren().add(canvas);
      }
    }
  }

  private static boolean isSeen(double x, double y, double step, double left, double top, double right, double bottom) {
    return x < right && x + step > left && y < bottom && y + step > top;
  }

  private Canvas draw(double x, double y, double width, double height) {
    Canvas canvas = new Canvas(width, height);
    canvas.relocate(x, y);
    canvas.setMouseTransparent(true);
    Guides.draw(canvas.getGraphicsContext2D(), look.paper(), look.view(), scale, look.output(), x, y);
    new CanvasInk(canvas.getGraphicsContext2D(), faces, scale, look.output(), x, y, height).page(look.page());
    look.marks().draw(canvas.getGraphicsContext2D(), scale, x, y);
    return canvas;
  }

  Page page() {
    return look.page();
  }

  Underlines marks() {
    return look.marks();
  }
}
