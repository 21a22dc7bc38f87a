package fuhan.release;

/**
 * Something that is not in the public edition.
 *
 * @param place where it stood, for people, such as 措施与成效
 * @param words as they stood
 * @param instead what stands there now; empty when the whole line is gone
 * @param why for people, such as 手机号码
 */
public record Removal(String place, String words, String instead, String why) {}
