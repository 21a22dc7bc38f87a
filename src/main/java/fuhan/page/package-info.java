/**
 * Paragraphs set into lines and pages on the grid of GB/T 9704-2012, as a word processor sets our Word file.
 *
 * <p>What goes in is a {@link fuhan.page.Galley}: paragraphs with every measure known, whoever read them from a template. What comes out are
 * {@link fuhan.page.Pages}: glyph runs with places, which the preview draws, PDF and OFD write and the rules about pages ask. All lengths are in twips, twentieths
 * of a point, from the upper left corner of the sheet; 3号 is 320 twips.
 */
package fuhan.page;
