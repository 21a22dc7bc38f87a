package fuhan.desk.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fuhan.desk.sheet.PrintOrder.Side;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PrintOrderTest {
  @Test
  void readsARange() {
    assertThat(PrintOrder.range("1-3，5", 7)).containsExactly(1, 2, 3, 5);
    assertThat(PrintOrder.range(" 2至4、1 ", 7)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void refusesAPageThatIsNotThere() {
    assertThatThrownBy(() -> PrintOrder.range("3-9", 7)).hasMessage("没有第3-9页：这件复函共 7 页。");
    assertThatThrownBy(() -> PrintOrder.range("最后", 7)).hasMessageContaining("“最后”不是页码");
    assertThatThrownBy(() -> PrintOrder.range("0", 7)).hasMessageContaining("没有第0页");
  }

  @Test
  void putsTheImprintOnTheBackOfTheLastLeaf() {
    assertThat(PrintOrder.plain(List.of(1, 2, 3), true)).containsExactly(side(1), side(2), side(0), side(3));
    assertThat(PrintOrder.plain(List.of(1, 2, 3, 4), true)).containsExactly(side(1), side(2), side(3), side(4));
    assertThat(PrintOrder.plain(List.of(1), true)).containsExactly(side(1));
  }

  @Test
  void foldsLeavesIntoABooklet() {
    assertThat(PrintOrder.booklet(pages(8))).containsExactly(new Side(8, 1), new Side(2, 7), new Side(6, 3), new Side(4, 5));
  }

  @Test
  void closesABookletWithTheLastPage() {
    assertThat(PrintOrder.booklet(pages(3))).containsExactly(new Side(3, 1), new Side(2, 0));
    assertThat(PrintOrder.booklet(pages(5)).getFirst()).isEqualTo(new Side(5, 1));
  }

  private static List<Integer> pages(int count) {
    return IntStream.rangeClosed(1, count).boxed().toList();
  }

  private static Side side(int page) {
    return new Side(page, -1);
  }
}
