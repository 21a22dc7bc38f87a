package fuhan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleLinesTest {
  @Test
  void keepsAShortTitleOnOneLine() {
    assertThat(TitleLines.of("对区政协十届二次会议第61号提案的复函")).containsExactly("对区政协十届二次会议第61号提案的复函");
  }

  @Test
  void breaksBeforeTheNumberIntoATrapezium() {
    assertThat(TitleLines.of("关于区政协九届四次会议第20250101号提案办理情况答复的函")).containsExactly("关于区政协九届四次会议", "第20250101号提案办理情况答复的函");
  }

  @Test
  void putsTheOfficeOnALineOfItsOwn() {
    assertThat(TitleLines.of("云州市临川区卫生健康局关于区政协九届二次会议第C06号提案办理情况答复的函")).containsExactly("云州市临川区卫生健康局", "关于区政协九届二次会议第C06号提案", "办理情况答复的函");
  }

  @Test
  void neverMakesARectangleOrAnHourglassWhenWordsAllowAnother() {
    for (String title : List.of(
        "关于政协云州市临川区第十届委员会第三次会议第20240123号提案答复的函", "临川区教育局关于区人大三届四次会议第45号代表建议办理情况的答复", "关于区政协九届四次会议第101号、第102号提案并案办理情况答复的函",
        "关于对区十八届人大三次会议第45号建议的会办意见")) {
      List<Double> widths = TitleLines.of(title).stream().map(Width::of).toList();
      assertThat(TitleLines.shape(widths)).as("%s %s", title, TitleLines.of(title)).isLessThan(100);
    }
  }

  @Test
  void losesNoCharacterOfATitleThatFitsNoShape() {
    String title = "云".repeat(97);
    assertThat(String.join("", TitleLines.of(title))).isEqualTo(title);
    assertThat(TitleLines.of(title)).allMatch(line -> Width.of(line) <= TitleLines.WIDEST);
  }

  @Test
  void saysWhatARectangleAndAnHourglassAre() {
    assertThat(TitleLines.shape(List.of(15.0, 15.0))).isGreaterThanOrEqualTo(100);
    assertThat(TitleLines.shape(List.of(18.0, 12.0, 17.0))).isGreaterThanOrEqualTo(100);
    assertThat(TitleLines.shape(List.of(12.0, 18.0, 10.0))).isLessThan(100);
    assertThat(TitleLines.shape(List.of(12.0, 15.0, 18.0))).isLessThan(100);
  }
}
