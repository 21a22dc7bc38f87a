package fuhan.font;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * One face of a font file, such as 仿宋_GB2312 in SIMFANG.TTF; its tables are read when they are asked for. May be asked from several threads.
 *
 * <p>Widths and heights are in ems: parts of the type size.
 */
public final class Face {
  private final Path file;
  private final int index;
  private final String family;
  private final String postScriptName;
  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unit;
  private final boolean bold;
  private final ConcurrentMap<Integer, Double> advances = new ConcurrentHashMap<>();

  private Face(Path file, int index, TrueTypeFont font, Located located) throws IOException {
    this.bold = located != null && located.bold();
    this.file = file;
    this.index = index;
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup(false);
    this.unit = font.getUnitsPerEm();
    this.postScriptName = font.getName() == null ? file.getFileName() + "-" + index : font.getName();
    String own = font.getNaming() == null ? null : font.getNaming().getFontFamily();
    String english = own == null || own.isBlank() ? postScriptName : own;
    this.family = located == null ? english : chinese(located.families()).orElse(english);
  }

  /**
   * Opens a face.
   *
   * @param index place in a collection (.ttc, .otc); 0 in other files
   * @throws FontException when the file is no font or cannot be read
   */
  public static Face open(Path file, int index) {
    return open(file, index, FontNames.in(file).stream().filter(face -> face.index() == index).findFirst().orElse(null));
  }

  static Face open(Path file, int index, Located located) {
    try {
      String name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
      if (name.endsWith(".ttc") || name.endsWith(".otc")) {
        return new Face(file, index, inCollection(file.toFile(), index), located);
      }
      RandomAccessReadBufferedFile data = new RandomAccessReadBufferedFile(file.toFile());
      return new Face(file, 0, name.endsWith(".otf") ? new OTFParser().parse(data) : new TTFParser().parse(data), located);
    } catch (IOException | RuntimeException e) {
      throw new FontException("字体文件“" + file + "”不能读取，请重新安装这个字体。", e);
    }
  }

  private static TrueTypeFont inCollection(File file, int index) throws IOException {
    TrueTypeCollection collection = new TrueTypeCollection(file);
    TrueTypeFont[] found = new TrueTypeFont[1];
    int[] at = {0};
    collection.processAllFonts(font -> {
      if (at[0]++ == index) {
        found[0] = font;
      }
    });
    if (found[0] == null) {
      throw new IOException("no face " + index);
    }
    return found[0];
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

  /** The opened font, for writers that embed it; synchronise on it, it reads its file on demand. */
  public TrueTypeFont font() {
    return font;
  }

  /** Number of the glyph of a character; 0 when the face has none. */
  public int glyph(int codePoint) {
    return glyphs == null ? 0 : glyphs.getGlyphId(codePoint);
  }

  public boolean has(int codePoint) {
    return glyph(codePoint) != 0;
  }

  /** Width of a character in ems; that of the missing glyph when the face has none. */
  public double advance(int codePoint) {
    return advances.computeIfAbsent(codePoint, this::measure);
  }

  private double measure(int codePoint) {
    synchronized (font) {
      try {
        return font.getAdvanceWidth(glyph(codePoint)) / unit;
      } catch (IOException e) {
        throw new FontException("字体文件“" + file + "”不能读取，请重新安装这个字体。", e);
      }
    }
  }

  /** Height above the base line in ems, as the font asks for it. */
  public double ascent() {
    synchronized (font) {
      try {
        return font.getHorizontalHeader().getAscender() / unit;
      } catch (IOException e) {
        throw new FontException("字体文件“" + file + "”不能读取，请重新安装这个字体。", e);
      }
    }
  }

  /** Depth below the base line in ems, positive. */
  public double descent() {
    synchronized (font) {
      try {
        return -font.getHorizontalHeader().getDescender() / unit;
      } catch (IOException e) {
        throw new FontException("字体文件“" + file + "”不能读取，请重新安装这个字体。", e);
      }
    }
  }

  @Override
  public String toString() {
    return family;
  }
}
