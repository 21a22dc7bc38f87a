package fuhan.file.docx;

import fuhan.file.FileException;
import fuhan.manuscript.Line;
import fuhan.manuscript.Manuscript;
import fuhan.manuscript.Piece;
import fuhan.manuscript.Role;
import fuhan.page.Block;
import fuhan.page.Galley;
import fuhan.page.Paper;
import fuhan.template.Template;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The galley of a letter that is being written: paragraphs that did not change are the same objects as the last time.
 *
 * <p>A key changes one paragraph of the body, and this paragraph alone is made anew; anything else that changes, such as a title or the number of paragraphs,
 * makes the whole letter anew, just as the Word file is made. For one thread at a time.
 */
public final class LiveGalley {
  private static final Set<Role> SIMPLE = EnumSet.of(Role.BODY, Role.HEADING, Role.SUBHEADING, Role.LOWER_HEADING);
  /** So many paragraphs before the 署名 are set with a view to it. */
  private static final int NEAR_THE_END = 3;

  /** Opens the stationery, anew when the template's file changed. */
  @FunctionalInterface
  interface Opening {
    Stationery open() throws FileException;
  }

  private final Opening opening;
  private final Template template;
  private Stationery stationery;
  private List<Piece> pieces = List.of();
  private Galley galley;
  private Document page;
  private int[] blockOf = {};

  LiveGalley(Opening opening, Template template) {
    this.opening = opening;
    this.template = template;
  }

  /**
   * The letter as blocks for the typesetter: all that its Word file says about its pages.
   *
   * @throws FileException when the template's file is missing, damaged or lacks a style or control that the letter needs
   */
  public Galley of(Manuscript manuscript) throws FileException {
    Stationery now = opening.open();
    // Reading a tree of the JDK's parser changes it, and several letters may be set at a time.
    synchronized (now) {
      boolean same = now == stationery && galley != null && manuscript.pieces().size() == pieces.size();
      Galley patched = same ? patched(manuscript.pieces()) : null;
      galley = patched == null ? whole(now, manuscript) : patched;
      stationery = now;
      pieces = manuscript.pieces();
      return galley;
    }
  }

  private Galley whole(Stationery now, Manuscript manuscript) throws FileException {
    Filling.Filled filled = Filling.fill(now, manuscript, template);
    Paper paper = Galleys.paper(filled.page());
    Galleys galleys = new Galleys(now.measures(), now.styles(), paper, manuscript.pieces(), filled.made());
    List<Block> blocks = galleys.blocks(Sheet.of(filled.page()).body());
    page = filled.page();
    blockOf = new int[manuscript.pieces().size()];
    java.util.Arrays.fill(blockOf, -1);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Paragraph paragraph && paragraph.piece() >= 0) {
        blockOf[paragraph.piece()] = i;
      }
    }
    return new Galley(paper, blocks, galleys.feet(filled.page(), now));
  }

  /** The last galley with the changed paragraphs; null when more than plain paragraphs of the body changed. */
  private Galley patched(List<Piece> changed) throws FileException {
    List<Block> blocks = null;
    int end = end(changed);
    for (int i = 0; i < changed.size(); i++) {
      Piece piece = changed.get(i);
      if (piece.equals(pieces.get(i))) {
        continue;
      }
      if (i > end - NEAR_THE_END || !isSimple(piece) || !isSimple(pieces.get(i)) || !piece.path().equals(pieces.get(i).path())
          || blockOf[i] < 0 || !(galley.blocks().get(blockOf[i]) instanceof Block.Paragraph old) || !old.boxes().isEmpty()) {
        return null;
      }
      blocks = blocks == null ? new ArrayList<>(galley.blocks()) : blocks;
      blocks.set(blockOf[i], paragraph((Line) piece, i, changed));
    }
    return blocks == null ? galley : new Galley(galley.paper(), blocks, galley.feet());
  }

  private Block paragraph(Line line, int index, List<Piece> all) throws FileException {
    Element element = new Paragraphs(page, stationery, galley.paper().measure()).of(line, null);
    List<Element> made = new ArrayList<>(java.util.Collections.nCopies(all.size(), null));
    made.set(index, element);
    return new Galleys(stationery.measures(), stationery.styles(), galley.paper(), all, made).paragraph(element, List.of());
  }

  private static boolean isSimple(Piece piece) {
    boolean attached = !piece.path().isEmpty() && piece.path().getFirst().startsWith("attachment.");
    return piece instanceof Line line && SIMPLE.contains(line.role()) && !attached;
  }

  /** The place of the 署名 or the date; the end when there is neither. */
  private static int end(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Line line && (line.role() == Role.SIGNER || line.role() == Role.DATE)) {
        return i;
      }
    }
    return pieces.size();
  }
}
