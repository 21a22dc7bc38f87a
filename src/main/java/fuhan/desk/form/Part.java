package fuhan.desk.form;

import fuhan.letter.Letter;
import javafx.scene.Node;

/** A piece of the form: it shows a part of the letter and follows it. */
interface Part {
  Node node();

  /** Shows what the letter now says; costs little when that is what is shown already. */
  default void refresh(Letter letter) {}

  /** Puts the caret into the field of a place; whether it is here. */
  default boolean focus(String place) {
    return false;
  }
}
