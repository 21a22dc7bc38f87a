package fuhan.letter;

/**
 * A 政协委员 or 人大代表 who signed a proposal; personal data.
 *
 * @param name full name
 * @param unit where the person works; empty when unknown
 * @param phone empty when unknown
 */
public record Member(String name, String unit, String phone) {}
