package fuhan.font;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * One face of a font file, such as 仿宋_GB2312 in SIMFANG.TTF; what setting type needs is read at once, outlines when a {@link Subset} is cut. May be asked from several threads.
 *
 * <p>Widths and heights are in ems: parts of the type size.
 */
public final class Face {
  private static final int FAMILY = 1;
  private static final int POSTSCRIPT = 6;

  private final Path file;
  private final int index;
  private final String family;
  private final String postScriptName;
  private final boolean bold;
  private final CharacterMap glyphs;
  private final double[] advances;
  private final double ascent;
  private final double descent;

  private Face(Path file, int index, Tables tables, Located located) throws IOException {
    double unit = tables.unit();
    this.file = file;
    this.index = index;
    this.bold = located != null && located.bold();
    this.postScriptName = tables.name(POSTSCRIPT).orElse(file.getFileName() + "-" + index);
    String english = tables.name(FAMILY).orElse(postScriptName);
    this.family = located == null ? english : chinese(located.families()).orElse(english);
    this.glyphs = new CharacterMap(tables.table("cmap"), tables.count());
    this.advances = new double[tables.count()];
    for (int i = 0; i < advances.length; i++) {
      advances[i] = tables.advance(i) / unit;
    }
    this.ascent = tables.table("hhea").getShort(4) / unit;
    this.descent = -tables.table("hhea").getShort(6) / unit;
  }

  /**
   * Opens a face.
   *
   * @param index place in a collection (.ttc, .otc); 0 in other files
   * @throws FontException when the file is no font, cannot be read or holds outlines that cannot be embedded, as variable CFF2 fonts do
   */
  public static Face open(Path file, int index) {
    return open(file, index, FontNames.in(file).stream().filter(face -> face.index() == index).findFirst().orElse(null));
  }

  static Face open(Path file, int index, Located located) {
    try (Arena arena = Arena.ofConfined()) {
      Tables tables = Tables.open(file, index, arena);
      if (!tables.has("glyf") && !tables.has("CFF ")) {
        throw new IOException("no outlines that can be embedded");
      }
      return new Face(file, index, tables, located);
    } catch (IOException | RuntimeException e) {
      throw new FontException("字体文件“" + file + "”不能读取，请重新安装这个字体。", e);
    }
  }

  private static Optional<String> chinese(List<String> names) {
    return names.stream().filter(name -> name.codePoints().anyMatch(Character::isIdeographic)).findFirst();
  }

  public Path file() {
    return file;
  }

  /** Place in a collection; 0 in other files. */
  public int index() {
    return index;
  }

  /** Name of the family as the file gives it. */
  public String family() {
    return family;
  }

  /** Whether its strokes are bold by design. */
  public boolean bold() {
    return bold;
  }

  public String postScriptName() {
    return postScriptName;
  }

  /**
   * The face opened anew with fontbox, which reads all its outlines: some 70 megabytes for a large Chinese font.
   *
   * @throws FontException when fontbox cannot read it
   */
  public TrueTypeFont font() {
    try {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      if (name.endsWith(".ttc") || name.endsWith(".otc")) {
        return new TrueTypeCollection(file.toFile()).getFontByName(postScriptName);
      }
      RandomAccessReadBufferedFile data = new RandomAccessReadBufferedFile(file.toFile());
      return name.endsWith(".otf") ? new OTFParser().parse(data) : new TTFParser().parse(data);
    } catch (IOException | RuntimeException e) {
      throw new FontException("字体文件“" + file + "”不能读取，请重新安装这个字体。", e);
    }
  }

  /** Number of the glyph of a character; 0 when the face has none. */
  public int glyph(int codePoint) {
    return glyphs.glyph(codePoint);
  }

  public boolean has(int codePoint) {
    return glyph(codePoint) != 0;
  }

  /** Width of a character in ems; that of the missing glyph when the face has none. */
  public double advance(int codePoint) {
    return advances[glyph(codePoint)];
  }

  /** Height above the base line in ems, as the font asks for it. */
  public double ascent() {
    return ascent;
  }

  /** Depth below the base line in ems, positive. */
  public double descent() {
    return descent;
  }

  @Override
  public String toString() {
    return family;
  }
}
