package fuhan.draft;

import fuhan.letter.Letter;
import java.util.function.Function;

/**
 * How the store writes a letter as text and reads it again.
 *
 * @param write equal letters become equal texts
 * @param read the way back; an {@link IllegalArgumentException} says that the text is no letter
 */
public record LetterText(Function<Letter, String> write, Function<String, Letter> read) {}
