package fuhan.check;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.check.rule.WordList;
import fuhan.letter.Form;
import fuhan.letter.Head;
import fuhan.letter.Letter;
import fuhan.letter.Member;
import fuhan.letter.Proposal;
import fuhan.manuscript.Traces;
import fuhan.template.Template;
import fuhan.template.Templates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule finds what it is for, and leaves alone what only looks like it. */
final class RulesTest {
  private static final List<Rule> RULES = Checks.rules(WordList.shipped());
  private static final List<String> HEAD = List.of(
      "云州市临川区教育局", "临教函〔2025〕18号", "答复类别：A类", "关于区政协十届四次会议第20250112号提案办理情况答复的函", "林晚委员：",
      "您提出的《关于提升小学课后服务质量的提案》（第20250112号）收悉，现将办理情况答复如下：");
  private static final List<String> FOOT = List.of("云州市临川区教育局", "2025年6月12日", "抄送：区政协提案委员会，区政府办公室。");

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"OrderOfNumbers | （一）规范登记。/（三）加强管理。 | （三）", "OrderOfNumbers | （一）规范登记。/（一）加强管理。 | （一）",
    "OrderOfNumbers | 一是摸清底数，二是建立台账，四是定期回访。 | 四是", "OrderOfNumbers | 一是摸清底数。/一是建立台账。 | 一是", "MarkAfterNumber | （一）、规范登记。 | （一）、",
    "MarkAfterNumber | 1、规范登记。 | 1、", "AnnouncedCount | 我们从以下三个方面着手：一是摸清底数，二是建立台账。 | 从以下三个方面着手：", "HeadingStop | 一、办理工作背景。 | 。",
    "HalfWidthMark | 提案收悉,现答复如下。 | ,", "HalfWidthMark | 三所学校(含分校)已经开课。 | (", "UnpairedMark | 印发《临川区课后服务实施方案，明确责任。 | 《临川区课后服",
    "UnpairedMark | 推进双减”政策落地，家长满意。 | 推进双减”", "DoubledMark | 成效明显。。下一步继续推进。 | 。。", "DoubledMark | 成效明显，。下一步继续推进。 | ，。",
    "ListComma | 落实《条例》、《办法》的要求。 | 、", "BracketedYear | 根据云政办[2024]18号文件要求。 | [2024]", "BracketedYear | 根据云政办〔2024〕018号文件要求。 | 0",
    "DashesAndDots | 开设书法、足球...等课程。 | ...", "DashesAndDots | 目标只有一个--让家长放心。 | --",
    "MissingStop | 我局会同区财政局、区人力资源和社会保障局完善了课后服务经费保障的办法 | 务经费保障的办法", "StraySpace | 服务 群众是我们的责任。 | ' '", "OddCharacter | 服務群众是我们的责任。 | 務",
    "OddCharacter | 全区共有学校３１所。 | ３１", "DateThatIsNone | 我局于2025年2月30日召开座谈会。 | 2025年2月30日", "DateThatIsNone | 我局于2024年13月召开座谈会。 | 2024年13月",
    "PaddedDate | 我局于2025年04月8日召开座谈会。 | 0", "LaterThanSigned | 截至2025年9月，已有31所学校开课。 | 2025年9月", "RangeOfNumbers | 每班13-17人，小组上课。 | 13-17",
    "PercentagePoints | 参与率由80%提高到85%，提高5%。 | 提高5%", "MissingUnit | 投入资金750，用于购置设备。 | 投入资金750",
    "SumOfParts | 参加学生3600人（其中男生2000人、女生1700人）。 | 3600人（其中男生2000人、女生1700人", "SumOfParts | 开设课程120门，其中体育类150门。 | 120门，其中体育类150门。",
    "Growth | 教师由136人增加到215人，增长68.09%。 | 136人增加到215人，增长68.09%", "Growth | 现有教师215人，较2022年（136人）增长68.09%。 | 215人，较2022年（136人）增长68.09%",
    "ShareOverAll | 家长满意率达到102%。 | 满意率达到102%", "Twofold | 课程由100门增加到150门，翻了一番。 | 100门增加到150门，翻了一番",
    "AverageOfTotal | 举办讲座10场，服务500人次，平均每场60人次。 | 平均每场60人次", "ProposalNumber | 关于第20250121号提案的建议，我们逐条研究。 | 20250121",
    "ProposalTitle | 《关于提升小学课后服务质量水平的提案》提得及时。 | 关于提升小学课后服务质量水平的提案", "SessionName | 区政协十届三次会议以来，我们抓紧落实。 | 十届三次会议",
    "MemberName | 感谢林婉委员对教育工作的关心。 | 林婉", "KindOfPerson | 感谢代表对教育工作的关心。 | 感谢代表", "OneOrMany | 你们提出的建议很有针对性。 | 你们",
    "SameSuggestionTwice | （一）针对“丰富课程”的建议，我们增加课程。/（二）针对“丰富课程”的建议，我们引入社团。 | 丰富课程", "CategoryAndPromise | 该建议条件不成熟，我们将继续争取。 | 条件不成熟",
    "PlanWithoutSubstance | 下一步，我们将进一步加强有关工作。 | 下一步，我们将进一步加强有关工作。", "RepeatedWord | 我们的的工作还有差距。 | 的的", "RepeatedWord | 推进工作工作落实。 | 工作工作",
    "WordList | 截止2025年5月，全部开课。 | 截止2", "WordList | 课后服务换发新的活力。 | 换发新", "WordList | 涉及到12所学校。 | 涉及到", "WordList | 超过300人以上参加。 | 超过300人以上",
    "PersonalNumber | 联系人手机13812345678，欢迎来电。 | 13812345678", "PersonalNumber | 身份证号350206199001011234已登记。 | 350206199001011234",
    "HomeAddress | 家长住在锦绣苑3栋501室。 | 3栋501室", "Homophone | 抓好各项工作落时，推近课后服务。 | 落时", "Homophone | 抓好各项工作落实，推近课后服务。 | 推近",
    "QuoteInQuote | 针对‘丰富课程’的建议，我们增加课程。 | ‘丰富课程’", "PlanInThePast | 评价办法将于2024年9月底前出台。 | 将于2024年9月底前",
    "ShareOfWhole | 教师200人，其中骨干教师50人，占20%。 | 200人，其中骨干教师50人，占20%", "ShareOfWhole | 发现问题24个，已整改26个，其余在改。 | 发现问题24个，已整改26个",
    "ShareOfWhole | 发现问题24个，已整改24个，整改率90%。 | 24个，已整改24个，整改率90%", "NumeralForm | 投入五百80万元。 | 五百80", "NumeralForm | 服务学生3．6万人。 | ．6",
    "NumeralForm | 服务18OO人次。 | 18OO", "NumeralForm | 我局于3月5号召开座谈会。 | 号", "NumeralForm | 参与率占百分之20。 | 百分之2",
    "DistrictName | 会上，临江区坚持政府主导。 | 临江区", "MissingStop | 整改率达到95%下一步，我们继续推进。 | 率达到95%下一步，", "MissingStop | 让课后服务更有活力感谢您的关心。 | 服务更有活力感谢您",
    "StraySpace | 服务群众 ，人人有责。 | ' '", "OddCharacter | 研究旣定方案。 | 旣", "DashesAndDots | 书法、足球……等课程。 | ……等", "ListComma | 城乡不够均衡、二是机制不够健全。 | 、",
    "HeadingStop | 二、措施与成效： | ：", "OrderOfNumbers | 一、背景/我们研究。/二措施与成效/我们推进。 | 二", "LaterThanSigned | 我局于2025年7月5日召开座谈会。 | 2025年7月5日",
    "LaterThanSigned | 我局于2025年6月28日召开座谈会。 | 2025年6月28日", "MissingUnit | 投入经费580万，用于培训。 | 投入经费580万", "MissingUnit | 标准由每生200提高到300元。 | 200",
    "MissingUnit | 课程数量提高50。 | 提高50", "PercentagePoints | 骨干教师占20个百分点。 | 占20个百分点", "Growth | 经费由580万元增加到696万元，增长20个百分点。 | 增长20个百分点",
    "RepeatedWord | 我们研究研究办理。 | 研究研究", "RepeatedWord | 我们积极极推进。 | 极极",
    "SameSuggestionTwice | （一）针对“丰富课后课程”的建议，我们增加课程。/（二）针对“丰富课后的课程”的建议，我们引入社团。 | 丰富课后的课程", "Leftover | 全区共有学校31所[A1]。 | [A1]",
    "WordList | 换发基层队伍活力，我们加大培训。 | 换发基层队伍活力", "Leftover | 全区共有学校31所（待核实）。 | 待核实", "Leftover | 全区共有学校××所。 | ××",
    "Leftover | 由${office}负责落实。 | ${office}"})
  void finds(String rule, String body, String quote) {
    assertThat(quotes(rule, body.split("/"))).as(rule).contains(quote.equals("' '") ? " " : quote);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"OrderOfNumbers | （一）规范登记。/（二）加强管理。/一是摸清底数，二是建立台账。", "OrderOfNumbers | 一是摸清底数。/二是建立台账。/三是定期回访。",
    "OrderOfNumbers | (一) 规范登记/（二）加强管理。", "MarkAfterNumber | 2025年，我们继续推进。1.5万人参加。", "AnnouncedCount | 我们从三个方面着手：一是摸清底数，二是建立台账，三是定期回访。",
    "AnnouncedCount | 两方面的家长代表参加了座谈。一是校内，二是校外。", "HeadingStop | （一）针对“丰富课程”的建议，我们增加课程。",
    "HalfWidthMark | 网址https://example.org，占比3.6%，时间12:30。", "UnpairedMark | 推进“‘双减’政策”落地（含3所学校）。", "DoubledMark | 教育、医疗……等领域。他说：“好。”",
    "ListComma | 《条例》和《办法》、细则。", "BracketedYear | 根据云政办〔2024〕18号文件（2024年印发）要求。", "DashesAndDots | 目标只有一个——让家长放心。北京—上海，2011年2月3日—10日。",
    "MissingStop | 联系人：林晚，联系电话：0000-2100101，地址：临川区教育局", "StraySpace | 使用APP 平台，现有 31 所学校。", "OddCharacter | 全区共有学校31所，℃、㎡、①都是常用符号。",
    "DateThatIsNone | 2024年2月29日召开座谈会，历时15个月。", "PaddedDate | 2025年10月20日召开座谈会。", "LaterThanSigned | 到2026年，计划新增学校3所；2025年5月已开课。",
    "RangeOfNumbers | 电话0000-2100101，2024-2025学年，每班13～17人。", "PercentagePoints | 参与率由80%提高到85%，提高5个百分点。",
    "MissingUnit | 投入资金750万元，惠及群众1.2万人次。", "SumOfParts | 参加学生3600人（其中男生1900人、女生1700人）。", "SumOfParts | 开设课程120门，其中体育类30门、艺术类25门。",
    "SumOfParts | 服务约1.2万人次，其中老人3000余人次。", "Growth | 教师由136人增加到215人，增长58.09%。", "Growth | 营业额同比增长37%，游客达到3万人次。",
    "ShareOverAll | 完成率达到120%，增长率达到150%。", "Twofold | 课程由100门增加到210门，翻了一番。", "AverageOfTotal | 举办讲座10场，服务500人次，平均每场50人次。",
    "ProposalNumber | 第20250112号提案提得及时，第3号楼已改造。", "ProposalTitle | 《关于加强校园安全管理的提案》另行答复。", "SessionName | 区政协十届四次会议以来，我们抓紧落实。",
    "MemberName | 感谢林晚委员，也感谢江一帆委员。", "KindOfPerson | 家长代表、教师代表参加了座谈，区人大代表视察。", "OneOrMany | 感谢您的关心，他们都很满意。",
    "SameSuggestionTwice | （一）针对“丰富课程”的建议，我们增加课程。/（二）针对“建立评价机制”的建议，我们开展问卷。", "CategoryAndPromise | 我们已经增加课程97门，覆盖全部学校。",
    "PlanWithoutSubstance | 下一步，我们将进一步加强管理，2025年底前完成31所学校的评估。", "RepeatedWord | 目的的确定、了解情况、平和和睦、是是非非。",
    "WordList | 报名截止时间是5月，截至目前全部开课，其他学校涉及3所。", "PersonalNumber | 联系电话：0000-2100101，编号20250112。", "HomeAddress | 地址：临川区学府路18号临川区教育局。",
    "Homophone | 首先将办理情况告知，同一学校重新开课，会上及时通报。", "QuoteInQuote | 推进“‘双减’政策”落地。", "PlanInThePast | 将于2025年9月底前出台，2024年底前已完成摸底。",
    "ShareOfWhole | 教师200人，其中骨干教师50人，占25%。", "ShareOfWhole | 常住人口2000人，签约率43.81%，重点人群签约500人，签约率81.23%。",
    "ShareOfWhole | 学生3.6万人，其中住校生2.9万人，占80.5%。", "NumeralForm | 第3次会议，12345热线，3.6万人，2025年，一是推进。", "DistrictName | 会上，临近区域、临川区坚持政府主导，社区活动。",
    "OddCharacter | 赵堃委员、李喆代表到会。", "MissingUnit | 编号有2150，电话达2100101。", "RepeatedWord | 落实管理理念，我区区委高度重视，完善建设设备。",
    "SameSuggestionTwice | （一）针对“加强基层机构建设”的建议，我们建设。/（二）针对“加强基层人员培训”的建议，我们培训。", "MissingStop | 不足之处深表歉意，也感谢您的理解；与此同时，我们衷心感谢您。",
    "HeadingStop | （一）针对“丰富课程”的建议，我们增加课程", "Leftover | 全区共有学校31所，“某某”一词不用。"})
  void leavesAlone(String rule, String body) {
    Set<String> found = new TreeSet<>(quotes(rule, body.split("/")));
    if (rule.equals("Leftover")) {
      found.remove("某某");
    }
    assertThat(found).as(rule).isEmpty();
  }

  @Test
  void aNumberOfAnotherYearIsFound() {
    assertThat(with("临教函〔2025〕18号", "临教函〔2024〕18号").stream().map(Finding::rule)).contains("NumberYear");
    assertThat(with("", "").stream().map(Finding::rule)).doesNotContain("NumberYear");
  }

  @Test
  void theEndingAndTheHeadAreReadLineByLine() {
    assertThat(with("2025年6月12日", "二〇二五年六月十二日").stream().map(Finding::rule)).contains("DateOfSigning");
    assertThat(with("2025年6月12日", "2025年6月12日。").stream().map(Finding::rule)).contains("DateOfSigning");
    assertThat(with("答复类别：A类", "答复类别：E类").stream().map(Finding::rule)).contains("CategoryMark");
    assertThat(with(HEAD.get(3), HEAD.get(3) + "。").stream().map(Finding::rule)).contains("TitleShape");
    assertThat(with("林晚委员：", "林晚委员").stream().map(Finding::rule)).contains("SalutationMark");
    assertThat(with("林晚委员：", "林晚、周砚委员：").stream().map(Finding::rule)).contains("OneOrMany");
    assertThat(with(HEAD.getLast(), HEAD.getLast().replaceFirst("您提出", "何一委员提出")).stream().map(Finding::rule)).contains("MemberName");
    assertThat(with("抄送：区政协提案委员会，区政府办公室。", "抄送：区人大常委会代工委，区政府办公室。").stream().map(Finding::rule)).contains("KindOfPerson");
    assertThat(with("抄送：区政协提案委员会，区政府办公室。", "抄送：区政协提案委员会，区政府办公室").stream().map(Finding::rule)).contains("MissingStop");
    assertThat(with("", "")).isEmpty();
  }

  @Test
  void theCategoryIsProposedFromTheAnswersToEachSuggestion() {
    List<Finding> findings = check(
        letter("（一）针对“丰富课程”的建议，我们已增加课程97门。", "（二）针对“提高待遇”的建议，我们将会同区财政局研究办法。", "（三）针对“建设场馆”的建议，由于用地不足，暂时无法解决。"), List.of());
    assertThat(findings).filteredOn(finding -> finding.rule().equals("ProposedCategory")).singleElement().satisfies(finding -> {
      assertThat(finding.severity()).isEqualTo(Severity.HINT);
      assertThat(finding.message()).contains("已经做了1条，列入计划1条，暂不能解决1条，拟定为B类");
    });
    assertThat(check(letter("（一）针对“丰富课程”的建议，我们已增加课程97门。", "（二）针对“提高待遇”的建议，我们已提高补助。"), List.of()))
        .noneMatch(finding -> finding.rule().equals("ProposedCategory"));
  }

  @Test
  void aPlanWithoutAProblemSolvedIsFound() {
    List<Finding> findings = check(letter("一、基本情况", "全区有学校31所，全部开课。", "二、存在的问题及推进计划", "目前还存在师资不足的问题，家长意见较多。"), List.of());
    assertThat(findings).anyMatch(finding -> finding.rule().equals("ProblemWithoutPlan"));
  }

  @Test
  void aLetterInHalfWidthThroughoutIsToldOnceAMark() {
    String text = "一是摸清底数,二是建立台账,三是定期回访,四是通报情况,五是督促整改,六是总结经验,七是完善制度,八是加强培训,九是广泛宣传,我们会继续推进";
    List<Finding> findings = check(letter(text + "。"), List.of()).stream()
        .filter(finding -> finding.rule().equals("HalfWidthMark"))
        .toList();
    assertThat(findings).hasSize(9);
    List<Finding> rolled = check(letter(text + ",", text + ".", text + "."), List.of()).stream()
        .filter(finding -> finding.quote().equals(","))
        .toList();
    assertThat(rolled).singleElement().satisfies(finding -> assertThat(finding.message()).contains("全文有28处"));
  }

  @Test
  void aFormOfAnotherProposalAndWhatIsLeftInTheFileAreFound() {
    Form form = new Form("提案办理情况意见征询表", List.of(new Form.Field("提案编号", "20250113"), new Form.Field("委员姓名", "林晚")));
    Letter letter = Letter.blank("three-part")
        .withProposals(List.of(new Proposal("20250112", "关于提升小学课后服务质量的提案", "", List.of(new Member("林晚", "", "")), List.of())))
        .withForms(List.of(form));
    List<Finding> findings = check(
        new Script(List.of(), letter, template()).in(
            new Script.File(
                "第20250111号答复.docx",
                new Traces(List.of(new Traces.Change(false, "周砚", "", "逐步")), List.of(new Traces.Remark("周砚", "", "逐步", "请核对"))))));
    assertThat(findings).extracting(Finding::rule).containsExactlyInAnyOrder("FormsAgree", "FileName", "TracesLeft", "TracesLeft");
  }

  @Test
  void anotherOfficeAtTheFootIsFound() {
    List<String> lines = new ArrayList<>(HEAD);
    lines.add("我们已经增加课程97门，覆盖全部学校。");
    lines.addAll(FOOT);
    lines.set(lines.size() - 3, "云州市临川区教体局");
    assertThat(check(lines, List.of()).stream().map(Finding::rule)).contains("OfficeName");
  }

  @Test
  void aCopyToTheAddresseeIsFound() {
    assertThat(with("抄送：区政协提案委员会，区政府办公室。", "抄送：林晚委员，区政协提案委员会。").stream().map(Finding::rule)).contains("CopyRepeatsAddressee");
  }

  @Test
  void anUnansweredSuggestionIsFound() {
    List<String> lines = letter("（一）针对“丰富课后服务课程”的建议，我们增加课程97门。", "（二）针对“建设地铁”的建议，我们转交有关部门。");
    List<Finding> findings = check(lines, List.of("丰富课后服务课程供给", "建立质量评价机制"));
    assertThat(findings).anyMatch(finding -> finding.rule().equals("UnansweredSuggestion") && finding.message().contains("建立质量评价机制"));
    assertThat(findings).anyMatch(finding -> finding.rule().equals("QuotedSuggestion") && finding.quote().equals("建设地铁"));
    assertThat(findings).noneMatch(finding -> finding.message().contains("“丰富课后服务课程供给”没有答复"));
  }

  @Test
  void aPointWithoutASuggestionIsFoundAmongOthers() {
    List<Finding> findings = check(letter("（一）针对“丰富课程”的建议，我们增加课程。", "（二）我们开展问卷，逐校检查。", "（三）针对“保障待遇”的建议，我们提高补助。"), List.of());
    assertThat(findings).anyMatch(finding -> finding.rule().equals("PointWithoutSuggestion") && finding.quote().startsWith("（二）"));
  }

  @Test
  void aProblemWithoutAPlanIsFound() {
    List<Finding> findings = check(letter("一、基本情况", "全区有学校31所，全部开课。", "二、存在的问题", "师资不足，场地不足，经费不足，家长意见较多。"), List.of());
    assertThat(findings).anyMatch(finding -> finding.rule().equals("ProblemWithoutPlan"));
  }

  @Test
  void everyRuleSaysWhatItIsAbout() {
    assertThat(RULES).allSatisfy(rule -> {
      assertThat(rule.title()).isNotBlank();
      assertThat(rule.source()).isNotBlank();
      assertThat(rule.example()).isNotBlank();
      assertThat(rule.better()).isNotBlank();
    });
    assertThat(RULES.stream().map(Rule::name).collect(Collectors.toSet())).hasSameSizeAs(RULES);
  }

  @Test
  void aFixIsTheSameWhenItIsDoneAgain() {
    String text = "提案收悉,现答复如下。。落实《条例》、《办法》，涉及到12所学校，2025年04月开课。";
    List<Finding> fixes = check(letter(text), List.of()).stream().filter(finding -> finding.fix().isPresent()).toList();
    assertThat(fixes).hasSizeGreaterThan(4);
    for (Finding finding : fixes) {
      String passage = letter(text).get(finding.passage());
      String mended = finding.mended(passage);
      assertThat(mended).startsWith(passage.substring(0, finding.from())).endsWith(passage.substring(finding.to()));
      List<String> lines = letter(text);
      lines.set(finding.passage(), mended);
      assertThat(check(lines, List.of()).stream().filter(again -> again.rule().equals(finding.rule()))).noneMatch(
          again -> again.from() == finding.from() && again.quote().equals(finding.quote()) && finding.fix().orElseThrow().isEmpty());
    }
  }

  private static List<String> quotes(String rule, String... body) {
    return check(letter(body), List.of()).stream().filter(finding -> finding.rule().equals(rule)).map(Finding::quote).toList();
  }

  private static List<Finding> with(String before, String after) {
    List<String> lines = letter("我们已经增加课程97门，覆盖全部学校。");
    lines.replaceAll(line -> line.equals(before) ? after : line);
    return check(lines, List.of());
  }

  private static List<String> letter(String... body) {
    List<String> lines = new ArrayList<>(HEAD);
    for (String line : body) {
      lines.add(line.strip());
    }
    lines.addAll(FOOT);
    return lines;
  }

  private static List<Finding> check(List<String> lines, List<String> wanted) {
    return check(
        Script.standing(lines, Letter.blank("three-part").withHead(Head.EMPTY.withOffice("云州市临川区教育局")), template()).wanting(wanted));
  }

  private static List<Finding> check(Script script) {
    return new Checks(RULES).check(script);
  }

  private static Template template() {
    try {
      return Templates.in(Path.of("templates")).named("three-part");
    } catch (fuhan.template.TemplateException e) {
      throw new AssertionError(e);
    }
  }
}
