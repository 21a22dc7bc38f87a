package fuhan.file.docx;

import fuhan.file.FileException;
import fuhan.manuscript.Line;
import fuhan.manuscript.Piece;
import fuhan.manuscript.Role;
import fuhan.template.Template;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The indents that depend on the words themselves, and what must stay on one page: 署名 and date (7.3.5), 附件说明 (7.3.4). */
final class Placement {
  private static final Pattern LISTED = Pattern.compile("(附件[：:])?(\\d{1,2}[.．、])?.*", Pattern.DOTALL);

  /** A name narrowed further than this is hard to read; it takes two lines instead. */
  private static final double NARROWEST = 0.72;

  /** 字 of a full line of 3号. */
  private static final double FULL_LINE = 28;

  private static final Set<Role> FOLLOWING = Set.of(Role.SIGNER, Role.DATE, Role.NOTE, Role.SIGNATURE);

  private final Stationery stationery;
  private final Sheet sheet;
  private final Template template;

  Placement(Stationery stationery, Sheet sheet, Template template) {
    this.stationery = stationery;
    this.sheet = sheet;
    this.template = template;
  }

  /** @param made the paragraph or table that was made of each piece */
  void apply(List<Piece> pieces, Element[] made) throws FileException {
    String date = "";
    double widest = 0;
    boolean several = false;
    for (Piece piece : pieces) {
      if (piece instanceof Line line && line.role() == Role.DATE) {
        date = line.text();
      } else if (piece instanceof Line line && line.role() == Role.SIGNER) {
        widest = Math.max(widest, Ems.of(line.text()));
      } else if (piece instanceof Line line && line.role() == Role.ATTACHMENT_LIST) {
        several |= line.text().matches("(?s)附件[：:]\\d{1,2}[.．、].*");
      }
    }
    double dateWidth = date.isEmpty() ? 6.5 : Ems.of(date);
    for (int i = 0; i < made.length; i++) {
      if (made[i] == null || !(pieces.get(i) instanceof Line line)) {
        continue;
      }
      Element properties = properties(made[i]);
      switch (line.role()) {
        case SIGNER -> signer(made[i], properties, line.text(), dateWidth, widest);
        case DATE -> date(properties, dateWidth, widest);
        case ATTACHMENT_LIST -> listed(properties, line.text(), several);
        default -> {
        }
      }
    }
    keepTogether(pieces, made);
  }

  /** Sealed: centred on the date, which stands 4 字 from the edge. Unsealed: 2 字 from the edge, the date begins 2 字 further right. */
  private void signer(Element paragraph, Element properties, String name, double dateWidth, double widest) throws FileException {
    if (template.sealed()) {
      int half = 4 * Ems.TWIPS + (int) Math.round(dateWidth * Ems.TWIPS / 2);
      int box = 2 * half;
      Ordered.put(properties, "ind", "left", Integer.toString(sheet.width() - box), "right", "0");
      int halfPoints = stationery.styles().measure(stationery.style(Role.SIGNER), "rPr", "sz", "val", 32);
      double wanted = Ems.of(name) * Ems.TWIPS;
      if (wanted > box && wanted * NARROWEST <= box) {
        Letterhead.squeeze(paragraph, halfPoints, (int) (box * halfPoints * 10.0 / Ems.TWIPS));
      }
      return;
    }
    double right = dateWidth > widest ? 4 + dateWidth - widest : 2;
    // Names of a joint letter begin at one place.
    indentRight(properties, right + widest - Ems.of(name));
    Ordered.put(properties, "spacing", "before", Integer.toString(template.profile().pitch()));
    Ordered.put(properties, "ind", "left", "0");
    Ordered.put(properties, "jc", "val", "right");
  }

  private void date(Element properties, double dateWidth, double widest) {
    if (!template.sealed() && widest > 0) {
      indentRight(properties, dateWidth > widest ? 2 : widest - dateWidth);
    }
  }

  private static void indentRight(Element properties, double ems) {
    Ordered.put(properties, "ind", "rightChars", Long.toString(Math.round(ems * 100)), "right", Long.toString(Math.round(ems * Ems.TWIPS)));
  }

  /** Indented 2 字; numbers under numbers, names under names. */
  private static void listed(Element properties, String text, boolean several) {
    Matcher listed = LISTED.matcher(text);
    if (listed.matches()) {
      double label = listed.group(1) == null ? 0 : 3;
      double number = listed.group(2) == null ? 0 : Ems.of(listed.group(2));
      double left = 2 + (several || label > 0 ? 3 : 0) + number;
      double hanging = label + number;
      Ordered.put(
          properties, "ind", "leftChars", hundredths(left), "left", twips(left), "hangingChars", hundredths(hanging), "hanging",
          twips(hanging));
    }
  }

  private static String hundredths(double ems) {
    return Long.toString(Math.round(ems * 100));
  }

  private static String twips(double ems) {
    return Long.toString(Math.round(ems * Ems.TWIPS));
  }

  /**
   * Two lines of text above the 署名 on its page, and 署名, date, notes and imprint on one page (7.3.5.5); no more, so that the page before stays as full as it
   * can.
   */
  private static void keepTogether(List<Piece> pieces, Element[] made) {
    int end = firstOf(pieces, Role.SIGNER);
    if (end < 0) {
      end = firstOf(pieces, Role.DATE);
    }
    if (end < 0) {
      return;
    }
    double lines = 0;
    for (int i = end - 1; i >= 0 && lines < 2 && pieces.get(i) instanceof Line above && made[i] != null; i--) {
      keep(made[i]);
      lines += Ems.of(above.text()) + 2 > FULL_LINE ? 2 : 1;
    }
    int last = end;
    while (last + 1 < pieces.size() && pieces.get(last + 1) instanceof Line next && FOLLOWING.contains(next.role())) {
      keep(made[last++]);
    }
    if (last + 1 < pieces.size() && pieces.get(last + 1) instanceof Line next && next.role() == Role.DISTRIBUTION) {
      // The imprint hangs on the paragraph that comes next.
      keep(made[last]);
    }
  }

  private static void keep(Element paragraph) {
    Ordered.put(properties(paragraph), "keepNext", "val", "1");
  }

  private static Element properties(Element paragraph) {
    Element properties = Xml.child(paragraph, "pPr");
    return properties == null ? (Element) paragraph.insertBefore(Xml.make(paragraph.getOwnerDocument(), "pPr"), paragraph.getFirstChild())
        : properties;
  }

  private static int firstOf(List<Piece> pieces, Role role) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Line line && line.role() == role) {
        return i;
      }
    }
    return -1;
  }
}
