/**
 * What is wrong with a letter: a proofreader that explains itself and would rather miss than cry wolf.
 *
 * <p>A {@link fuhan.check.Rule} looks at a {@link fuhan.check.Script}, the letter as it stands on paper or in a file, and reports {@link fuhan.check.Finding}s;
 * {@link fuhan.check.Checks} lists the rules. Nothing here changes a letter.
 */
package fuhan.check;
