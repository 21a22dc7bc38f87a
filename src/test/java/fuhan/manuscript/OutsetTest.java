package fuhan.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.letter.Addressee;
import fuhan.letter.Addressing;
import fuhan.letter.Body;
import fuhan.letter.Distribution;
import fuhan.letter.Kind;
import fuhan.letter.Letter;
import fuhan.letter.Member;
import fuhan.letter.Office;
import fuhan.letter.Paragraph;
import fuhan.letter.Point;
import fuhan.letter.Proposal;
import fuhan.letter.Section;
import fuhan.letter.Suggestion;
import fuhan.template.Template;
import fuhan.template.TemplateException;
import fuhan.template.Templates;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutsetTest {
  private static final Office EDUCATION = new Office("临川区教育局", "临教函", "周砚", "许知远", "何一", "0000-2100112", "");
  private static final List<Suggestion> THREE = List
      .of(new Suggestion(1, "丰富课后服务课程供给"), new Suggestion(2, "建立课后服务质量评价机制"), new Suggestion(3, "深化校社‘共育’"));

  @Test
  void beginsALetterThatLooksLikeOne() throws TemplateException {
    assertThat(composed(begin("three-part", afterSchool()))).isEqualTo("""
        临川区教育局
        关于区政协十届四次会议第20250112号提案办理情况答复的函
        林晚委员：
        您提出的《关于提升小学课后服务质量的提案》（第20250112号）收悉，现将办理情况答复如下：
        一、办理工作背景
        二、措施与成效
        （一）针对“丰富课后服务课程供给”的建议，
        （二）针对“建立课后服务质量评价机制”的建议，
        （三）针对“深化校社‘共育’”的建议，
        三、存在的问题及今后推进计划
        感谢您对我们工作的关心和支持，欢迎今后提出更多的宝贵意见。
        区政府分管领导：周砚
        承办单位领导：许知远
        承办单位联系人：何一
        联系电话：0000-2100112
        临川区教育局
        （此件主动公开）
        抄送：区政协提案委员会，区政府办公室。""");
  }

  @Test
  void numbersThePointsOfALetterWithoutHeadingsFromTheFirstLevel() throws TemplateException {
    assertThat(composed(begin("plain", afterSchool()))).contains("""
        一、针对“丰富课后服务课程供给”的建议，
        二、针对“建立课后服务质量评价机制”的建议，
        三、针对“深化校社‘共育’”的建议，
        感谢您""");
  }

  @Test
  void addressesDeputiesAsDeputiesAndCopiesTheirCommittee() throws TemplateException {
    Proposal fields = new Proposal("45", "关于加快高标准农田建设的建议", "区十九届人大四次会议", people("林晚", "陆明"), THREE);
    assertThat(composed(begin("deputy", fields))).startsWith("""
        临川区教育局
        对区十九届人大四次会议第45号建议的答复
        林晚、陆明代表：
        你们提出的《关于加快高标准农田建设的建议》（第45号）收悉，现将办理情况答复如下：
        """).endsWith("抄送：区人大常委会代表工作委员会，区政府办公室。");
    Letter other = new Outset(template("three-part"), EDUCATION).begin(List.of(fields), Kind.DEPUTY, fuhan.letter.Role.LEAD);
    assertThat(other.addressing().salutation()).isEqualTo("林晚、陆明代表");
    assertThat(other.head().title()).isEqualTo("关于区十九届人大四次会议第45号建议办理情况答复的函");
  }

  @Test
  void namesAPartyWithoutCallingItAMember() throws TemplateException {
    Letter letter = begin("three-part-forms", new Proposal("12", "关于破解技能人才短缺的提案", "", people("民盟临川区委"), List.of()));
    assertThat(letter.addressing()).isEqualTo(new Addressing(List.of(new Addressee("民盟临川区委", Addressee.Nature.PARTY, 1)), "民盟临川区委"));
    assertThat(letter.body().opening().getFirst().text().plain()).startsWith("贵单位提出的《关于破解技能人才短缺的提案》（第12号）收悉");
    assertThat(letter.ending().signatures().all()).extracting(signature -> signature.label() + signature.name())
        .containsExactly("领导署名许知远", "联系人何一", "联系电话0000-2100112");
  }

  @Test
  void answersSeveralProposalsInOneLetter() throws TemplateException {
    Proposal first = new Proposal("101", "关于增加社区健身场地的提案", "区政协十届三次会议", people("周砚"), List.of(new Suggestion(1, "利用边角地")));
    Proposal second = new Proposal("102", "关于推动学校体育场馆开放的提案", "区政协十届三次会议", people("叶青禾"), List.of(new Suggestion(1, "有序开放场馆")));
    Letter letter = begin("three-part", first, second);
    assertThat(letter.head().title()).isEqualTo("关于区政协十届三次会议第101号、第102号提案办理情况答复的函");
    assertThat(letter.addressing().salutation()).isEqualTo("周砚、叶青禾委员");
    assertThat(letter.body().opening().getFirst().text().plain())
        .isEqualTo("你们提出的《关于增加社区健身场地的提案》（第101号）、《关于推动学校体育场馆开放的提案》（第102号）收悉，现将办理情况答复如下：");
    assertThat(letter.suggestions()).containsExactly(new Suggestion(1, "利用边角地"), new Suggestion(2, "有序开放场馆"));
    Letter back = recognised(letter);
    assertThat(back.proposals()).extracting(Proposal::number).containsExactly("101", "102");
    assertThat(back.proposals()).extracting(Proposal::title).containsExactly(first.title(), second.title());
  }

  @Test
  void saysNothingOfProposalsThatAreNotKnownYet() throws TemplateException {
    Letter letter = begin("three-part");
    assertThat(letter.head().title()).isEmpty();
    assertThat(letter.addressing()).isEqualTo(Addressing.NOBODY);
    assertThat(letter.body().opening()).isEmpty();
    Letter untitled = begin("three-part", new Proposal("", "关于绿化的提案", "", List.of(), List.of()));
    assertThat(untitled.body().opening().getFirst().text().plain()).isEqualTo("您提出的《关于绿化的提案》收悉，现将办理情况答复如下：");
  }

  @Test
  void copiesTheOfficesOwnReceiversWhereTheTemplateCopiesAnybody() throws TemplateException {
    Office office = new Office("临川区教育局", "", "", "", "", "", "区政协提案委、区政府督查室");
    assertThat(new Outset(template("plain"), office).begin(List.of(afterSchool()), Kind.PROPOSAL, fuhan.letter.Role.LEAD).distributions())
        .containsExactly(new Distribution("抄送", "区政协提案委、区政府督查室"));
    assertThat(
        new Outset(template("assist"), office).begin(List.of(afterSchool()), Kind.PROPOSAL, fuhan.letter.Role.ASSIST).distributions())
        .isEmpty();
  }

  static List<Template> templates() throws TemplateException {
    return Templates.in(Path.of("templates")).all();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void findsInTheComposedLetterWhatItBeganWith(Template template) throws TemplateException {
    boolean deputy = template.kind() == Kind.DEPUTY;
    Proposal proposal = new Proposal(
        "20250112", deputy ? "关于提升小学课后服务质量的建议" : "关于提升小学课后服务质量的提案", deputy ? "区十九届人大四次会议" : "区政协十届四次会议", people("林晚", "江一帆"), THREE);
    Letter letter = new Outset(template, EDUCATION).begin(List.of(proposal), template.kind(), template.role());
    Letter back = recognised(letter);
    assertThat(back.kind()).isEqualTo(template.kind());
    assertThat(back.role()).isEqualTo(template.role());
    assertThat(back.head().title()).isEqualTo(letter.head().title());
    assertThat(back.addressing()).isEqualTo(letter.addressing());
    assertThat(back.proposals())
        .containsExactly(new Proposal(proposal.number(), proposal.title(), proposal.session(), List.of(), proposal.suggestions()));
    assertThat(back.points()).extracting(Point::citation).isEqualTo(letter.points().stream().map(Point::citation).toList());
    assertThat(back.body().sections()).extracting(Section::heading)
        .containsExactlyElementsOf(letter.body().sections().stream().map(Section::heading).toList());
    assertThat(back.ending()).isEqualTo(letter.ending());
    assertThat(back.distributions()).isEqualTo(letter.distributions());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void assemblesWhatItBegan(Template template) {
    Letter letter = new Outset(template, EDUCATION).begin(List.of(afterSchool()), template.kind(), template.role());
    Letter back = Assemble.assemble(new Compose(template).compose(letter), template, letter.kind(), letter.role()).letter();
    assertThat(back.body().sections().stream().filter(section -> !section.blocks().isEmpty()).toList())
        .isEqualTo(letter.body().sections().stream().filter(section -> !section.blocks().isEmpty()).toList());
  }

  @Test
  void followsWhatThePersonLeftAsItWas() throws TemplateException {
    Outset outset = new Outset(template("three-part"), EDUCATION);
    Letter before = begin("three-part", afterSchool());
    Letter renamed = before
        .withHead(new fuhan.letter.Head(before.head().office(), Optional.empty(), Optional.empty(), "", List.of(), "关于课后服务提案的答复"));
    Proposal other = new Proposal("7", "关于课后服务的提案", "区政协十届四次会议", people("叶青禾"), THREE);
    Letter followed = outset.follow(renamed, renamed.withProposals(List.of(other)));
    assertThat(followed.head().title()).isEqualTo("关于课后服务提案的答复");
    assertThat(followed.addressing().salutation()).isEqualTo("叶青禾委员");
    assertThat(followed.body().opening()).containsExactly(Paragraph.of("您提出的《关于课后服务的提案》（第7号）收悉，现将办理情况答复如下："));
    assertThat(followed.points()).isEqualTo(before.points());
    Letter own = new Letter(
        before.template(), before.kind(), before.role(), before.head(), before.proposals(), new Addressing(List.of(), "林晚老师"),
        new Body(List.of(Paragraph.of("来信收悉。")), before.body().sections(), List.of()), before.ending(), List.of(), List.of(),
        Optional.empty(), List.of(), Map.of());
    Letter kept = outset.follow(own, own.withProposals(List.of(other)));
    assertThat(kept.addressing().salutation()).isEqualTo("林晚老师");
    assertThat(kept.body().opening()).containsExactly(Paragraph.of("来信收悉。"));
    assertThat(kept.head().title()).isEqualTo("关于区政协十届四次会议第7号提案办理情况答复的函");
  }

  @Test
  void givesANewSuggestionAPointAndTakesTheEmptyOneOfARemovedAway() throws TemplateException {
    Outset outset = new Outset(template("three-part"), EDUCATION);
    Letter before = begin("three-part", afterSchool());
    Proposal old = before.proposals().getFirst();
    List<Suggestion> suggestions = List.of(THREE.get(0), THREE.get(2), new Suggestion(4, "保障教师合理待遇"));
    Letter after = before.withProposals(List.of(new Proposal(old.number(), old.title(), old.session(), old.members(), suggestions)));
    assertThat(composed(outset.follow(before, after))).contains("""
        （一）针对“丰富课后服务课程供给”的建议，
        （二）针对“深化校社‘共育’”的建议，
        （三）针对“保障教师合理待遇”的建议，
        """);
  }

  @Test
  void keepsTheTextOfAPointWhoseSuggestionIsGone() throws TemplateException {
    Outset outset = new Outset(template("plain"), EDUCATION);
    Letter empty = begin("plain", afterSchool());
    Point both = outset.point(List.of(1, 2));
    Point written = new Point(both.ordinal(), both.citation(), "", false, List.of(Paragraph.of("我们新开课程97门。")));
    Letter before = empty.withBody(
        new Body(
            empty.body().opening(), List.of(new Section(fuhan.letter.Ordinal.NONE, "", List.of(written, outset.point(List.of(3))))),
            List.of()));
    assertThat(composed(before)).contains("一、针对“丰富课后服务课程供给”“建立课后服务质量评价机制”的建议，我们新开课程97门。");
    Letter one = outset.follow(before, before.withProposals(List.of(withSuggestions(THREE.get(1)))));
    assertThat(composed(one)).contains("一、针对“建立课后服务质量评价机制”的建议，我们新开课程97门。").doesNotContain("共育");
    Letter none = outset.follow(one, one.withProposals(List.of(withSuggestions())));
    assertThat(composed(none)).contains("\n一、我们新开课程97门。\n");
  }

  private static Proposal afterSchool() {
    return withSuggestions(THREE.toArray(Suggestion[]::new));
  }

  private static Proposal withSuggestions(Suggestion... suggestions) {
    return new Proposal("20250112", "关于提升小学课后服务质量的提案", "区政协十届四次会议", people("林晚"), List.of(suggestions));
  }

  private static List<Member> people(String... names) {
    return List.of(names).stream().map(name -> new Member(name, "", "")).toList();
  }

  private static Letter begin(String name, Proposal... proposals) throws TemplateException {
    Template template = template(name);
    return new Outset(template, EDUCATION).begin(List.of(proposals), template.kind(), template.role());
  }

  private static Template template(String name) throws TemplateException {
    return Templates.in(Path.of("templates")).named(name);
  }

  private static String composed(Letter letter) throws TemplateException {
    return new Compose(template(letter.template())).compose(letter).text();
  }

  /** What is read in the words alone. */
  private static Letter recognised(Letter letter) throws TemplateException {
    Manuscript words = new Manuscript(composed(letter).lines().<Piece>map(line -> Line.of(Role.UNKNOWN, line)).toList());
    return new Recognise(Templates.in(Path.of("templates"))).recognise(new Source(words, Optional.empty())).letter();
  }
}
