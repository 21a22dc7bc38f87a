package fuhan.letter;

/** The answer's category, such as A; what each letter means differs from place to place and is the template's. */
public enum Category {
  A,
  B,
  C,
  D
}
