package fuhan.desk.sheet;

import fuhan.desk.sheet.PrintedPlaces.Box;
import fuhan.page.Pages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/** The lines under what is pointed out on one page. */
final class Underlines {
  private static final double BELOW = 50;
  private static final double THICK = 15;
  private static final double WAVE = 60;

  private final List<Line> lines = new ArrayList<>();

  /** One mark's stretch in one line. */
  private record Line(Mark mark, Box box) {}

  /** The underlines of each page. */
  static List<Underlines> of(Pages pages, PrintedPlaces places, List<Mark> marks) {
    List<Underlines> all = new ArrayList<>();
    pages.pages().forEach(page -> all.add(new Underlines()));
    for (Mark mark : marks) {
      places.boxes(mark.piece(), mark.from(), mark.to()).forEach(box -> all.get(box.page()).add(mark, box));
    }
    return all;
  }

  void add(Mark mark, Box box) {
    lines.add(new Line(mark, box));
  }

  /** What there is to say of a point of the sheet in twips; empty when nothing is marked there. */
  List<Mark> at(double x, double y) {
    return lines.stream()
        .filter(line -> x >= line.box().left() && x <= line.box().right())
        .filter(line -> y >= line.box().line().top() && y <= line.box().line().top() + line.box().line().height())
        .map(Line::mark)
        .toList();
  }

  /** @param left and {@code top} of the canvas from those of the sheet in pixels */
  void draw(GraphicsContext canvas, double scale, double left, double top) {
    canvas.setTransform(scale, 0, 0, scale, -left, -top);
    canvas.setLineWidth(THICK);
    for (Line line : lines) {
      canvas.setStroke(CanvasInk.color(line.mark().kind().color()));
      double y = line.box().line().baseline() + BELOW;
      if (line.mark().kind().wavy()) {
        wave(canvas, line.box().left(), line.box().right(), y);
      } else {
        canvas.strokeLine(line.box().left(), y, line.box().right(), y);
      }
    }
  }

  private static void wave(GraphicsContext canvas, double left, double right, double y) {
    canvas.beginPath();
    canvas.moveTo(left, y);
    boolean up = false;
    for (double x = left; x < right; x += WAVE / 2, up = !up) {
      double to = Math.min(x + WAVE / 2, right);
      canvas.quadraticCurveTo((x + to) / 2, y + (up ? -WAVE / 2 : WAVE / 2), to, y);
    }
    canvas.stroke();
  }

  boolean has(Underlines other) {
    return lines.equals(other.lines);
  }
}
