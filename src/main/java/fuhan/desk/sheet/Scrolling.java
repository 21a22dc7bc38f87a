package fuhan.desk.sheet;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** How far the table is moved one way: its bar and its offset in pixels. */
final class Scrolling {
  private final ScrollBar bar = new ScrollBar();
  private double room;

  Scrolling(Orientation orientation, Runnable moved) {
    bar.setOrientation(orientation);
    bar.setMin(0);
    bar.setMax(0);
    bar.setFocusTraversable(false);
    bar.valueProperty().addListener((value, before, now) -> moved.run());
  }

  ScrollBar bar() {
    return bar;
  }

  double offset() {
    return bar.getValue();
  }

  /** @param content and {@code seen}: how much there is and how much of it can be seen, in pixels */
  void fit(double content, double seen) {
    room = Math.max(0, content - seen);
    bar.setVisible(room > 0.5);
    bar.setMax(room);
    bar.setVisibleAmount(content <= 0 ? 0 : room * seen / content);
    bar.setUnitIncrement(40);
    bar.setBlockIncrement(Math.max(40, seen - 40));
    to(offset());
  }

  void to(double offset) {
    bar.setValue(Math.clamp(offset, 0, room));
  }

  void by(double pixels) {
    to(offset() + pixels);
  }
}
