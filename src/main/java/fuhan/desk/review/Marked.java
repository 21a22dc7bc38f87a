package fuhan.desk.review;

import fuhan.version.Comparison;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A paragraph with what changed in it in colour. */
final class Marked {
  private Marked() {}

  /** The side before, deletions struck out. */
  static TextFlow before(Comparison.Row row) {
    return flow(row.before(), "deleted");
  }

  /** The side after, additions underlined. */
  static TextFlow after(Comparison.Row row) {
    return flow(row.after(), "added");
  }

  /** Both in one: what was deleted, then what was added. */
  static TextFlow both(Comparison.Row row) {
    TextFlow flow = flow(row.before(), "deleted");
    if (row.before().stream().noneMatch(stretch -> !stretch.changed())) {
      flow.getChildren().addAll(flow(row.after(), "added").getChildren());
      return flow;
    }
    // Paragraphs that share words: the unchanged ones once, from the side after.
    TextFlow merged = new TextFlow();
    int left = 0;
    for (Comparison.Stretch stretch : row.after()) {
      while (left < row.before().size()
          && (row.before().get(left).changed() || !stretch.changed() && !row.before().get(left).equals(stretch))) {
        if (row.before().get(left).changed()) {
          merged.getChildren().add(text(row.before().get(left), "deleted"));
        }
        left++;
      }
      merged.getChildren().add(text(stretch, "added"));
      left += stretch.changed() ? 0 : 1;
    }
    for (; left < row.before().size(); left++) {
      if (row.before().get(left).changed()) {
        merged.getChildren().add(text(row.before().get(left), "deleted"));
      }
    }
    return merged;
  }

  private static TextFlow flow(List<Comparison.Stretch> stretches, String style) {
    TextFlow flow = new TextFlow();
    stretches.forEach(stretch -> flow.getChildren().add(text(stretch, style)));
    return flow;
  }

  private static Text text(Comparison.Stretch stretch, String style) {
    Text text = new Text(stretch.text());
    text.getStyleClass().add(stretch.changed() ? style : "kept");
    return text;
  }
}
