package fuhan.draft;

/** Something the store could not do; the message is a sentence for the person: what is wrong and what to do. */
public class DraftException extends Exception {
  private static final long serialVersionUID = 1;

  public DraftException(String sentence) {
    super(sentence);
  }

  public DraftException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
