package fuhan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.letter.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MendingTest {
  private static final String HEAD = "关于区政协九届四次会议第101号提案办理情况答复的函\n林晚委员：\n";

  private static Mending.Mended mend(String text) {
    List<Scrap> scraps = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      for (String part : line.split("(?<=\f)|(?=\f)")) {
        scraps.add(part.equals("\f") ? new Scrap.PageEnd() : part.isBlank() ? new Scrap.Gap() : Scrap.Line.of(part));
      }
    }
    return Mending.mend(scraps);
  }

  private static List<String> body(String text) {
    List<String> lines = mend(HEAD + text).pieces().stream().map(piece -> ((Scrap.Line) piece).text().plain()).toList();
    return lines.subList(2, lines.size());
  }

  @Test
  void turnsHalfWidthPunctuationInChineseFullWidth() {
    assertThat(Mending.characters("《关于加强校外托管的提案》(第101号)收悉,现答复如下:")).isEqualTo("《关于加强校外托管的提案》（第101号）收悉，现答复如下：");
    assertThat(Mending.characters("较2022年(136人)增长;效果好吗?好!下一步.")).isEqualTo("较2022年（136人）增长；效果好吗？好！下一步。");
    assertThat(Mending.characters("(一)强化\"三点半\"服务,做到'应托尽托'")).isEqualTo("（一）强化“三点半”服务，做到‘应托尽托’");
    assertThat(Mending.characters("等等...下一步")).isEqualTo("等等……下一步");
  }

  @Test
  void leavesNumbersTimesAddressesAndEnglishAlone() {
    for (String same : List.of(
        "投入1,234.5万元，同比增长58.09%，比例1:2，上午10:30开会", "详见https://www.linchuan.example/a?b=1:2,3，电话0592-2100000", "邮箱lin.wan@linchuan.example",
        "“Smart City, phase 2 (pilot)”项目", "预防-筛查-诊断和预防－治疗～康复", "1.2万人次", "临教函〔2025〕14号")) {
      assertThat(Mending.characters(same)).isEqualTo(same);
    }
  }

  @Test
  void dropsSpacesThatChineseDoesNotHave() {
    assertThat(Mending.characters("签发人：周　砚")).isEqualTo("签发人：周砚");
    assertThat(Mending.characters("第 101 号提案，2025 年 6月 12 日 ，Wi Fi 覆盖 5 所学校")).isEqualTo("第101号提案，2025年6月12日，Wi Fi覆盖5所学校");
    assertThat(Mending.characters("一、 办理工作\u00A0背 景")).isEqualTo("一、办理工作背景");
    assertThat(Mending.characters("1.\t建设托管点")).isEqualTo("1.建设托管点");
  }

  @Test
  void keepsOneFullWidthSpaceBetweenEntries() {
    assertThat(Mending.characters("承办单位联系人:许知远   联系电话:2100000")).isEqualTo("承办单位联系人：许知远　联系电话：2100000");
    assertThat(Mending.characters("(联系人:周 砚 电 话:2100000)")).isEqualTo("（联系人：周砚　电话：2100000）");
    assertThat(Mending.characters("抄送：区政协提案委 区政府办公室")).isEqualTo("抄送：区政协提案委　区政府办公室");
    assertThat(Mending.characters("临川区教育局 临川区卫生健康局")).isEqualTo("临川区教育局　临川区卫生健康局");
    assertThat(Mending.characters("2025 年 月 日")).isEqualTo("2025年　月　日");
  }

  @Test
  void givesCharactersTheirUsualForm() {
    assertThat(Mending.characters("\uFEFF２０２５年⼀月，Ａ类\u200B答\u00AD复")).isEqualTo("2025年一月，A类答复");
    Mending.Mended mended = mend("满意\uF0FE\uE123");
    assertThat(mended.pieces()).extracting(piece -> ((Scrap.Line) piece).text().plain()).containsExactly("满意☑");
    assertThat(mended.leftOut()).containsExactly("（1个专用字体的字符，别的字体显示不了）");
  }

  @Test
  void keepsEmphasisWhereItWas() {
    Text text = new Text(List.of(new Text.Stretch("一是", false), new Text.Stretch(" 建 机制, ", true), new Text.Stretch("覆盖 5 校.", false)));
    assertThat(Mending.characters(text))
        .isEqualTo(new Text(List.of(new Text.Stretch("一是", false), new Text.Stretch("建机制，", true), new Text.Stretch("覆盖5校。", false))));
  }

  @Test
  void joinsLinesBrokenByAPageEnd() {
    assertThat(body("""
        （一）针对“扩大课后托管覆盖面”的建议，我们

        健全机制，完善课后托管链条。一是建立联席制度。由区教育局牵头，会同街道、社区和学校，每月会商一次，解决托管点场地、人员

        和经费方面的困难。
        二、存在的问题及今后推进计划
        （一）扩大范围，办好课后托管服务
        当前，托管力量仍然不足。""")).containsExactly(
        "（一）针对“扩大课后托管覆盖面”的建议，我们健全机制，完善课后托管链条。一是建立联席制度。由区教育局牵头，会同街道、社区和学校，每月会商一次，解决托管点场地、人员和经费方面的困难。", "二、存在的问题及今后推进计划", "（一）扩大范围，办好课后托管服务",
        "当前，托管力量仍然不足。");
  }

  @Test
  void dropsAPageNumberInsideAParagraph() {
    Mending.Mended mended = mend(HEAD + "全区已有托管点二十余个，覆盖学生三千余名，下一步将把更多学\n— 2 —\n校纳入范围。\n第3页 共5页\n- 4 -");
    assertThat(mended.pieces()).extracting(piece -> ((Scrap.Line) piece).text().plain())
        .last()
        .isEqualTo("全区已有托管点二十余个，覆盖学生三千余名，下一步将把更多学校纳入范围。");
    assertThat(mended.leftOut()).containsExactly("— 2 —", "第3页 共5页", "- 4 -");
  }

  private static final String WRAPPED = """
      我局对您提出的提案高度重视，立即组织工作人员逐条梳

      理，并结合我区实际，对下一步课后托管工作做出相应计划安

      排。2024 年以来，全区新增托管点 12 个，覆盖学生 3200 余

      名，取得一定成效。

      二、措施与成效

      （一）针对“扩大托管覆盖面”的建议，我们搭建平台，

      形成合力。一是健全机制，由区教育局牵头，会同街道、社区

      和学校，每月会商一次，解决场地、人员和经费方面的困难。

      二是扩大供给，把图书馆、文化站和青少年宫全部纳入托管服

      务范围，让孩子有更多去处。

      下一步，我们将继续扩大托管范围，提高服务质量，完善

      收费办法，让家长放心。

      联系人：许知远 联系电话：2100000

      临川区教育局

      2025 年 6月 12 日

      抄送：区政协提案委员会，区政府办公室。
      """;

  @Test
  void joinsLinesBrokenAtAFixedWidthWithAGapAfterEach() {
    assertThat(body(WRAPPED)).containsExactly(
        "我局对您提出的提案高度重视，立即组织工作人员逐条梳理，并结合我区实际，对下一步课后托管工作做出相应计划安排。2024年以来，全区新增托管点12个，覆盖学生3200余名，取得一定成效。", "二、措施与成效",
        "（一）针对“扩大托管覆盖面”的建议，我们搭建平台，形成合力。一是健全机制，由区教育局牵头，会同街道、社区和学校，每月会商一次，解决场地、人员和经费方面的困难。二是扩大供给，把图书馆、文化站和青少年宫全部纳入托管服务范围，让孩子有更多去处。",
        "下一步，我们将继续扩大托管范围，提高服务质量，完善收费办法，让家长放心。", "联系人：许知远　联系电话：2100000", "临川区教育局", "2025年6月12日", "抄送：区政协提案委员会，区政府办公室。");
  }

  @Test
  void joinsTheSameLinesWithoutGaps() {
    assertThat(body(WRAPPED.replace("\n\n", "\n"))).isEqualTo(body(WRAPPED));
  }

  @Test
  void keepsAParagraphPerLine() {
    String text = "一、办理工作背景\n我局高度重视。\n感谢您关心教育！\n专此函复。\n（联系人：许知远 电话：2100000）\n抄送：区政协提案委，区政府办公室。";
    assertThat(body(text)).containsExactly("一、办理工作背景", "我局高度重视。", "感谢您关心教育！", "专此函复。", "（联系人：许知远　电话：2100000）", "抄送：区政协提案委，区政府办公室。");
  }

  @Test
  void neverJoinsATitleOnTwoLines() {
    assertThat(mend("临川区教育局\n关于区政协九届四次会议\n第101号提案办理情况答复的函\n林晚委员：\n收悉。").pieces()).hasSize(5);
  }

  @Test
  void joinsAWrappedListOfCopies() {
    assertThat(body("特此函复。\n2025年6月12日\n抄送：区政协提案委员会，区政府办公室，\n区财政局。")).last().isEqualTo("抄送：区政协提案委员会，区政府办公室，区财政局。");
  }

  @Test
  void leavesChromeOutAndKeepsTheIndexFieldsBesideIt() {
    Mending.Mended mended = mend("发布时间：2025-06-12 10:20 来源：区教育局 浏览次数：12 【字体：大 中 小】\n临川区教育局\n[打印本页] [关闭窗口]\n上一篇：关于102号提案的答复\n扫一扫在手机上查看当前页面");
    assertThat(mended.pieces()).extracting(piece -> ((Scrap.Line) piece).text().plain()).containsExactly("发布时间：2025-06-12 10:20", "临川区教育局");
    assertThat(mended.leftOut()).hasSize(4);
  }

  @Test
  void keepsProseThatSpeaksOfScanningAndPrinting() {
    assertThat(body("家长可以通过扫码预约，\n扫一扫即可报名，方便打印\n和下载。")).containsExactly("家长可以通过扫码预约，扫一扫即可报名，方便打印", "和下载。");
  }
}
