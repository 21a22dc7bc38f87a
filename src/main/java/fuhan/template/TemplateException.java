package fuhan.template;

import java.io.IOException;
import java.io.Serial;

/** A template is missing or unusable; the message is a whole Chinese sentence that names the file and what is wrong in it. */
public final class TemplateException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  public TemplateException(String sentence) {
    super(sentence);
  }

  public TemplateException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
