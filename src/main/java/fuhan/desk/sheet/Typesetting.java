package fuhan.desk.sheet;

import fuhan.letter.Letter;

/** Sets letters for the screen and the printer; it may keep what it set, so that the next letter, which is much the same, costs less. */
@FunctionalInterface
public interface Typesetting {
  /** Never called on the JavaFX thread, and never twice at a time. */
  SetLetter set(Letter letter);
}
