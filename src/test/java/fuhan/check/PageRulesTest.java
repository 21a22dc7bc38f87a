package fuhan.check;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.check.rule.WordList;
import fuhan.font.Face;
import fuhan.font.Fonts;
import fuhan.letter.Letter;
import fuhan.page.GridPages;
import fuhan.template.TemplateException;
import fuhan.template.Templates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is wrong with a letter on paper: its pages are set by hand here, since our own typesetting keeps what belongs together. */
final class PageRulesTest {
  private static final List<Passage> LETTER = List.of(
      new Passage(0, Part.TITLE, "", "关于区政协十届四次会议第20250112号提案办理情况答复的函"), new Passage(1, Part.SALUTATION, "", "林晚委员："),
      new Passage(2, Part.HEADING, "一、办理工作背景", "一、办理工作背景"), new Passage(3, Part.BODY, "一、办理工作背景", "全区有学校31所，全部开课。"),
      new Passage(4, Part.SIGNER, "", "云州市临川区教育局"), new Passage(5, Part.DISTRIBUTION, "", "抄送：区政协提案委员会。"));
  private final Face face = Fonts.ofMachine().typeface("仿宋_GB2312", false).face();

  @Test
  void findsASignerAloneOnItsPage() throws TemplateException {
    GridPages pages = start().line(face, 2, "一、办理工作背景")
        .line(face, 3, "全区有学校31所，全部开课。")
        .page()
        .line(face, 4, "云州市临川区教育局")
        .line(face, 5, "抄送：区政协提案委员会。");
    assertThat(rules(pages)).containsExactly("LoneSignature");
  }

  @Test
  void aSignerBelowThePeopleInChargeIsNotAlone() throws TemplateException {
    GridPages pages = start().line(face, 2, "一、办理工作背景")
        .line(face, 3, "全区有学校31所，全部开课。")
        .page()
        .line(face, 6, "承办单位领导：许知远")
        .line(face, 4, "云州市临川区教育局")
        .line(face, 5, "抄送：区政协提案委员会。");
    List<Passage> passages = new ArrayList<>(LETTER);
    passages.add(4, new Passage(6, Part.SIGNATURE, "", "承办单位领导：许知远"));
    Script script = new Script(passages, Letter.blank("three-part"), Templates.in(Path.of("templates")).named("three-part"));
    assertThat(new Checks(Checks.rules(WordList.shipped())).check(script.on(pages.done(), List.of()))).isEmpty();
  }

  @Test
  void findsAHeadingAtTheFootOfAPage() throws TemplateException {
    GridPages pages = start().line(face, 2, "一、办理工作背景")
        .page()
        .line(face, 3, "全区有学校31所，全部开课。")
        .line(face, 4, "云州市临川区教育局")
        .line(face, 5, "抄送：区政协提案委员会。");
    assertThat(rules(pages)).containsExactly("WidowHeading");
  }

  @Test
  void findsATitleWithTwoCharactersOnALine() throws TemplateException {
    GridPages pages = new GridPages().line(face, 0, "关于区政协十届四次会议第20250112号提案办理情况答复").line(face, 0, "的函").line(face, 2, "一、办理工作背景");
    assertThat(rules(rest(pages))).containsExactly("TitleLines");
  }

  @Test
  void findsAnImprintBeforeTheLastPage() throws TemplateException {
    GridPages pages = start().line(face, 2, "一、办理工作背景")
        .line(face, 5, "抄送：区政协提案委员会。")
        .page()
        .line(face, 3, "全区有学校31所，全部开课。")
        .line(face, 4, "云州市临川区教育局");
    assertThat(rules(pages)).containsExactly("ImprintPlace");
  }

  @Test
  void leavesAGoodPageAloneAndTellsOfFonts() throws TemplateException {
    assertThat(rules(rest(start().line(face, 2, "一、办理工作背景")))).isEmpty();
    assertThat(check(rest(start()), List.of("本机没有安装方正小标宋简体，用某字体代替。", "本机没有一种字体能显示“㛃”，印出来是〓。"))).extracting(Finding::severity)
        .containsExactly(Severity.ERROR, Severity.HINT);
  }

  @Test
  void severalSubstitutesAreToldAtOnceAndEachGapIsSilencedByItself() throws TemplateException {
    List<Finding> findings = check(
        rest(start()), List.of("本机没有安装黑体，用甲代替。", "本机没有安装宋体，用乙代替。", "没有一种字体能显示“㛃”，印出来是〓。", "没有一种字体能显示“䶮”，印出来是〓。"));
    assertThat(findings).extracting(Finding::severity).containsExactly(Severity.ERROR, Severity.ERROR, Severity.HINT);
    Finding first = findings.stream().filter(finding -> finding.message().contains("㛃")).findFirst().orElseThrow();
    assertThat(Checks.without(findings, Set.of(Checks.key(first)))).hasSize(2).doesNotContain(first);
  }

  private GridPages start() {
    return new GridPages().line(face, 0, "关于区政协十届四次会议").line(face, 0, "第20250112号提案办理情况答复的函").line(face, 1, "林晚委员：");
  }

  private GridPages rest(GridPages pages) {
    return pages.line(face, 3, "全区有学校31所，全部开课。").line(face, 4, "云州市临川区教育局").line(face, 5, "抄送：区政协提案委员会。");
  }

  private static List<String> rules(GridPages pages) throws TemplateException {
    return check(pages, List.of()).stream().map(Finding::rule).toList();
  }

  private static List<Finding> check(GridPages pages, List<String> notes) throws TemplateException {
    Script script = new Script(LETTER, Letter.blank("three-part"), Templates.in(Path.of("templates")).named("three-part"));
    return new Checks(Checks.rules(WordList.shipped())).check(script.on(pages.done(), notes));
  }
}
