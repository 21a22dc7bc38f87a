/**
 * The set pages on the screen: {@link fuhan.desk.sheet.PagesPane} is the whole of it.
 *
 * <p>Only the sheets in sight have a canvas, so that a letter of 500 pages costs what one of five costs. Setting type goes on in a thread of its own
 * ({@link fuhan.desk.sheet.LatestWins}); the JavaFX thread only draws.
 */
package fuhan.desk.sheet;
