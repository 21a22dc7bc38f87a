package fuhan.draft;

/** The password of the database is missing or wrong. */
public final class PasswordException extends DraftException {
  private static final long serialVersionUID = 1;

  PasswordException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
