/**
 * The fonts of this machine, and what stands in for the official ones that it lacks.
 *
 * <p>A style names a family (仿宋_GB2312); a {@link fuhan.font.Typeface} says which face prints it. Official families are known to be one em wide for a Chinese
 * character and half an em for an ASCII character, so lines break the same whether or not the font is there.
 *
 * <p>Font files are read here table by table, because fontbox keeps all outlines of a font that it opens in memory, some 70 megabytes of a large Chinese one, cuts no
 * fonts with Adobe's outlines, and refuses characters beyond the first plane.
 */
package fuhan.font;
