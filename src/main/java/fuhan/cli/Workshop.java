package fuhan.cli;

import fuhan.file.LetterReader;
import fuhan.file.docx.DocxWriter;
import fuhan.file.text.TextWriter;
import fuhan.template.Templates;

/**
 * What the commands work with.
 *
 * @param templates of this installation
 * @param reader reads every format
 */
public record Workshop(Templates templates, LetterReader reader, DocxWriter docx, TextWriter text) {}
