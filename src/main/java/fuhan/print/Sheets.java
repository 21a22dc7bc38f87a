package fuhan.print;

import fuhan.file.FileException;
import fuhan.file.docx.DocxWriter;
import fuhan.file.docx.LiveGalley;
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

  /** A letter on pages. */
  public static final class Proof {
    private final Pages pages;
    private final Galley galley;
    private final Fonts fonts;

    private Proof(Pages pages, Galley galley, Fonts fonts) {
      this.pages = pages;
      this.galley = galley;
      this.fonts = fonts;
    }

    public Pages pages() {
      return pages;
    }

    /** What people have to know about its fonts, whole sentences; takes as long as reading the letter. */
    public List<String> notes() {
      return FontNotes.of(galley, fonts);
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

  /**
   * Sets what is ready to be set, such as a form.
   *
   * @throws FileException when this machine has no Chinese font
   */
  public Pages set(Galley galley) throws FileException {
    try {
      return new Typesetter(fonts).set(galley);
    } catch (FontException e) {
      throw new FileException(e.getMessage(), e);
    }
  }

  /** A letter that is being written: what did not change since the last time is not set again. */
  public Session session(Template template, HeadForm head) {
    return new Session(template, head);
  }

  /** The pages of one letter over time; for one thread at a time. */
  public final class Session {
    private final LiveGalley galleys;
    private final Typesetter typesetter = new Typesetter(fonts);

    private Session(Template template, HeadForm head) {
      this.galleys = docx.galley(template, head);
    }

    /**
     * The letter as it is now.
     *
     * @throws FileException when the template's file cannot be used or this machine has no Chinese font
     */
    public Proof set(Manuscript manuscript) throws FileException {
      try {
        Galley galley = galleys.of(manuscript);
        return new Proof(typesetter.set(galley), galley, fonts);
      } catch (FontException e) {
        throw new FileException(e.getMessage(), e);
      }
    }
  }
}
