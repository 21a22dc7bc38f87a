package fuhan.desk.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fuhan.page.Paper;
import org.junit.jupiter.api.Test;

final class ArrangementTest {
  private static final Paper A4 = new Paper(11906, 16838, 1960, 1847, 1588, 1474, 589);

  @Test
  void fitsTheWidthOfTheRoom() {
    Arrangement arrangement = Arrangement.of(A4, 5, View.USUAL, 632, 500);
    assertThat(arrangement.sheetWidth()).isCloseTo(600, within(0.01));
    assertThat(arrangement.x(0)).isCloseTo(16, within(0.01));
  }

  @Test
  void showsAWholePage() {
    Arrangement arrangement = Arrangement.of(A4, 5, View.USUAL.fitting(View.Fit.PAGE), 2000, 532);
    assertThat(arrangement.sheetHeight()).isCloseTo(500, within(0.01));
  }

  @Test
  void laysPairsSideBySide() {
    Arrangement arrangement = Arrangement.of(A4, 5, View.USUAL.withPairs(true), 1048, 500);
    assertThat(arrangement.sheetWidth()).isCloseTo(500, within(0.01));
    assertThat(arrangement.y(1)).isEqualTo(arrangement.y(0));
    assertThat(arrangement.x(1)).isGreaterThan(arrangement.x(0) + 500);
    assertThat(arrangement.y(4)).isGreaterThan(arrangement.y(3));
  }

  @Test
  void knowsWhichSheetsAreInSight() {
    Arrangement arrangement = Arrangement.of(A4, 500, View.USUAL.zoomed(1), 1000, 800);
    double pitch = arrangement.sheetHeight() + Arrangement.GAP;
    assertThat(arrangement.first(100 * pitch + 20)).isEqualTo(100);
    assertThat(arrangement.end(101 * pitch - 20)).isEqualTo(101);
    assertThat(arrangement.end(1e9)).isEqualTo(500);
  }

  @Test
  void aViewIsReadBackFromTheSettings() {
    View view = View.USUAL.zoomed(1.25).withPairs(true).withGrid(true);
    assertThat(View.of(view.text())).isEqualTo(view);
    assertThat(View.of("nonsense")).isEqualTo(View.USUAL);
    assertThat(View.USUAL.step(1, 1).zoom()).isEqualTo(1.1);
    assertThat(View.USUAL.step(0.5, -1).zoom()).isEqualTo(View.LEAST);
  }
}
