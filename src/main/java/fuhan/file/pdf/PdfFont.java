package fuhan.file.pdf;

import fuhan.font.Face;
import fuhan.font.Subset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
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
  private static final int USUAL_WIDTH = 1000;
  private static final HexFormat FOUR_DIGITS = HexFormat.of().withUpperCase();

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

  /** Code of a character, the number of its glyph; 0 when nothing is to be printed for it. */
  int code(int codePoint) {
    return subset.glyph(codePoint);
  }

  /** Width of the glyph of a code in ems. */
  double advance(int code) {
    return subset.width(code) / 1000;
  }

  @Override
  public COSBase getCOSObject() {
    return dictionary;
  }

  private COSDictionary descendant(COSName name, PDDocument document) throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    boolean cff = subset.cff().isPresent();
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
    font.setInt(COSName.DW, USUAL_WIDTH);
    font.setItem(COSName.W, widths());
    font.setItem(COSName.FONT_DESC, descriptor(name, cff, document));
    return font;
  }

  /** Widths other than {@link #USUAL_WIDTH}. */
  private COSArray widths() {
    COSArray widths = new COSArray();
    for (int glyph = 1; glyph <= subset.glyphs().size(); glyph++) {
      if (subset.width(glyph) != USUAL_WIDTH) {
        COSArray one = new COSArray();
        one.add(new COSFloat((float) subset.width(glyph)));
        widths.add(COSInteger.get(glyph));
        widths.add(one);
      }
    }
    return widths;
  }

  private COSDictionary descriptor(COSName name, boolean cff, PDDocument document) throws IOException {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setItem(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, 4);
    COSArray box = new COSArray();
    for (double edge : subset.box()) {
      box.add(COSInteger.get(Math.round(edge)));
    }
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setInt(COSName.ASCENT, (int) Math.round(face.ascent() * 1000));
    descriptor.setInt(COSName.DESCENT, (int) -Math.round(face.descent() * 1000));
    descriptor.setInt(COSName.CAP_HEIGHT, 700);
    descriptor.setInt(COSName.STEM_V, face.bold() ? 140 : 80);
    byte[] program = subset.cff().orElseGet(subset::file);
    COSStream stream = stream(program, document);
    if (cff) {
      stream.setItem(COSName.SUBTYPE, COSName.getPDFName("CIDFontType0C"));
      descriptor.setItem(COSName.FONT_FILE3, stream);
    } else {
      stream.setInt(COSName.LENGTH1, program.length);
      descriptor.setItem(COSName.FONT_FILE2, stream);
    }
    return descriptor;
  }

  private static COSStream stream(byte[] content, PDDocument document) throws IOException {
    return new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE).getCOSObject();
  }

  /** The table from codes to characters. */
  private String characters() {
    List<String> rows = new ArrayList<>();
    subset.glyphs().forEach((codePoint, glyph) -> {
      StringBuilder row = new StringBuilder("<").append(hex(glyph)).append("> <");
      for (char c : Character.toChars(codePoint)) {
        row.append(hex(c));
      }
      rows.add(row.append(">\n").toString());
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

  /** Four hexadecimal digits. */
  static String hex(int value) {
    return FOUR_DIGITS.toHexDigits((short) value);
  }
}
