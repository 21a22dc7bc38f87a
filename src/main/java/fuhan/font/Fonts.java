package fuhan.font;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The fonts of this machine: {@code Fonts.ofMachine().typeface("仿宋_GB2312", false)}.
 *
 * <p>A family that is not installed is printed with the nearest one that is: first of the same design under another name, then what the machine's own settings
 * put in its place, then a declared other design. Opening a font takes tens of milliseconds the first time; afterwards all answers are at hand. For all threads.
 */
public final class Fonts {
  private record Wanted(String family, boolean bold) {}

  private record Place(Path file, int index) {}

  private final Supplier<Finder> finders;
  private final Map<Wanted, Typeface> typefaces = new ConcurrentHashMap<>();
  private final Map<Place, Face> faces = new ConcurrentHashMap<>();
  private volatile List<Face> reserves;
  private volatile Finder finder;

  private Fonts(Supplier<Finder> finders) {
    this.finders = finders;
  }

  Fonts(Finder finder) {
    this(() -> finder);
  }

  /** Fonts as fontconfig knows them (it heeds {@code FONTCONFIG_FILE}), or those in the usual folders. */
  public static Fonts ofMachine() {
    return new Fonts(() -> FontConfig.ofMachine().orElseGet(() -> new FontFolders(FontFolders.usual())));
  }

  /** Looking through a machine's fonts takes a moment: it is done when the first font is asked for. */
  private Finder finder() {
    Finder known = finder;
    if (known == null) {
      synchronized (this) {
        known = finder;
        if (known == null) {
          known = finders.get();
          finder = known;
        }
      }
    }
    return known;
  }

  /**
   * What prints a family.
   *
   * @throws FontException when this machine has no Chinese font at all
   */
  public Typeface typeface(String family, boolean bold) {
    return typefaces.computeIfAbsent(new Wanted(family, bold), this::choose);
  }

  private Typeface choose(Wanted wanted) {
    Official kind = Official.of(wanted.family());
    Optional<Located> own = found(wanted.family(), wanted.bold());
    if (own.isPresent() && own.get().is(wanted.family())) {
      return new Typeface(wanted.family(), face(own.get()), false, false, reserves());
    }
    if (kind == null) {
      Face face = own.map(this::face).orElseGet(this::anyFace);
      return new Typeface(wanted.family(), face, true, false, reserves());
    }
    Optional<Located> found = first(kind.names(), wanted.bold()).or(() -> own).or(() -> first(kind.others(), wanted.bold() || kind.bold()));
    Face face = found.map(this::face).orElseGet(this::anyFace);
    return new Typeface(wanted.family(), face, true, !isHalfWidth(face), reserves());
  }

  /** What the machine prints a family with, unless it is a font that we cannot print with: a Type 1 or bitmap font, a variable font with CFF2 outlines. */
  private Optional<Located> found(String family, boolean bold) {
    return finder().find(family, bold).filter(located -> {
      try {
        face(located);
        return true;
      } catch (FontException e) {
        return false;
      }
    });
  }

  /** The first of some families that is installed under its own name. */
  private Optional<Located> first(List<String> families, boolean bold) {
    for (String family : families) {
      Optional<Located> found = found(family, bold);
      if (found.isPresent() && found.get().is(family)) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether a face has the widths of the official fonts itself. */
  private static boolean isHalfWidth(Face face) {
    return face.advance('0') == 0.5 && face.advance('m') == 0.5 && face.advance('一') == 1;
  }

  private List<Face> reserves() {
    List<Face> known = reserves;
    if (known == null) {
      known = new ArrayList<>();
      for (String family : Official.reserves()) {
        Optional<Located> found = found(family, false).filter(face -> face.is(family));
        if (found.isPresent()) {
          Face face = face(found.get());
          if (!known.contains(face)) {
            known.add(face);
          }
        }
      }
      known = List.copyOf(known);
      reserves = known;
    }
    return known;
  }

  private Face anyFace() {
    return reserves().stream()
        .filter(face -> face.has('一'))
        .findFirst()
        .orElseThrow(() -> new FontException("这台电脑没有中文字体，不能排出版面，请安装仿宋、宋体或者思源宋体（fonts-noto-cjk）。", null));
  }

  private Face face(Located located) {
    return faces.computeIfAbsent(new Place(located.file(), located.index()), place -> Face.open(place.file(), place.index(), located));
  }
}
