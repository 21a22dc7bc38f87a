package fuhan.letter;

/** What a section or a point is made of: a paragraph, a point or a table. */
public sealed interface Block permits Paragraph, Point, Table {}
