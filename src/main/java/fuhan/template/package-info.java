/**
 * How one office's letters are built: outline, wording, look.
 *
 * <p>A template is a folder with {@code template.json} and two Word files, {@code letter.docx} (信函格式, GB/T 9704-2012, 10.1) and {@code general.docx}
 * (the general head of 7.2). An office edits all three without programming.
 */
package fuhan.template;
