package fuhan.font;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Faces of this machine that tests may print with; a test that finds none is skipped. */
public final class InstalledFaces {
  private record Place(String file, int index) {}

  private static final List<Place> ADOBE = List.of(
      new Place("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", 7),
      new Place("/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc", 2),
      new Place("/usr/share/fonts/opentype/urw-base35/C059-Roman.otf", 0));
  private static final List<Place> TRUE_TYPE = List.of(
      new Place("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf", 0),
      new Place("/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf", 0), new Place("C:\\Windows\\Fonts\\simfang.ttf", 0),
      new Place("C:\\Windows\\Fonts\\simsun.ttc", 0), new Place("/System/Library/Fonts/STHeiti Medium.ttc", 0));

  private InstalledFaces() {}

  /** Faces with outlines of Adobe's kind. */
  public static List<Face> adobe() {
    return installed(ADOBE);
  }

  public static List<Face> trueType() {
    return installed(TRUE_TYPE);
  }

  /** Faces with outlines of both kinds. */
  public static List<Face> everyKind() {
    return Stream.concat(adobe().stream(), trueType().stream()).toList();
  }

  /** A face with Chinese characters. */
  public static Face chinese() {
    Optional<Face> face = everyKind().stream().filter(any -> any.has('复')).findFirst();
    assumeTrue(face.isPresent(), "no Chinese font on this machine");
    return face.get();
  }

  /** A Chinese face other than {@link #chinese()}, or the same where there is but one. */
  public static Face secondChinese() {
    Face first = chinese();
    return trueType().stream().filter(any -> any.has('复')).findFirst().orElse(first);
  }

  private static List<Face> installed(List<Place> places) {
    return places.stream()
        .filter(place -> Files.isReadable(Path.of(place.file)))
        .map(place -> Face.open(Path.of(place.file), place.index))
        .toList();
  }
}
