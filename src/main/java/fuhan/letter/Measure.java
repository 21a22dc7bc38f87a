package fuhan.letter;

/**
 * One measure, such as 一是规范服务流程。…
 *
 * @param ordinal usually 一是
 * @param text without its ordinal
 */
public record Measure(Ordinal ordinal, Text text) {}
