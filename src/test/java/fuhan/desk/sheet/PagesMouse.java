package fuhan.desk.sheet;

import fuhan.desk.sheet.PrintedPlaces.Box;
import fuhan.page.Origin;
import fuhan.page.Pages;
import fuhan.page.SetLine;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Clicks in the pages on the screen. */
public final class PagesMouse {
  private PagesMouse() {}

  /** Clicks where a line of the pages begins that holds these words; false when there are no pages, or none holds them. */
  public static boolean click(Node scene, String words) {
    if (!(scene.lookup(".light-table") instanceof LightTable table) || table.pages().isEmpty()) {
      return false;
    }
    Optional<Box> box = find(table.pages().get(), words);
    box.ifPresent(found -> {
      table.reveal(found);
      table.layout();
      Node target = table.getChildrenUnmodifiable().getFirst();
      Point2D at = target.localToScene(table.point(found));
      Event.fireEvent(
          target,
          new MouseEvent(
              MouseEvent.MOUSE_CLICKED, at.getX() + 1, at.getY(), 0, 0, MouseButton.PRIMARY, 1, false, false, false, false, true, false,
              false, true, false, true, null));
    });
    return box.isPresent();
  }

  private static Optional<Box> find(Pages pages, String words) {
    PrintedPlaces places = new PrintedPlaces(pages);
    return pages.pages()
        .stream()
        .flatMap(page -> page.all())
        .filter(line -> line.text().contains(words) && line.piece() >= 0)
        .findFirst()
        .flatMap(line -> places.caret(origin(line, words)));
  }

  private static Origin origin(SetLine line, String words) {
    return line.runs().stream().filter(run -> run.text().contains(words)).findFirst().orElse(line.runs().getFirst()).origin();
  }
}
