package fuhan.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.letter.Addressee;
import fuhan.letter.Category;
import fuhan.letter.Disclosure;
import fuhan.letter.Distribution;
import fuhan.letter.DocumentNumber;
import fuhan.letter.Form;
import fuhan.letter.Kind;
import fuhan.letter.Letter;
import fuhan.letter.Proposal;
import fuhan.letter.Signatures.Place;
import fuhan.letter.Suggestion;
import fuhan.template.TemplateException;
import fuhan.template.Templates;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecogniseTest {
  @Test
  void findsPointsThatCiteSuggestionsAndTheirMeasures() throws TemplateException {
    Letter letter = read("""
        关于区政协九届四次会议第101号提案办理情况答复的函
        林晚委员：
        《关于加强校园周边治理的提案》（第101号）收悉，现将办理情况答复如下：
        一、措施与成效
        （一）针对“完善护学岗”“增设斑马线”的建议，我们多方联动。一是定点值守。二是增设标线，唯一是雨天延期。
        （二）针对加强巡查的建议，我们常态巡查。
        一是早间巡查。
        二是晚间巡查。
        二、下一步计划
        我们将持续推进。
        感谢您的支持。
        """);
    assertThat(Outline.of(letter)).containsExactly(
        "opening 《关于加强校园周边治理的提案》（第101号）收悉，现将办理情况答复如下：", "section 措施与成效", "  BRACKETED answers [1, 2]",
        "    我们多方联动。 | 定点值守。 | 增设标线，唯一是雨天延期。", "  BRACKETED answers [3]", "    我们常态巡查。", "    | 早间巡查。", "    | 晚间巡查。", "section 下一步计划",
        "  我们将持续推进。", "closing 感谢您的支持。");
    assertThat(letter.suggestions()).extracting(Suggestion::text).containsExactly("完善护学岗", "增设斑马线", "加强巡查");
    assertThat(letter.proposals()).extracting(Proposal::number, Proposal::title, Proposal::session)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("101", "关于加强校园周边治理的提案", "区政协九届四次会议"));
  }

  @Test
  void findsPointsOfTheFirstLevelInALetterWithoutSections() throws TemplateException {
    Letter letter = read("""
        对区政协九届四次会议第88号提案的答复
        民盟临川区委：
        你们提出的关于推进老旧小区改造的提案收悉，现答复如下：
        一、关于“加装电梯”的建议
        已完成12台。
        （一）简化流程。全程网办。
        二、关于扩大停车供给，盘活闲置地块的建议
        1.新增泊位。
        三、下一步工作
        持续推进。
        此复。
        """);
    assertThat(Outline.of(letter)).containsExactly(
        "opening 你们提出的关于推进老旧小区改造的提案收悉，现答复如下：", "section ", "  CHINESE answers [1] headed", "    已完成12台。", "    BRACKETED [简化流程]",
        "      全程网办。", "  CHINESE answers [2] headed", "    ARABIC", "      新增泊位。", "section 下一步工作", "  持续推进。", "closing 此复。");
    assertThat(letter.suggestions()).extracting(Suggestion::text).containsExactly("加装电梯", "扩大停车供给，盘活闲置地块");
    assertThat(letter.addressing().addressees()).extracting(Addressee::nature).containsExactly(Addressee.Nature.PARTY);
    assertThat(letter.proposals().getFirst().title()).isEqualTo("关于推进老旧小区改造的提案");
  }

  @Test
  void readsAShortLetterOfDeputiesWithoutHeadings() throws TemplateException {
    Letter letter = read("""
        临水函〔2025〕7号
        办理结果：B类
        对区人大三届四次会议第45号建议的答复
        尊敬的林晚等13位代表：
        首先感谢您们的关心！您们提出的关于加强河道治理的建议收悉，答复如下：
        全年清淤3.5公里。
        专此函复。
        临川区水利局
        2025年6月3日
        联系单位：临川区水利局　联系人：李和平
        """);
    assertThat(letter.template()).isEqualTo("deputy");
    assertThat(letter.kind()).isEqualTo(Kind.DEPUTY);
    assertThat(letter.head().category()).contains(Category.B);
    assertThat(letter.addressing().addressees()).containsExactly(new Addressee("林晚", Addressee.Nature.PERSON, 13));
    assertThat(letter.head().office()).isEqualTo("临川区水利局");
    assertThat(letter.ending().signatures().place()).isEqualTo(Place.AFTER_DATE);
    assertThat(Outline.of(letter))
        .containsExactly("opening 首先感谢您们的关心！您们提出的关于加强河道治理的建议收悉，答复如下：", "section ", "  全年清淤3.5公里。", "closing 专此函复。");
  }

  @Test
  void readsAJointLetterWithIssuerAttachmentsAndCopies() throws TemplateException {
    Letter letter = read("""
        B类
        云州市临川区民政局
        云州市临川区财政局
        文件
        临民函[2024]03号　签发人：何一
        对政协临川区第九届委员会第三次会议第20240012号提案的答复
        林晚委员：
        您的提案收悉，现答复如下：
        已建成12个。
        附件：1.养老服务站一览表
        2.补贴标准
        云州市临川区民政局　云州市临川区财政局
        2024年7月1日
        （联系人：周砚，联系电话：0000-2100101）
        （此件依申请公开）
        报：区政府。
        抄送：区政协提案委、区政府督查室；区财政局。
        附件1
        养老服务站一览表
        共12个。
        """);
    assertThat(letter.template()).isEqualTo("two-part");
    assertThat(letter.head().number()).contains(new DocumentNumber("临民函", 2024, 3));
    assertThat(letter.head().issuer()).isEqualTo("何一");
    assertThat(letter.head().office()).isEqualTo("云州市临川区民政局");
    assertThat(letter.head().marks()).containsExactly("云州市临川区财政局");
    assertThat(letter.ending().signers()).containsExactly("云州市临川区民政局", "云州市临川区财政局");
    assertThat(letter.ending().signatures().place()).isEqualTo(Place.NOTE);
    assertThat(letter.ending().disclosure()).contains(Disclosure.ON_REQUEST);
    assertThat(letter.distributions()).containsExactly(new Distribution("报", "区政府"), new Distribution("抄送", "区政协提案委、区政府督查室；区财政局"));
    assertThat(letter.attachments()).extracting(attachment -> attachment.title() + attachment.blocks().size())
        .containsExactly("养老服务站一览表1", "补贴标准0");
    assertThat(letter.phrases())
        .containsExactlyInAnyOrderEntriesOf(Map.of("category", "${category}类", "mark", "${office}文件", "signatureSeparator", "，"));
  }

  @Test
  void keepsFormsAndIndexFieldsAsData() throws TemplateException {
    Letter letter = read("""
        索引号：LC01-0400-2025-00020　发布机构：临川区教育局
        公文生成日期：2025-06-12
        办理结果类别\tA
        临川区政协九届四次会议提案办理情况表
        案由：关于课后服务的提案\t编号：C06
        提案办理情况意见征询表
        委员姓名\t林晚\t通讯地址\t示例路1号
        临川区教育局
        关于区政协九届四次会议第C06号提案的答复
        林晚委员：
        现答复如下：
        已落实。
        """);
    assertThat(letter.template()).isEqualTo("three-part-forms");
    assertThat(letter.head().category()).contains(Category.A);
    assertThat(letter.forms()).containsExactly(
        new Form("提案办理情况表", List.of(new Form.Field("办理结果类别", "A"), new Form.Field("案由", "关于课后服务的提案"), new Form.Field("编号", "C06"))),
        new Form("提案办理情况意见征询表", List.of(new Form.Field("委员姓名", "林晚"), new Form.Field("通讯地址", "示例路1号"))));
    assertThat(letter.publication().orElseThrow().indexNumber()).isEqualTo("LC01-0400-2025-00020");
    assertThat(letter.publication().orElseThrow().documentDate()).hasToString("Optional[2025-06-12]");
  }

  @Test
  void countsAgainWhereNumbersWereWrongAndSaysSo() throws TemplateException {
    Assembled read = recognise("""
        关于区政协九届四次会议第9号提案的答复
        林晚委员：
        现答复如下：
        一、措施
        （一）加强领导。成立专班。
        （三）加强督查。每月通报。
        """);
    assertThat(read.remarks()).anyMatch(remark -> remark.startsWith("序号“（三）”与前文不连续，已改为“（二）”"));
    assertThat(new Compose(templates().named("three-part")).compose(read.letter()).text()).contains("（二）加强督查。每月通报。");
  }

  @Test
  void namesWhatItCouldNotUnderstandAndKeepsIt() throws TemplateException {
    Assembled read = recognise("""
        限时办理
        关于区政协九届四次会议第9号提案的答复
        林晚委员：
        现答复如下：
        已办结。
        临川区教育局
        2025年6月3日
        本函一式三份
        """);
    assertThat(read.letter().head().marks()).containsExactly("限时办理");
    assertThat(read.letter().ending().notes()).containsExactly("本函一式三份");
    assertThat(read.remarks()).hasSize(2).allMatch(remark -> remark.contains("没有认出是什么"));
  }

  private static Letter read(String text) throws TemplateException {
    return recognise(text).letter();
  }

  private static Assembled recognise(String text) throws TemplateException {
    List<Piece> pieces = text.lines().<Piece>map(line -> Line.of(Role.UNKNOWN, line)).toList();
    return new Recognise(templates()).recognise(new Source(new Manuscript(pieces), Optional.empty()));
  }

  private static Templates templates() throws TemplateException {
    return Templates.in(Path.of("templates"));
  }
}
