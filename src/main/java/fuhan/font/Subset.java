package fuhan.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFSubsetter;

/** The glyphs of a face that one document needs: what is embedded in a PDF or an OFD. */
public final class Subset {
  /** How the font program is written. */
  public enum Kind {
    /** bare CFF with a CID for each glyph */
    CFF,
    /** TrueType with its tables */
    TRUE_TYPE
  }

  private static final List<String> TABLES = List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  private final String name;
  private final Kind kind;
  private final byte[] program;
  private final Map<Integer, Integer> glyphs;

  private Subset(String name, Kind kind, byte[] program, Map<Integer, Integer> glyphs) {
    this.name = name;
    this.kind = kind;
    this.program = program;
    this.glyphs = glyphs;
  }

  /**
   * Cuts a subset.
   *
   * @param codePoints characters that are needed; those that the face lacks get its missing glyph
   * @throws IOException when the font file is broken or forbids embedding
   */
  public static Subset of(Face face, NavigableSet<Integer> codePoints) throws IOException {
    synchronized (face.font()) {
      String name = tag(codePoints) + "+" + face.postScriptName().replaceAll("[^A-Za-z0-9-]", "");
      return face.font() instanceof OpenTypeFont open && open.isPostScript() ? cff(face, name, codePoints)
          : trueType(face, name, codePoints);
    }
  }

  private static Subset cff(Face face, String name, NavigableSet<Integer> codePoints) throws IOException {
    TreeSet<Integer> old = new TreeSet<>(List.of(0));
    codePoints.forEach(c -> old.add(face.glyph(c)));
    List<Integer> order = new ArrayList<>(old);
    Map<Integer, Integer> glyphs = new LinkedHashMap<>();
    codePoints.forEach(c -> glyphs.put(c, Collections.binarySearch(order, face.glyph(c))));
    byte[] program = new CffProgram(((OpenTypeFont) face.font()).getCFF().getFont()).write(name, order);
    return new Subset(name, Kind.CFF, program, glyphs);
  }

  private static Subset trueType(Face face, String name, NavigableSet<Integer> codePoints) throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(face.font(), TABLES);
    codePoints.forEach(subsetter::add);
    Map<Integer, Integer> fresh = new LinkedHashMap<>();
    subsetter.getGIDMap().forEach((now, before) -> fresh.put(before, now));
    Map<Integer, Integer> glyphs = new LinkedHashMap<>();
    codePoints.forEach(c -> glyphs.put(c, fresh.getOrDefault(face.glyph(c), 0)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    subsetter.writeToStream(out);
    return new Subset(name, Kind.TRUE_TYPE, out.toByteArray(), glyphs);
  }

  /** Six letters that differ between subsets, as PDF 32000-1, 9.6.4 asks for. */
  private static String tag(NavigableSet<Integer> codePoints) {
    long hash = Integer.toUnsignedLong(codePoints.hashCode() * 31 + codePoints.size());
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + hash % 26));
      hash /= 26;
    }
    return tag.toString();
  }

  /** PostScript name with the tag of the subset, such as {@code ABCDEF+FangSong}. */
  public String name() {
    return name;
  }

  public Kind kind() {
    return kind;
  }

  /** The font program; not copied. */
  public byte[] program() {
    return program;
  }

  /** Number of a character's glyph in the subset; 0 for one that it was not cut for. */
  public int glyph(int codePoint) {
    return glyphs.getOrDefault(codePoint, 0);
  }

  /** The characters in ascending order with their glyphs. */
  public Map<Integer, Integer> glyphs() {
    return glyphs;
  }
}
