/**
 * The letter as ordered, styled paragraphs, and back again.
 *
 * <p>{@link fuhan.manuscript.Compose} and {@link fuhan.manuscript.Assemble} are one another's inverse and live side by side so that they cannot drift
 * apart; {@link fuhan.manuscript.Recognise} gives roles to paragraphs that come without any and then assembles them.
 */
package fuhan.manuscript;
