package fuhan.desk.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.desk.Toolkit;
import fuhan.file.docx.DocxWriter;
import fuhan.font.Fonts;
import fuhan.letter.Letter;
import fuhan.letter.PrintedLetter;
import fuhan.manuscript.Compose;
import fuhan.page.GlyphRun;
import fuhan.page.Pages;
import fuhan.print.Sheets;
import fuhan.template.HeadForm;
import fuhan.template.Template;
import fuhan.template.Templates;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
final class LightTableTest {
  private static Pages pages;

  @BeforeAll
  static void set() throws Exception {
    Toolkit.start();
    Letter letter = PrintedLetter.withPoints(1500);
    Template template = Templates.in(Path.of("templates")).named("three-part");
    pages = new Sheets(new DocxWriter(), Fonts.ofMachine()).set(new Compose(template).compose(letter), template, HeadForm.LETTER).pages();
  }

  private static <T> T fx(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get(60, TimeUnit.SECONDS);
  }

  private static LightTable table(Pages shown) {
    LightTable table = new LightTable(new ScreenFaces());
    new Scene(table, 800, 700);
    table.resize(800, 700);
    table.show(shown, List.of());
    table.layout();
    return table;
  }

  @Test
  void holdsOnlyTheSheetsInSight() throws Exception {
    assertThat(pages.pages()).hasSizeGreaterThan(150);
    int sheets = fx(() -> {
      LightTable table = table(pages);
      table.goTo(pages.pages().size() / 2);
      table.layout();
      return table.sheets();
    });
    assertThat(sheets).isBetween(1, 4);
  }

  @Test
  void drawsInkWhereTheGlyphsAre() throws Exception {
    WritableImage image = fx(() -> table(pages).snapshot(null, null));
    double scale = (800 - 14 - 2 * Arrangement.GAP) / pages.paper().width();
    double left = Arrangement.GAP;
    assertThat(dark(image, left + 1588 * scale, Arrangement.GAP + 8000 * scale, 8844 * scale, 4000 * scale)).isGreaterThan(500);
    assertThat(dark(image, left + 10, Arrangement.GAP + 8000 * scale, 1400 * scale, 4000 * scale)).isZero();
  }

  @Test
  void goesToAPageAndSaysWhichItIs() throws Exception {
    int current = fx(() -> {
      LightTable table = table(pages);
      table.goTo(7);
      table.layout();
      return table.current().get();
    });
    assertThat(current).isEqualTo(7);
  }

  @Test
  void aClickFindsTheCharacterUnderIt() {
    PrintedPlaces places = new PrintedPlaces(pages);
    var line = pages.pages().get(2).lines().get(5);
    var run = line.runs().stream().max(Comparator.comparingInt(GlyphRun::count)).orElseThrow();
    var origin = PrintedPlaces.at(pages.pages().get(2), (run.x(3) + run.x(4)) / 2 - 10, line.top() + 10).orElseThrow();
    assertThat(origin).isEqualTo(run.origin().plus(run.text().offsetByCodePoints(0, 3)));
    assertThat(places.caret(origin).orElseThrow().left()).isEqualTo(run.x(3));
  }

  private static int dark(WritableImage image, double x, double y, double width, double height) {
    PixelReader reader = image.getPixelReader();
    int dark = 0;
    for (int i = (int) x; i < Math.min(image.getWidth(), x + width); i++) {
      for (int j = (int) y; j < Math.min(image.getHeight(), y + height); j++) {
        dark += reader.getColor(i, j).getBrightness() < 0.4 ? 1 : 0;
      }
    }
    return dark;
  }
}
