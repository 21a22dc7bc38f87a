package fuhan.file.ofd;

import fuhan.page.GlyphRun;
import fuhan.page.Page;
import fuhan.page.Rule;
import fuhan.page.SetLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.ofdrw.core.basicStructure.pageObj.layer.block.CT_PageBlock;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.graph.pathObj.AbbreviatedData;
import org.ofdrw.core.graph.pathObj.CT_Path;
import org.ofdrw.core.pageDescription.color.color.CT_Color;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.core.text.text.CT_Text;
import org.ofdrw.layout.element.Div;
import org.ofdrw.layout.engine.VPageParseEngine;

/** One page as an element that OFD R&W lays out: it draws itself, glyph run by glyph run. */
final class Side extends Div<Side> {
  private static final String KIND = "fuhan.Side";
  private static final double TWIPS = 1440 / 25.4;
  /** Width of the stroke that thickens a face, in ems. */
  private static final double THICKER = 0.025;

  static {
    VPageParseEngine.register(KIND, (place, block, resources, element, ids) -> ((Side) element).draw(block, ids));
  }

  private final Page page;
  private final Map<?, ST_ID> fonts;

  /** @param fonts resource of each face */
  Side(Page page, Map<?, ST_ID> fonts, double width, double height) {
    super(width, height);
    this.page = page;
    this.fonts = fonts;
  }

  @Override
  public String elementType() {
    return KIND;
  }

  private void draw(CT_PageBlock block, AtomicInteger ids) {
    for (Rule rule : page.rules()) {
      block.addPageBlock(path(rule).toObj(new ST_ID(ids.incrementAndGet())));
    }
    page.all().forEach(line -> {
      for (GlyphRun run : line.runs()) {
        block.addPageBlock(text(run, line).toObj(new ST_ID(ids.incrementAndGet())));
      }
    });
  }

  private static CT_Path path(Rule rule) {
    double width = mm(rule.width());
    double height = mm(rule.height());
    CT_Path path = new CT_Path().setFill(true).setStroke(false).setFillColor(color(rule.color()));
    path.setAbbreviatedData(new AbbreviatedData().M(0, 0).L(width, 0).L(width, height).L(0, height).C());
    return path.setBoundary(mm(rule.x()), mm(rule.y()), width, height);
  }

  private CT_Text text(GlyphRun run, SetLine line) {
    GlyphRun.Look look = run.look();
    double em = look.size() * 20;
    double ascent = run.face().ascent() * em;
    double descent = run.face().descent() * em;
    CT_Text text = new CT_Text().setFont(fonts.get(run.face()).ref()).setSize(mm(em)).setFillColor(color(look.color()));
    if (look.stretch() != 1) {
      text.setHScale(look.stretch());
    }
    if (look.bold()) {
      text.setStroke(true).setFill(true).setStrokeColor(color(look.color()));
      text.setLineWidth(mm(em * THICKER));
    }
    text.setBoundary(mm(run.left()), mm(line.baseline() - ascent), mm(run.right() - run.left()), mm(ascent + descent));
    codes(run, mm(ascent)).forEach(text::addTextCode);
    return text;
  }

  /** The characters with their distances; one beyond the first plane, which programs count as two, stands alone. */
  private static List<TextCode> codes(GlyphRun run, double y) {
    List<TextCode> codes = new ArrayList<>();
    int[] points = run.text().codePoints().toArray();
    int from = 0;
    while (from < points.length) {
      int to = from + 1;
      while (to < points.length && points[from] < 0x10000 && points[to] < 0x10000) {
        to++;
      }
      TextCode code = new TextCode().setCoordinate(mm(run.x(from) - run.left()), y).setContent(new String(points, from, to - from));
      if (to - from > 1) {
        ST_Array distances = new ST_Array();
        for (int i = from + 1; i < to; i++) {
          distances.add(Double.toString(mm(run.x(i) - run.x(i - 1))));
        }
        code.setDeltaX(distances);
      }
      codes.add(code);
      from = to;
    }
    return codes;
  }

  private static CT_Color color(int color) {
    return CT_Color.rgb(color >> 16 & 0xFF, color >> 8 & 0xFF, color & 0xFF);
  }

  /** Millimetres with four decimals. */
  private static double mm(double twips) {
    return Math.round(twips / TWIPS * 10000) / 10000.0;
  }
}
