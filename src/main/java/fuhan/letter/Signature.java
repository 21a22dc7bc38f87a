package fuhan.letter;

/** A name with what the person is: 承办单位联系人 and 许知远; or 联系电话 and a number. */
public record Signature(String label, String name) {}
