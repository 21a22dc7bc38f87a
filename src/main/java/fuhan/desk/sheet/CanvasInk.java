package fuhan.desk.sheet;

import fuhan.page.GlyphRun;
import fuhan.page.Rule;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Draws on a canvas that shows a part of a sheet. Base lines and rules stand on whole pixels of the screen, so that they are crisp. */
final class CanvasInk implements Ink {
  /** Thickness of the stroke that makes a face bold, in ems: on each side half of it. */
  static final double BOLD = 1.0 / 36;

  private final GraphicsContext canvas;
  private final ScreenFaces faces;
  private final double scale;
  private final double output;
  private final double left;
  private final double top;
  private final double bottom;

  /**
   * @param scale pixels of a twip
   * @param output pixels of the screen for one of JavaFX
   * @param left edge of the part in pixels from that of the sheet
   * @param top edge of the part
   * @param height of the part
   */
  CanvasInk(GraphicsContext canvas, ScreenFaces faces, double scale, double output, double left, double top, double height) {
    this.canvas = canvas;
    this.faces = faces;
    this.scale = scale;
    this.output = output;
    this.left = left;
    this.top = top;
    this.bottom = top + height;
    canvas.setLineJoin(StrokeLineJoin.ROUND);
    canvas.setLineCap(StrokeLineCap.ROUND);
  }

  private double snap(double pixels) {
    return Math.round(pixels * output) / output;
  }

  static Color color(int rgb) {
    return Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
  }

  @Override
  public void rule(Rule rule) {
    double x = snap(rule.x() * scale);
    double y = snap(rule.y() * scale);
    double width = Math.max(1 / output, snap((rule.x() + rule.width()) * scale) - x);
    double height = Math.max(1 / output, snap((rule.y() + rule.height()) * scale) - y);
    canvas.setTransform(1, 0, 0, 1, -left, -top);
    canvas.setFill(color(rule.color()));
    canvas.fillRect(x, y, width, height);
  }

  @Override
  public void run(GlyphRun run, double baseline) {
    double em = run.look().size() * 20 * scale;
    double y = snap(baseline * scale);
    if (y + em < top || y - em * 1.5 > bottom) {
      return;
    }
    double high = em / ScreenFaces.SIZE;
    double wide = high * run.look().stretch();
    canvas.setFont(faces.of(run.face()));
    canvas.setFill(color(run.look().color()));
    canvas.setTransform(wide, 0, 0, high, run.left() * scale - left, y - top);
    if (run.look().bold()) {
      canvas.setStroke(color(run.look().color()));
      canvas.setLineWidth(ScreenFaces.SIZE * BOLD);
    }
    String text = run.text();
    for (int n = 0, at = 0; n < run.count(); n++) {
      int next = at + Character.charCount(text.codePointAt(at));
      if (!Character.isWhitespace(text.charAt(at))) {
        String glyph = text.substring(at, next);
        double x = (run.x(n) - run.left()) * scale / wide;
        canvas.fillText(glyph, x, 0);
        if (run.look().bold()) {
          canvas.strokeText(glyph, x, 0);
        }
      }
      at = next;
    }
  }
}
