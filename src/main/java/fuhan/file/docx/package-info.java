/**
 * Word files: a manuscript written on an office's stationery with docx4j, and read back.
 *
 * <p>docx4j opens, checks and saves the package; the text itself is set into the template's {@code document.xml} as a tree of its own, because docx4j's
 * objects would drop what an office's Word put there (the second form of a text box, for instance) and cost ten times as much.
 */
package fuhan.file.docx;
