package fuhan.font;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * As much of a face as prints some characters, small enough to put into a PDF or OFD file: 600 characters of a file of 25 megabytes are about 150 kilobytes.
 *
 * <p>Every character has a glyph of its own, numbered from 1 in the order of Unicode, so that what is copied from the printed page is the character that was
 * written, also where the face prints two with one glyph. A character that the face lacks is printed as 〓.
 */
public final class Subset {
  private static final int GETA = 0x3013;

  private final String name;
  private final SortedMap<Integer, Integer> glyphs;
  private final double[] widths;
  private final double[] box;
  private final byte[] file;
  private final byte[] cff;

  private Subset(String name, SortedMap<Integer, Integer> glyphs, double[] widths, double[] box, byte[] file, byte[] cff) {
    this.name = name;
    this.glyphs = glyphs;
    this.widths = widths;
    this.box = box;
    this.file = file;
    this.cff = cff;
  }

  /**
   * The subset that prints these code points.
   *
   * @throws FontException when the file cannot be read, is damaged, or has no outlines
   */
  public static Subset of(Face face, Collection<Integer> codePoints) {
    try (Arena arena = Arena.ofConfined()) {
      return of(face, Tables.open(face.file(), face.index(), arena), new TreeSet<>(codePoints));
    } catch (IOException | RuntimeException e) {
      if (e instanceof FontException known) {
        throw known;
      }
      throw new FontException("字体“" + face.family() + "”（文件“" + face.file() + "”）已经损坏，或者不是能嵌入的字体，请重新安装它，或者换一种字体再导出。", e);
    }
  }

  private static Subset of(Face face, Tables font, SortedSet<Integer> codePoints) throws IOException {
    SortedMap<Integer, Integer> glyphs = new TreeMap<>();
    int[] old = new int[codePoints.size() + 1];
    for (int point : codePoints) {
      int glyph = glyph(face, point);
      if (glyph == 0 && !blank(point)) {
        glyph = geta(face);
      }
      if (glyph != 0) {
        glyphs.put(point, glyphs.size() + 1);
        old[glyphs.size()] = glyph;
      }
    }
    old = Arrays.copyOf(old, glyphs.size() + 1);
    double[] widths = new double[old.length];
    for (int i = 0; i < old.length; i++) {
      widths[i] = font.advance(old[i]) * 1000.0 / font.unit();
    }
    return cut(face, font, old, new Subset(name(face, codePoints), glyphs, widths, box(font), null, null));
  }

  private static Subset cut(Face face, Tables font, int[] old, Subset plan) throws IOException {
    SortedMap<String, byte[]> tables = new TreeMap<>();
    byte[] cff = null;
    if (font.has("glyf")) {
      tables.putAll(GlyfSubset.of(font, old));
    } else {
      cff = CffSubset.of(font.table("CFF "), plan.name, old);
      tables.put("CFF ", cff);
      tables.put("head", font.copy("head"));
      tables.put("maxp", new Bytes().u32(0x00005000).u16(old.length).toArray());
      Sfnt.metrics(font, Arrays.stream(old).boxed().toList(), tables);
    }
    tables.put("cmap", Sfnt.cmap(plan.glyphs));
    tables.put("name", Sfnt.names(face.family(), plan.name));
    tables.put("post", Sfnt.post());
    if (font.has("OS/2")) {
      tables.put("OS/2", font.copy("OS/2"));
    }
    byte[] file = Sfnt.file(cff == null ? Sfnt.TRUE_TYPE : Sfnt.OPEN_TYPE, tables);
    return new Subset(plan.name, plan.glyphs, plan.widths, plan.box, file, cff);
  }

  /** Six letters that tell subsets of one face apart, as PDF wants them, and the name of the face as far as it is ASCII. */
  private static String name(Face face, SortedSet<Integer> codePoints) {
    StringBuilder name = new StringBuilder();
    int hash = codePoints.hashCode() ^ face.postScriptName().hashCode() * 31;
    for (int i = 0; i < 6; i++) {
      name.append((char) ('A' + Math.floorMod(hash, 26)));
      hash = Math.floorDiv(hash, 26);
    }
    String plain = face.postScriptName().replaceAll("[^A-Za-z0-9-]", "");
    return name.append('+').append(plain.isEmpty() ? "Font" : plain).toString();
  }

  private static double[] box(Tables font) throws IOException {
    ByteBuffer head = font.table("head");
    double[] box = new double[4];
    for (int i = 0; i < 4; i++) {
      box[i] = head.getShort(36 + 2 * i) * 1000.0 / font.unit();
    }
    return box;
  }

  private static int glyph(Face face, int point) {
    int glyph = face.glyph(point);
    return glyph == 0 && Character.isSpaceChar(point) ? face.glyph(' ') : glyph;
  }

  private static int geta(Face face) {
    for (int point : new int[]{GETA, 0x25A0, '=', '?'}) {
      if (face.has(point)) {
        return face.glyph(point);
      }
    }
    return 0;
  }

  /** Whether nothing is to be seen where the character stands. */
  private static boolean blank(int point) {
    int type = Character.getType(point);
    boolean selector = point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
    return selector || Character.isSpaceChar(point) || type == Character.CONTROL || type == Character.FORMAT;
  }

  /** Name of the font in ASCII, such as {@code ABCDEF+SimFang}. */
  public String name() {
    return name;
  }

  /** The glyph of each character, from 1; a character without ink that the face lacks has none. */
  public SortedMap<Integer, Integer> glyphs() {
    return Collections.unmodifiableSortedMap(glyphs);
  }

  /** Number of the glyph of a character; 0 when nothing is to be printed for it. */
  public int glyph(int codePoint) {
    return glyphs.getOrDefault(codePoint, 0);
  }

  /** Width of a glyph in thousandths of the type size. */
  public double width(int glyph) {
    return widths[glyph];
  }

  /** Left, lower, right and upper edge that no glyph of the whole face goes beyond, in thousandths of the type size. */
  public double[] box() {
    return box.clone();
  }

  /** A whole font file (.ttf or .otf). */
  public byte[] file() {
    return file.clone();
  }

  /** The outlines alone where they are of Adobe's kind; empty for TrueType outlines. */
  public Optional<byte[]> cff() {
    return Optional.ofNullable(cff).map(byte[]::clone);
  }
}
