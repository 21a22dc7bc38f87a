package fuhan.draft;

import fuhan.letter.Letter;
import java.util.function.Function;

/** How the store writes a letter as text and reads it again; Main gives it. */
public record LetterText(Function<Letter, String> write, Function<String, Letter> read) {}
