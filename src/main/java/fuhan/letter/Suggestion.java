package fuhan.letter;

/**
 * One suggestion of a proposal, such as 加强基层医护人员培训.
 *
 * @param id unique in the letter, given once and never changed, so that points can name it; not printed
 * @param text without quotation marks
 */
public record Suggestion(int id, String text) {}
