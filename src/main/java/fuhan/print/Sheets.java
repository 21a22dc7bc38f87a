package fuhan.print;

import fuhan.file.FileException;
import fuhan.file.docx.DocxWriter;
import fuhan.font.FontException;
import fuhan.font.Fonts;
import fuhan.manuscript.Manuscript;
import fuhan.page.FontNotes;
import fuhan.page.Galley;
import fuhan.page.Pages;
import fuhan.page.Typesetter;
import fuhan.template.HeadForm;
import fuhan.template.Template;
import java.util.List;

/** Letters on pages, as a word processor shows our Word file. */
public final class Sheets {
  private final DocxWriter docx;
  private final Fonts fonts;

  public Sheets(DocxWriter docx, Fonts fonts) {
    this.docx = docx;
    this.fonts = fonts;
  }

  /**
   * A letter on pages.
   *
   * @param notes what people have to know about its fonts, whole sentences
   */
  public record Proof(Pages pages, List<String> notes) {
    public Proof {
      notes = List.copyOf(notes);
    }
  }

  /**
   * Sets one letter.
   *
   * @throws FileException when the template's file cannot be used or this machine has no Chinese font
   */
  public Proof set(Manuscript manuscript, Template template, HeadForm head) throws FileException {
    return new Session(template, head).set(manuscript);
  }

  /** A letter that is being written: what did not change since the last time is not set again. */
  public Session session(Template template, HeadForm head) {
    return new Session(template, head);
  }

  /** The pages of one letter over time; for one thread at a time. */
  public final class Session {
    private final Template template;
    private final HeadForm head;
    private final Typesetter typesetter = new Typesetter(fonts);

    private Session(Template template, HeadForm head) {
      this.template = template;
      this.head = head;
    }

    /**
     * The letter as it is now.
     *
     * @throws FileException when the template's file cannot be used or this machine has no Chinese font
     */
    public Proof set(Manuscript manuscript) throws FileException {
      try {
        Galley galley = docx.galley(manuscript, template, head);
        return new Proof(typesetter.set(galley), FontNotes.of(galley, fonts));
      } catch (FontException e) {
        throw new FileException(e.getMessage(), e);
      }
    }
  }
}
