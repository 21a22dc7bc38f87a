package fuhan.font;

/** A font that cannot be used; the message says which one and what to do, for the person at the machine. */
public final class FontException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public FontException(String message, Throwable cause) {
    super(message, cause);
  }
}
