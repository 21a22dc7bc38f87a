package fuhan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.letter.Ordinal.Style;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OrdinalsTest {
  @Property
  void readsWhatItWrites(@ForAll Style style, @ForAll @IntRange(min = 1, max = 99) int number) {
    String text = Ordinals.text(style, number);
    if (style == Style.NONE || (style == Style.CIRCLED && number > 20)) {
      return;
    }
    assertThat(Ordinals.at(text + "加强培训")).contains(new Ordinals.Found(style, number, text.length()));
  }

  @Test
  void doesNotTakeADecimalOrAYearForAnOrdinal() {
    assertThat(Ordinals.at("1.5万人次")).isEmpty();
    assertThat(Ordinals.at("2024、2025年")).isEmpty();
    assertThat(Ordinals.at("第一书记")).isEmpty();
    assertThat(Ordinals.at("一方面")).isEmpty();
  }

  @Test
  void numeralsGoBothWays() {
    for (int number = 1; number <= 99; number++) {
      assertThat(Numerals.number(Numerals.chinese(number))).isEqualTo(number);
    }
    assertThat(Numerals.chinese(21)).isEqualTo("二十一");
    assertThat(Numerals.number("二〇二五")).isEqualTo(2025);
    assertThat(Numerals.number("二百")).isZero();
  }
}
