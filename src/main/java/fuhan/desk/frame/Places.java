package fuhan.desk.frame;

import java.nio.file.Path;

/** The ways from one screen to another. */
public interface Places {
  /** Shows the drafts. */
  void drafts();

  /** Opens a letter for writing. */
  void letter(long draft);

  /** Opens a letter for review. */
  void review(long draft);

  /** Opens the versions of a letter. */
  void versions(long draft);

  /** Opens the settings. */
  void settings();

  /** Goes back to a backup: the program ends and is to be opened again. */
  void restore(Path backup);

  /** Opens the help at a page, such as {@code numbers}; empty for its first. */
  void help(String page);

  /** Ends the sitting of the person who is signed in and asks who comes next. */
  void signOut();
}
