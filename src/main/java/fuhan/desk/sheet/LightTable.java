package fuhan.desk.sheet;

import fuhan.desk.sheet.PrintedPlaces.Box;
import fuhan.page.Origin;
import fuhan.page.Page;
import fuhan.page.Pages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The table on which the sheets lie: it scrolls, and only sheets in sight are there. A scroll pane of JavaFX would keep its own idea of where it stands. */
final class LightTable extends Region {
  private static final double BAR = 14;
  /** How far beyond what can be seen sheets are drawn already, in pixels. */
  private static final double AHEAD = 120;

  private final ScreenFaces faces;
  private final Scrolling down = new Scrolling(Orientation.VERTICAL, this::requestLayout);
  private final Scrolling across = new Scrolling(Orientation.HORIZONTAL, this::requestLayout);
  private final Pane table = new Pane();
  private final Map<Integer, SheetView> sheets = new HashMap<>();
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(0);
  private final Tooltip said = new Tooltip();
  private Optional<Pages> pages = Optional.empty();
  private List<Underlines> marks = List.of();
  private Optional<Box> caret = Optional.empty();
  private View view = View.USUAL;
  private Arrangement arrangement;
  private Consumer<Origin> clicked = origin -> {};
  private Consumer<View> viewed = now -> {};

  LightTable(ScreenFaces faces) {
    this.faces = faces;
    getStyleClass().add("light-table");
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    table.setManaged(false);
    getChildren().addAll(table, down.bar(), across.bar());
    setFocusTraversable(true);
    setAccessibleText("排好的复函");
    setMinSize(120, 120);
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    table.setOnMouseClicked(this::click);
    table.setOnMouseMoved(this::hover);
  }

  /** @param here the underlines of each page */
  void show(Pages now, List<Underlines> here) {
    pages = Optional.of(now);
    marks = here;
    requestLayout();
  }

  /** Marks the line that is written at; empty for none. */
  void mark(Optional<Box> box) {
    caret = box;
    sheets.forEach((page, sheet) -> sheet.mark(caret.filter(at -> at.page() == page).orElse(null)));
  }

  void onClick(Consumer<Origin> what) {
    clicked = what;
  }

  /** Tells of a view that was chosen with the wheel. */
  void onView(Consumer<View> what) {
    viewed = what;
  }

  /** Looks at the pages another way; what stands in the middle stays there. */
  void view(View now) {
    view(now, getWidth() / 2, getHeight() / 2);
  }

  private void view(View now, double x, double y) {
    Arrangement before = arrangement;
    view = now;
    if (before != null && pages.isPresent()) {
      arrange();
      keep(before, x, y);
      requestLayout();
    }
  }

  /** Size on the screen against the size on paper. */
  double zoom() {
    return arrangement == null ? 1 : arrangement.scale() / Arrangement.NATURAL;
  }

  /** The page that is looked at, from 1. */
  ReadOnlyIntegerProperty current() {
    return current.getReadOnlyProperty();
  }

  int sheets() {
    return sheets.size();
  }

  Optional<Pages> pages() {
    return pages;
  }

  /** The middle of a box's left edge on the table, in pixels. */
  Point2D point(Box box) {
    double x = arrangement.x(box.page()) - across.offset() + box.left() * arrangement.scale();
    double y = arrangement.y(box.page()) - down.offset() + (box.line().top() + box.line().height() / 2) * arrangement.scale();
    return new Point2D(x, y);
  }

  void goTo(int page) {
    pages.ifPresent(now -> {
      arrange();
      int sheet = Math.clamp(page, 1, now.pages().size()) - 1;
      down.to(arrangement.y(sheet) - Arrangement.GAP);
    });
  }

  /** Scrolls a box into sight when it is outside. */
  void reveal(Box box) {
    if (pages.isEmpty() || getHeight() <= 0 || box.page() >= pages.get().pages().size()) {
      return;
    }
    arrange();
    double top = arrangement.y(box.page()) + box.line().top() * arrangement.scale();
    double bottom = top + box.line().height() * arrangement.scale();
    if (top < down.offset() || bottom > down.offset() + getHeight()) {
      down.to(top - getHeight() / 3);
    }
    double x = arrangement.x(box.page()) + box.left() * arrangement.scale();
    if (x < across.offset() || x > across.offset() + seen()) {
      across.to(x - seen() / 2);
    }
  }

  private double seen() {
    return Math.max(0, getWidth() - BAR);
  }

  private void arrange() {
    Pages now = pages.orElseThrow();
    arrangement = Arrangement.of(now.paper(), now.pages().size(), view, seen(), getHeight());
    down.fit(arrangement.height(), getHeight());
    across.fit(arrangement.width(), seen());
  }

  /** Moves the table so that the point of a sheet that was seen at x, y is seen there again. */
  private void keep(Arrangement before, double x, double y) {
    int sheet = Math.min(before.first(down.offset() + y), arrangement.count() - 1);
    double in = (down.offset() + y - before.y(sheet)) / before.scale();
    double from = (across.offset() + x - before.x(sheet)) / before.scale();
    down.to(arrangement.y(sheet) + in * arrangement.scale() - y);
    across.to(arrangement.x(sheet) + from * arrangement.scale() - x);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    down.bar().resizeRelocate(width - BAR, 0, BAR, height);
    across.bar().resizeRelocate(0, height - BAR, seen(), BAR);
    if (pages.isEmpty() || width <= 0 || height <= 0) {
      return;
    }
    Arrangement before = arrangement;
    arrange();
    if (before != null && before.scale() != arrangement.scale()) {
      keep(before, width / 2, 0);
    }
    int first = arrangement.first(down.offset() - AHEAD);
    int end = arrangement.end(down.offset() + height + AHEAD);
    sheets.entrySet().removeIf(entry -> {
      boolean gone = entry.getKey() < first || entry.getKey() >= end;
      if (gone) {
        table.getChildren().remove(entry.getValue());
      }
      return gone;
    });
    for (int i = first; i < end; i++) {
      place(i, pages.get().pages().get(i));
    }
    current.set(Math.clamp(arrangement.first(down.offset() + height / 3) + 1L, 1, arrangement.count()));
  }

  private void place(int index, Page page) {
    SheetView sheet = sheets.get(index);
    if (sheet == null) {
      sheet = new SheetView(faces);
      sheets.put(index, sheet);
      table.getChildren().add(sheet);
    }
    double output = getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
    double x = snapPositionX(arrangement.x(index) - across.offset());
    double y = snapPositionY(arrangement.y(index) - down.offset());
    sheet.resizeRelocate(x, y, snapSizeX(arrangement.sheetWidth()), snapSizeY(arrangement.sheetHeight()));
    Underlines here = index < marks.size() ? marks.get(index) : new Underlines();
    sheet.show(pages.orElseThrow().paper(), page, view, here, arrangement.scale(), output);
    sheet.mark(caret.filter(at -> at.page() == index).orElse(null));
    sheet.see(-x - AHEAD, -y - AHEAD, getWidth() - x + AHEAD, getHeight() - y + AHEAD);
  }

  private void scroll(ScrollEvent event) {
    if (event.isShortcutDown()) {
      View now = view.zoomed(zoom() * Math.pow(1.1, event.getDeltaY() / 40));
      view(now, event.getX(), event.getY());
      viewed.accept(now);
    } else {
      down.by(-event.getDeltaY());
      across.by(-event.getDeltaX());
    }
    event.consume();
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case PAGE_DOWN, SPACE -> down.by(getHeight() - 40);
      case PAGE_UP -> down.by(40 - getHeight());
      case DOWN -> down.by(40);
      case UP -> down.by(-40);
      case LEFT -> across.by(-40);
      case RIGHT -> across.by(40);
      case HOME -> down.to(0);
      case END -> down.to(Double.MAX_VALUE);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private Optional<SheetView> under(MouseEvent event) {
    return sheets.values().stream().filter(sheet -> sheet.getBoundsInParent().contains(event.getX(), event.getY())).findFirst();
  }

  private void click(MouseEvent event) {
    under(event).flatMap(
        sheet -> PrintedPlaces.at(
            sheet.page(), (event.getX() - sheet.getLayoutX()) / arrangement.scale(),
            (event.getY() - sheet.getLayoutY()) / arrangement.scale()))
        .ifPresent(clicked);
  }

  private void hover(MouseEvent event) {
    List<Mark> here = new ArrayList<>();
    under(event).ifPresent(
        sheet -> here.addAll(
            sheet.marks()
                .at((event.getX() - sheet.getLayoutX()) / arrangement.scale(), (event.getY() - sheet.getLayoutY()) / arrangement.scale())));
    String words = String.join("\n", here.stream().map(Mark::sentence).distinct().toList());
    if (!words.equals(said.getText())) {
      said.setText(words);
      if (words.isEmpty()) {
        Tooltip.uninstall(table, said);
      } else {
        Tooltip.install(table, said);
      }
    }
  }
}
