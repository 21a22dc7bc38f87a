package fuhan.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LineRulesTest {
  @Test
  void breaksBetweenAnyTwoChineseCharacters() {
    assertThat(broken("推动工作落实", 3)).isEqualTo("推动工|作落实");
  }

  @Test
  void takesACharacterDownWithAClosingMark() {
    assertThat(broken("推动工作。下一步", 4)).isEqualTo("推动工|作。下一步");
    assertThat(broken("推动工作》”，下", 4)).isEqualTo("推动工|作》”，下");
  }

  @Test
  void takesAnOpeningMarkDown() {
    assertThat(broken("推动《工作方案》", 3)).isEqualTo("推动|《工作方案》");
    assertThat(broken("推动（《工作方案》", 4)).isEqualTo("推动|（《工作方案》");
  }

  @Test
  void keepsANumberWhole() {
    assertThat(broken("服务群众42624人次", 6)).isEqualTo("服务群众|42624人次");
    assertThat(broken("占比达到86.3%以上", 7)).isEqualTo("占比达到|86.3%以上");
    assertThat(broken("服务（5196人次）", 4)).isEqualTo("服务|（5196人次）");
  }

  @Test
  void takesANumberDownWithTheCommaAfterIt() {
    assertThat(broken("提高到1,234，同比", 8)).isEqualTo("提高到|1,234，同比");
  }

  @Test
  void keepsDashesAndDotsTogether() {
    assertThat(broken("目标——让群众满意", 3)).isEqualTo("目标|——让群众满意");
    assertThat(broken("教育、医疗……等领域", 6)).isEqualTo("教育、医疗|……等领域");
  }

  @Test
  void letsBlanksHangInTheMargin() {
    assertThat(broken("联系人：林晚　联系电话", 6)).isEqualTo("联系人：林晚|　联系电话");
  }

  @Test
  void breaksAnywhereWhenNothingElseIsLeft() {
    assertThat(broken("，。，。，。", 3)).isEqualTo("，。，|。，。");
  }

  private static String broken(String text, int cut) {
    int end = LineRules.end(text.codePoints().toArray(), 0, cut);
    return text.substring(0, end) + "|" + text.substring(end);
  }
}
