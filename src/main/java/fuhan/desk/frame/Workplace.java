package fuhan.desk.frame;

import fuhan.draft.LetterText;
import fuhan.file.LetterReader;
import fuhan.print.Printout;
import fuhan.template.Templates;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * What the window works with; Main puts it together.
 *
 * @param templates of this installation
 * @param reader reads every format
 * @param printout writes letters as files
 * @param letters how the store keeps a letter
 * @param data folder of the drafts
 * @param clock what time it is
 */
public record Workplace(Templates templates, LetterReader reader, Printout printout, LetterText letters, Path data, InstantSource clock) {}
