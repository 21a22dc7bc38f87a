package fuhan.file.docx;

import fuhan.manuscript.Run;

/**
 * Characters of one paragraph that look alike, as read.
 *
 * @param cast by its character style
 * @param text with {@code \t} and {@code \n}
 * @param tag of the inline control around it; empty for none
 * @param bold whether someone made it bold without a style
 */
record Stretch(Run.Cast cast, String text, String tag, boolean bold) {}
