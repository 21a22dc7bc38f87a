package fuhan.desk.form;

import fuhan.desk.frame.GrowingArea;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that lead out of a field for one paragraph: Enter, Backspace at its beginning, the arrow keys at its ends. */
final class WritingKeys {
  /** Where they lead. */
  interface Exits {
    void enter();

    /** Backspace at the beginning. */
    void backspace();

    /** Delete at the end. */
    void delete();

    /** Alt+↑ is -1, Alt+↓ is 1. */
    void move(int by);

    /** ↑ at the beginning is -1, ↓ at the end is 1. */
    void leave(int by);
  }

  private WritingKeys() {}

  static void attach(GrowingArea area, Exits exits) {
    area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (leads(area, event, exits)) {
        event.consume();
      }
    });
  }

  private static boolean leads(GrowingArea area, KeyEvent event, Exits exits) {
    KeyCode code = event.getCode();
    boolean plain = !event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
    boolean atStart = area.getCaretPosition() == 0 && area.getSelection().getLength() == 0;
    boolean atEnd = area.getCaretPosition() == area.getLength() && area.getSelection().getLength() == 0;
    if (code == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
      area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    } else if (event.isAltDown() && !event.isShiftDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
      exits.move(code == KeyCode.UP ? -1 : 1);
    } else if (plain && code == KeyCode.ENTER) {
      exits.enter();
    } else if (plain && code == KeyCode.BACK_SPACE && atStart) {
      exits.backspace();
    } else if (plain && code == KeyCode.DELETE && atEnd) {
      exits.delete();
    } else if (plain && code == KeyCode.UP && atStart || plain && code == KeyCode.DOWN && atEnd) {
      exits.leave(code == KeyCode.UP ? -1 : 1);
    } else {
      return false;
    }
    return true;
  }
}
