package fuhan.desk.sheet;

import fuhan.font.Face;
import fuhan.page.GlyphRun;
import fuhan.page.Pages;
import java.net.MalformedURLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;

/** The faces of glyph runs as JavaFX fonts, each loaded once from its own file, in one size: what draws with them scales. */
public final class ScreenFaces {
  /** Size of every font in pixels. */
  static final double SIZE = 64;

  private final Map<Face, Font> fonts = new ConcurrentHashMap<>();

  /** The font of a face; loading one takes some ten milliseconds, see {@link #load}. */
  Font of(Face face) {
    return fonts.computeIfAbsent(face, ScreenFaces::open);
  }

  /** Loads the faces of all pages; called where type is set, so that the JavaFX thread need not wait for files. */
  public void load(Pages pages) {
    pages.pages()
        .stream()
        .flatMap(page -> page.all())
        .flatMap(line -> line.runs().stream())
        .map(GlyphRun::face)
        .distinct()
        .forEach(this::of);
  }

  /** From a URL, not from a stream: of a stream JavaFX leaves a copy of the font among the temporary files. */
  private static Font open(Face face) {
    try {
      Font[] loaded = Font.loadFonts(face.file().toUri().toURL().toExternalForm(), SIZE);
      if (loaded == null || loaded.length == 0) {
        return Font.font(face.family(), SIZE);
      }
      return loaded[face.index() < loaded.length ? face.index() : 0];
    } catch (MalformedURLException e) {
      return Font.font(face.family(), SIZE);
    }
  }
}
