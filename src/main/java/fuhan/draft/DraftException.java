package fuhan.draft;

/** Something could not be kept, found or allowed; the message is a Chinese sentence for the person, such as 退回要写明原因。 */
public class DraftException extends Exception {
  private static final long serialVersionUID = 1L;

  public DraftException(String sentence) {
    super(sentence);
  }

  public DraftException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
