package fuhan.file.pdf;

import fuhan.font.Face;
import fuhan.font.Subset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A subset as a composite font (ISO 32000-1, 9.7): two-byte codes are glyph numbers, a table says which characters they are. */
final class PdfFont implements COSObjectable {
  private static final int MOST_IN_A_BLOCK = 100;

  private final String resource;
  private final Face face;
  private final Subset subset;
  private final COSDictionary dictionary = new COSDictionary();

  PdfFont(String resource, Face face, Subset subset, PDDocument document) throws IOException {
    this.resource = resource;
    this.face = face;
    this.subset = subset;
    COSName name = COSName.getPDFName(subset.name());
    dictionary.setItem(COSName.TYPE, COSName.FONT);
    dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
    dictionary.setItem(COSName.BASE_FONT, name);
    dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(descendant(name, document));
    dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
    dictionary.setItem(COSName.TO_UNICODE, stream(characters().getBytes(StandardCharsets.US_ASCII), document));
  }

  /** Name in the resources of a page. */
  String resource() {
    return resource;
  }

  /** Code of a character: four hexadecimal digits. */
  String code(int codePoint) {
    return hex(subset.glyph(codePoint));
  }

  /** Width of a character's glyph in ems. */
  double advance(int codePoint) {
    return face.advance(codePoint);
  }

  @Override
  public COSBase getCOSObject() {
    return dictionary;
  }

  private COSDictionary descendant(COSName name, PDDocument document) throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    boolean cff = subset.kind() == Subset.Kind.CFF;
    font.setItem(COSName.SUBTYPE, cff ? COSName.CID_FONT_TYPE0 : COSName.CID_FONT_TYPE2);
    font.setItem(COSName.BASE_FONT, name);
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Identity"));
    system.setInt(COSName.SUPPLEMENT, 0);
    font.setItem(COSName.CIDSYSTEMINFO, system);
    if (!cff) {
      font.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    }
    font.setInt(COSName.DW, 1000);
    font.setItem(COSName.W, widths());
    font.setItem(COSName.FONT_DESC, descriptor(name, cff, document));
    return font;
  }

  private COSArray widths() {
    Map<Integer, Double> byGlyph = new HashMap<>();
    subset.glyphs().forEach((codePoint, glyph) -> byGlyph.putIfAbsent(glyph, face.advance(codePoint) * 1000));
    COSArray widths = new COSArray();
    byGlyph.keySet().stream().sorted().forEach(glyph -> PdfWriter.width(widths, glyph, byGlyph.get(glyph)));
    return widths;
  }

  private COSDictionary descriptor(COSName name, boolean cff, PDDocument document) throws IOException {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setItem(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, 4);
    COSArray box = new COSArray();
    synchronized (face.font()) {
      HeaderTable head = face.font().getHeader();
      double unit = 1000.0 / head.getUnitsPerEm();
      for (int value : new int[]{head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax()}) {
        box.add(COSInteger.get(Math.round(value * unit)));
      }
    }
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setInt(COSName.ASCENT, (int) Math.round(face.ascent() * 1000));
    descriptor.setInt(COSName.DESCENT, (int) -Math.round(face.descent() * 1000));
    descriptor.setInt(COSName.CAP_HEIGHT, 700);
    descriptor.setInt(COSName.STEM_V, face.bold() ? 140 : 80);
    COSStream program = stream(subset.program(), document);
    if (cff) {
      program.setItem(COSName.SUBTYPE, COSName.getPDFName("CIDFontType0C"));
      descriptor.setItem(COSName.FONT_FILE3, program);
    } else {
      program.setInt(COSName.LENGTH1, subset.program().length);
      descriptor.setItem(COSName.FONT_FILE2, program);
    }
    return descriptor;
  }

  private static COSStream stream(byte[] content, PDDocument document) throws IOException {
    return new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE).getCOSObject();
  }

  /** The table from codes to characters; a glyph of several characters counts as the first. */
  private String characters() {
    List<String> rows = new ArrayList<>();
    Map<Integer, Integer> byGlyph = new HashMap<>();
    subset.glyphs().forEach((codePoint, glyph) -> byGlyph.putIfAbsent(glyph, codePoint));
    byGlyph.keySet().stream().sorted().filter(glyph -> glyph != 0).forEach(glyph -> {
      StringBuilder text = new StringBuilder();
      for (char c : Character.toChars(byGlyph.get(glyph))) {
        text.append(hex(c));
      }
      rows.add("<" + hex(glyph) + "> <" + text + ">\n");
    });
    StringBuilder table = new StringBuilder("""
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000> <FFFF>
        endcodespacerange
        """);
    for (int i = 0; i < rows.size(); i += MOST_IN_A_BLOCK) {
      List<String> block = rows.subList(i, Math.min(rows.size(), i + MOST_IN_A_BLOCK));
      table.append(block.size()).append(" beginbfchar\n");
      block.forEach(table::append);
      table.append("endbfchar\n");
    }
    return table.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
  }

  private static String hex(int value) {
    return String.format(Locale.ROOT, "%04X", value);
  }
}
