package fuhan.desk.sheet;

import fuhan.page.GlyphRun;
import fuhan.page.Page;
import fuhan.page.Pages;
import fuhan.page.Rule;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/** A printed side as shapes, which a printer draws as finely as it can; in points from the upper left corner of the sheet. */
final class PrintSheet implements Ink {
  private static final double TWIPS = 20;

  private final ScreenFaces faces;
  private final Group group = new Group();

  private PrintSheet(ScreenFaces faces) {
    this.faces = faces;
  }

  /** One page at its own size. */
  static Node of(Page page, ScreenFaces faces) {
    PrintSheet sheet = new PrintSheet(faces);
    sheet.page(page);
    return sheet.group;
  }

  /**
   * Two pages on a landscape sheet of the same paper, each made smaller.
   *
   * @param width of the landscape sheet in points
   */
  static Node of(PrintOrder.Side side, Pages pages, ScreenFaces faces, double width) {
    Group both = new Group();
    double scale = width / 2 / (pages.paper().width() / TWIPS);
    int[] numbers = {side.left(), side.right()};
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] > 0) {
        Node page = of(pages.pages().get(numbers[i] - 1), faces);
        page.getTransforms().addAll(new Translate(i * width / 2, 0), new Scale(scale, scale));
        both.getChildren().add(page);
      }
    }
    return both;
  }

  @Override
  public void rule(Rule rule) {
    Rectangle bar = new Rectangle(rule.x() / TWIPS, rule.y() / TWIPS, rule.width() / TWIPS, rule.height() / TWIPS);
    bar.setFill(CanvasInk.color(rule.color()));
    group.getChildren().add(bar);
  }

  @Override
  public void run(GlyphRun run, double baseline) {
    double high = run.look().size() / ScreenFaces.SIZE;
    int[] points = run.text().codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      if (Character.isWhitespace(points[i])) {
        continue;
      }
      Text glyph = new Text(Character.toString(points[i]));
      glyph.setFont(faces.of(run.face()));
      glyph.setFill(CanvasInk.color(run.look().color()));
      if (run.look().bold()) {
        glyph.setStroke(CanvasInk.color(run.look().color()));
        glyph.setStrokeWidth(ScreenFaces.SIZE * CanvasInk.BOLD);
      }
      glyph.getTransforms().addAll(new Translate(run.x(i) / TWIPS, baseline / TWIPS), new Scale(high * run.look().stretch(), high));
      group.getChildren().add(glyph);
    }
  }
}
