package fuhan.cli;

import fuhan.draft.DraftException;
import fuhan.draft.Store;
import fuhan.file.LetterReader;
import fuhan.print.Printout;
import fuhan.template.Templates;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the commands work with.
 *
 * @param templates of this installation
 * @param reader reads every format
 * @param printout writes letters as files
 * @param drafts opens the letters kept on this machine
 * @param window opens the window
 */
public record Workshop(Templates templates, LetterReader reader, Printout printout, Drafts drafts, Window window) {
  /** Opens the store. */
  @FunctionalInterface
  public interface Drafts {
    /** The open store of a data folder; empty for the usual folder. */
    Store open(Optional<Path> folder) throws DraftException;
  }

  /** Opens the window and waits until it is closed. */
  @FunctionalInterface
  public interface Window {
    /**
     * Opens it on a data folder.
     *
     * @param folder empty for the usual one
     * @param files letters and packages that are taken in once somebody has signed in
     * @return a sentence when there is no window to be had
     */
    Optional<String> open(Optional<Path> folder, List<Path> files);
  }
}
