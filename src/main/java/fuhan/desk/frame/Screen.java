package fuhan.desk.frame;

import javafx.scene.Parent;

/** What fills the window: the drafts, one letter, a review. */
public interface Screen {
  /** The screen's content; always the same. */
  Parent root();

  /** What stands behind 复函助手 in the window's title; empty for the drafts. */
  String title();

  /** Called before another screen takes its place or the window closes; it keeps what is not yet kept and stops its clocks. */
  default void leave() {}
}
