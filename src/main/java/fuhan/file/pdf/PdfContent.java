package fuhan.file.pdf;

import fuhan.page.GlyphRun;
import fuhan.page.Rule;
import java.nio.charset.StandardCharsets;

/** The content stream of one page. */
final class PdfContent {
  private static final double TWIPS = 20;
  /** Width of the stroke that thickens a face, in ems: about what bold faces have more. */
  private static final double THICKER = 0.025;
  /** Adjustments below this, in thousandths of an em, move nothing that anybody sees. */
  private static final double LEAST = 0.5;

  private final double height;
  private final StringBuilder content = new StringBuilder(1 << 14);

  /** @param height of the page in points */
  PdfContent(double height) {
    this.height = height;
  }

  void rule(Rule rule) {
    content.append(color(rule.color())).append(" rg ");
    number(rule.x() / TWIPS);
    number(height - (rule.y() + rule.height()) / TWIPS);
    number(rule.width() / TWIPS);
    number(rule.height() / TWIPS);
    content.append("re f\n");
  }

  /** @param baseline in twips from the upper edge of the sheet */
  void run(GlyphRun run, double baseline, PdfFont font) {
    GlyphRun.Look look = run.look();
    content.append("BT /").append(font.resource()).append(' ');
    number(look.size());
    content.append("Tf ").append(color(look.color())).append(" rg ");
    number(look.stretch() * 100);
    content.append("Tz ");
    if (look.bold()) {
      content.append("2 Tr ").append(color(look.color())).append(" RG ");
      number(look.size() * THICKER);
      content.append("w ");
    } else {
      content.append("0 Tr ");
    }
    content.append("1 0 0 1 ");
    number(run.left() / TWIPS);
    number(height - baseline / TWIPS);
    content.append("Tm [<");
    glyphs(run, font);
    content.append(">] TJ ET\n");
  }

  private void glyphs(GlyphRun run, PdfFont font) {
    int[] points = run.text().codePoints().toArray();
    double em = run.look().size() * run.look().stretch();
    // What was rounded off goes into the next adjustment, so that a line ends where it should.
    double owed = 0;
    for (int i = 0; i < points.length; i++) {
      int code = font.code(points[i]);
      double printed = 0;
      if (code != 0) {
        content.append(PdfFont.hex(code));
        printed = font.advance(code);
      }
      if (i + 1 < points.length) {
        double wanted = (run.x(i + 1) - run.x(i)) / TWIPS / em;
        double adjustment = (printed - wanted) * 1000 + owed;
        if (Math.abs(adjustment) >= LEAST) {
          long whole = Math.round(adjustment);
          content.append("> ").append(whole).append(" <");
          owed = adjustment - whole;
        } else {
          owed = adjustment;
        }
      }
    }
  }

  byte[] bytes() {
    return content.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String color(int color) {
    return part(color >> 16 & 0xFF) + " " + part(color >> 8 & 0xFF) + " " + part(color & 0xFF);
  }

  private static String part(int value) {
    return value == 0 ? "0" : value == 255 ? "1" : rounded(value / 255.0);
  }

  private void number(double value) {
    content.append(rounded(value)).append(' ');
  }

  /** With three decimals at most: a thousandth of a point is less than any printer's dot. */
  private static String rounded(double value) {
    long thousandths = Math.round(value * 1000);
    String sign = thousandths < 0 ? "-" : "";
    long whole = Math.abs(thousandths);
    long rest = whole % 1000;
    if (rest == 0) {
      return sign + whole / 1000;
    }
    String decimals = String.format(java.util.Locale.ROOT, "%03d", rest).replaceAll("0+$", "");
    return sign + whole / 1000 + "." + decimals;
  }
}
