/** Official Chinese: numerals, ordinals, dates, widths, lines of a title, stock phrases. */
package fuhan.wording;
