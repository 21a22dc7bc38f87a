package fuhan.draft;

/** The password of the database is wrong or missing. */
public final class PasswordException extends DraftException {
  private static final long serialVersionUID = 1L;

  PasswordException(String sentence) {
    super(sentence);
  }
}
