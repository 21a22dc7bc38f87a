package fuhan.desk.sheet;

import fuhan.file.FileException;
import fuhan.letter.Letter;
import fuhan.manuscript.Compose;
import fuhan.manuscript.Manuscript;
import fuhan.print.Printout;
import fuhan.print.Sheets;
import fuhan.template.HeadForm;
import fuhan.template.Template;
import java.io.UncheckedIOException;

/** Sets letters in the look of their template; what did not change since the last letter is not set again. */
public final class Compositor implements Typesetting {
  private final Printout printout;
  private final HeadForm head;
  private Template template;
  private Sheets.Session session;

  public Compositor(Printout printout, HeadForm head) {
    this.printout = printout;
    this.head = head;
  }

  @Override
  public SetLetter set(Letter letter) {
    Template now = printout.template(letter);
    if (!now.equals(template)) {
      template = now;
      session = printout.sheets().session(now, head);
    }
    Manuscript manuscript = new Compose(now).compose(letter);
    try {
      Sheets.Proof proof = session.set(manuscript);
      return new SetLetter(manuscript, proof.pages(), proof.notes());
    } catch (FileException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
